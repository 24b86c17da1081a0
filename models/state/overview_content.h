#pragma once

#include "domain/activity.h"
#include "domain/chat.h"
#include "domain/health_state.h"
#include "domain/notable_days.h"
#include "domain/workspace_facts.h"

#include <optional>
#include <vector>

namespace tgd::state {

// What the Overview says of a store without a bot, computed from what was read: pure, in words of the reader's
// language.
struct OverviewContent {
    struct Tile {
        QString label;
        QString value;
        QString unit;
        QString change;
        QString was;                 // footer
        std::vector<double> course;  // by day of the range
        QString means;               // for "explain this number"
        QString query;               // the command that prints the same
    };
    struct Bottleneck {
        domain::HealthState state = domain::HealthState::NotConfigured;
        QString name;
        QString value;
        QString cause;
        std::optional<double> share;  // 0–1, for the bar
        QString advice;
    };
    struct Event {
        QDate day;
        QString letter;  // empty: not in the chart
        QString text;
        QString where;
    };
    struct Freshness {
        domain::HealthState state = domain::HealthState::Ok;
        QString source;
        QString age;
        QString note;
    };

    QString sentence;
    std::vector<Tile> tiles;              // five
    std::vector<Bottleneck> bottlenecks;  // five, the worst first
    std::vector<Event> events;            // newest first
    std::vector<Freshness> freshness;
};

struct OverviewInput {
    const domain::ActivityReport *current = nullptr;  // of all chats; nothing while it is not known
    const domain::ActivityReport *previous = nullptr;
    const std::vector<domain::ChatListItem> *chats = nullptr;
    const domain::WorkspaceFacts *facts = nullptr;
};

OverviewContent overviewContent(const OverviewInput &input);

}  // namespace tgd::state
