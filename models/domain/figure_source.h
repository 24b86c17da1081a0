#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace tgd::domain {

// A figure of an answer that can be less than it seems.
enum class Figure {
    Messages,
    ActiveUsers,  // of a day
    UniqueUsers,  // of the period
    Media,
    Hours,
    Users,  // who they are, and what each of them wrote
    LastMessages,
    TextLength,
    Reactions,
    Members,  // joins, leaves, and who came and went
    Details,  // kinds, replies, forwards, links, emoji
};

// Why a figure is approximate.
enum class Doubt {
    LastOfEachMember,  // of each member only the last join and the last leave are known
    UtcClock,          // counted in days or hours of UTC where the zone's would be other ones
    ServiceAccounts,   // Telegram's own accounts are counted as people
    KnownAuthors,      // messages without a known author are not in it
};

// An aggregate that another program keeps in the database.
struct StoreAggregate {
    QString name;
    bool isMaterialized = false;             // refreshed as a whole; else a view, such as a continuous aggregate
    std::optional<UtcMicros> newest;         // what it holds goes up to here (a day: its start); absent: it is empty
    std::optional<UtcMicros> refreshedAt{};  // absent: nobody has noted it
    bool isUsed = false;                     // figures come from it

    bool operator==(const StoreAggregate &) const = default;
};

// Where the figures of an answer come from that are not all counted from messages and events; of a store of ours there
// is nothing to tell. A value.
struct FigureSource {
    struct Approximate {
        Figure figure = Figure::Messages;
        Doubt doubt = Doubt::UtcClock;

        bool operator==(const Approximate &) const = default;
    };
    struct Missing {
        Figure figure = Figure::Messages;
        QString relation;  // the table or view that would tell it

        bool operator==(const Missing &) const = default;
    };

    std::vector<Approximate> approximate;
    std::vector<Missing> missing;
    std::vector<StoreAggregate> aggregates;  // read in place of the messages
    QString role;                            // whom the database knows us as; only beside something missing

    bool isPlain() const { return approximate.empty() && missing.empty() && aggregates.empty(); }
    bool isApproximate(Figure figure) const
    {
        return std::any_of(approximate.begin(), approximate.end(),
            [figure](const Approximate &each) { return each.figure == figure; });
    }
    const Missing *missingFor(Figure figure) const
    {
        const auto found = std::find_if(
            missing.begin(), missing.end(), [figure](const Missing &each) { return each.figure == figure; });
        return found == missing.end() ? nullptr : &*found;
    }

    bool operator==(const FigureSource &) const = default;
};

}  // namespace tgd::domain
