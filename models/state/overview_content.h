#pragma once

#include "domain/activity.h"
#include "domain/chat.h"
#include "domain/health_state.h"
#include "domain/notable_days.h"
#include "domain/workspace_facts.h"

#include <optional>
#include <vector>

namespace tgd::state {

// What is known of the bot at this moment, for the Overview. Nothing where it is not known.
struct LiveBot {
    domain::HealthState health = domain::HealthState::NotConfigured;
    bool hasConnection = false;  // in whatever state; otherwise the bot is paused
    QString word;
    QString sentence;
    std::optional<double> updatesPerSecond;
    std::optional<qint64> pending;
    std::optional<qint64> dataAge;  // ages in microseconds
    std::optional<qint64> lastUpdateAge;
    qint64 rateLimited = 0;
    qint64 rateLimitWaitMs = 0;
    std::vector<double> rateLine;
    std::vector<double> pendingLine;
};

// What the Overview says, computed from what was read: pure, in words of the reader's language.
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
        QString source;              // where it comes from, when no command prints it
        QString doubt;               // why it is approximate, or not there; empty: it is exact
        bool isMissing = false;
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
    const LiveBot *bot = nullptr;  // nothing: the profile has none
};

OverviewContent overviewContent(const OverviewInput &input);

}  // namespace tgd::state
