#include "domain/activity.h"

namespace tgd::domain {

ActivityFigures ActivityReport::total() const
{
    ActivityFigures sum;
    for (const DayFigures &day : days) {
        const ActivityFigures &f = day.figures;
        sum.messages += f.messages;
        sum.activeUsers += f.activeUsers;
        sum.media += f.media;
        sum.replies += f.replies;
        sum.forwards += f.forwards;
        sum.reactions += f.reactions;
        sum.joins += f.joins;
        sum.leaves += f.leaves;
        sum.textLength += f.textLength;
        sum.links += f.links;
        sum.emoji += f.emoji;
    }
    return sum;
}

double ActivityReport::averageDau() const
{
    return days.empty() ? 0.0 : double(total().activeUsers) / double(days.size());
}

namespace {
struct MetricName {
    Metric metric;
    QByteArrayView name;
};
constexpr MetricName metricNames[] = {
    {Metric::Messages, "messages"},
    {Metric::Dau, "dau"},
    {Metric::Joins, "joins"},
    {Metric::Leaves, "leaves"},
    {Metric::Reactions, "reactions"},
    {Metric::Media, "media"},
};
}  // namespace

std::optional<Metric> metricFromName(QByteArrayView name)
{
    for (const MetricName &entry : metricNames) {
        if (entry.name == name)
            return entry.metric;
    }
    return std::nullopt;
}

QByteArrayView name(Metric metric)
{
    return metricNames[size_t(metric)].name;
}

qint64 value(const ActivityFigures &figures, Metric metric)
{
    switch (metric) {
    case Metric::Messages: return figures.messages;
    case Metric::Dau: return figures.activeUsers;
    case Metric::Joins: return figures.joins;
    case Metric::Leaves: return figures.leaves;
    case Metric::Reactions: return figures.reactions;
    case Metric::Media: return figures.media;
    }
    return 0;
}

Figure figureOf(Metric metric)
{
    switch (metric) {
    case Metric::Messages: return Figure::Messages;
    case Metric::Dau: return Figure::ActiveUsers;
    case Metric::Joins:
    case Metric::Leaves: return Figure::Members;
    case Metric::Reactions: return Figure::Reactions;
    case Metric::Media: return Figure::Media;
    }
    return Figure::Messages;
}

}  // namespace tgd::domain
