#pragma once

#include "domain/figure_source.h"
#include "domain/ids.h"
#include "domain/media_kind.h"
#include "domain/period.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace tgd::domain {

// Whose statistics: one chat in its own zone, or all chats in `zone` (IANA; empty = UTC). `zone` is ignored for a chat.
struct Scope {
    std::optional<ChatId> chat;
    QByteArray zone;

    bool operator==(const Scope &) const = default;
};

// What is counted, on one local day or one local hour. All are counts of rows; activeUsers counts distinct users.
struct ActivityFigures {
    qint64 messages = 0;
    qint64 activeUsers = 0;
    qint64 media = 0;
    qint64 replies = 0;
    qint64 forwards = 0;
    qint64 reactions = 0;
    qint64 joins = 0;
    qint64 leaves = 0;
    qint64 textLength = 0;  // code points
    qint64 links = 0;
    qint64 emoji = 0;

    bool operator==(const ActivityFigures &) const = default;
};

struct DayFigures {
    QDate day;
    ActivityFigures figures;

    bool operator==(const DayFigures &) const = default;
};

// Figures of one whole hour of the chat's clock. `start` is its first instant; the repeated hour of a 25-hour day is
// two entries.
struct HourFigures {
    UtcMicros start;
    ActivityFigures figures;

    bool operator==(const HourFigures &) const = default;
};

// Messages by weekday (0 = Monday) and hour (0–23) of the chat's zone.
struct Heatmap {
    std::array<std::array<qint64, 24>, 7> cells{};

    bool operator==(const Heatmap &) const = default;
};

// Everything the roll-ups know of a scope and a period; timeseries, heatmap and summary are projections of it.
struct ActivityReport {
    Scope scope;
    QByteArray zone;  // the zone the days are in
    Period period;
    QDate today;                   // the running day in that zone
    std::vector<DayFigures> days;  // one entry a day of the period, in order, zeros included
    Heatmap heatmap;
    std::array<qint64, mediaKindCount> messagesByKind{};
    qint64 uniqueUsers = 0;  // distinct users over the period
    qint64 newUsers = 0;     // distinct users who joined in it (origin seen or import)
    qint64 leftUsers = 0;    // distinct users who left in it
    FigureSource source;     // which of these are approximate or not known at all (then zero)

    ActivityFigures total() const;  // sums; activeUsers is the sum of the daily figures
    double averageDau() const;      // sum of DAU / days of the period
};

// A series a person or a script can ask for (rest-api.md, metric=).
enum class Metric { Messages, Dau, Joins, Leaves, Reactions, Media };

std::optional<Metric> metricFromName(QByteArrayView name);
QByteArrayView name(Metric metric);
qint64 value(const ActivityFigures &figures, Metric metric);
Figure figureOf(Metric metric);

}  // namespace tgd::domain
