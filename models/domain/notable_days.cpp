#include "domain/notable_days.h"

#include <algorithm>

namespace tgd::domain {

namespace {

double median(std::vector<qint64> values)
{
    if (values.empty())
        return 0;
    const size_t middle = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(middle), values.end());
    return double(values[middle]);
}

void collect(const ActivityReport &report, NotableDay::Kind kind, qint64 ActivityFigures::*figure, double times,
    qint64 least, std::vector<NotableDay> &found)
{
    std::vector<qint64> values;
    for (const DayFigures &day : report.days) {
        if (day.day != report.today && day.figures.messages > 0)
            values.push_back(day.figures.*figure);
    }
    const double usual = median(std::move(values));
    if (usual < double(least))
        return;
    for (const DayFigures &day : report.days) {
        const double ratio = double(day.figures.*figure) / usual;
        if (day.day != report.today && ratio >= times)
            found.push_back({kind, day.day, day.figures.*figure, ratio});
    }
}

}  // namespace

std::vector<NotableDay> notableDays(const ActivityReport &report, double times, size_t most, qint64 least)
{
    std::vector<NotableDay> found;
    collect(report, NotableDay::Kind::Busy, &ActivityFigures::messages, times, least, found);
    collect(report, NotableDay::Kind::Joins, &ActivityFigures::joins, 2 * times, least, found);
    collect(report, NotableDay::Kind::Leaves, &ActivityFigures::leaves, 2 * times, least, found);
    // Keep the most striking, then show them newest first.
    std::stable_sort(found.begin(), found.end(),
        [](const NotableDay &a, const NotableDay &b) { return a.timesUsual > b.timesUsual; });
    if (found.size() > most)
        found.resize(most);
    std::stable_sort(
        found.begin(), found.end(), [](const NotableDay &a, const NotableDay &b) { return a.day > b.day; });
    return found;
}

}  // namespace tgd::domain
