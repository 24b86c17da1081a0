#include "domain/day_bins.h"

namespace tgd::domain {

namespace {

constexpr int mostDaysAsDays = 130;
constexpr int mostDaysAsWeeks = 900;

QDate binStart(QDate day, BinWidth width)
{
    switch (width) {
    case BinWidth::Day: return day;
    case BinWidth::Week: return day.addDays(1 - day.dayOfWeek());
    case BinWidth::Month: return {day.year(), day.month(), 1};
    }
    return day;
}

void add(ActivityFigures &sum, const ActivityFigures &day)
{
    sum.messages += day.messages;
    sum.activeUsers += day.activeUsers;
    sum.media += day.media;
    sum.replies += day.replies;
    sum.forwards += day.forwards;
    sum.reactions += day.reactions;
    sum.joins += day.joins;
    sum.leaves += day.leaves;
    sum.textLength += day.textLength;
    sum.links += day.links;
    sum.emoji += day.emoji;
}

}  // namespace

BinWidth binWidthFor(int days)
{
    if (days <= mostDaysAsDays)
        return BinWidth::Day;
    return days <= mostDaysAsWeeks ? BinWidth::Week : BinWidth::Month;
}

std::vector<DayBin> binDays(const std::vector<DayFigures> &days, BinWidth width)
{
    std::vector<DayBin> bins;
    for (const DayFigures &day : days) {
        const bool fresh = bins.empty() || binStart(bins.back().from, width) != binStart(day.day, width);
        if (fresh)
            bins.push_back({day.day, day.day, {}});
        bins.back().to = day.day;
        add(bins.back().figures, day.figures);
    }
    for (DayBin &bin : bins)
        bin.figures.activeUsers = qRound64(double(bin.figures.activeUsers) / bin.days());
    return bins;
}

}  // namespace tgd::domain
