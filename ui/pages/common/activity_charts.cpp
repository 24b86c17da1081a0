#include "pages/common/activity_charts.h"

#include "charts/axis_ticks.h"
#include "domain/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <limits>
#include <unordered_map>

namespace tgd::pages {

using charts::ChartSeries;
using charts::ChartSpec;
using charts::SeriesKind;
using domain::ActivityFigures;
using domain::BinWidth;
using domain::DayBin;
using domain::HourFigures;

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityCharts)
};

QTimeZone zoneOf(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

double totalOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += std::isnan(value) ? 0 : value;
    return sum;
}

}  // namespace

ActivityCharts::ActivityCharts(const ActivityView &view)
    : m_view(view), m_zone(zoneOf(view.current->zone)), m_width(domain::binWidthFor(view.current->period.days()))
{
    m_bins = domain::binDays(view.current->days, m_width);
    if (view.previous) {
        // The period before, laid onto the days of this one, so that both fall into the same bins.
        std::vector<domain::DayFigures> shifted = view.previous->days;
        for (size_t i = 0; i < shifted.size() && i < view.current->days.size(); ++i)
            shifted[i].day = view.current->days[i].day;
        m_previousBins = domain::binDays(shifted, m_width);
    }
    if (view.hours)
        m_bin = charts::microsPerHour;
    else
        m_bin = (m_width == BinWidth::Day ? 1 : m_width == BinWidth::Week ? 7 : 30) * charts::microsPerDay;
    if (!m_bins.empty()) {
        m_from = startOf(m_bins.front().from);
        m_to = view.hours ? startOf(m_bins.back().to.addDays(1)) - m_bin : startOf(m_bins.back().from);
        m_to = std::max(m_to, m_from + m_bin);
    }
}

qint64 ActivityCharts::startOf(QDate day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch() * 1000;
}

QString ActivityCharts::perBin() const
{
    if (m_view.hours)
        return Text::tr("per hour");
    switch (m_width) {
    case BinWidth::Day: return Text::tr("per day");
    case BinWidth::Week: return Text::tr("per week");
    case BinWidth::Month: return Text::tr("per month");
    }
    return {};
}

ActivityColumns ActivityCharts::columns(const FigureOf &figure) const
{
    return m_view.hours ? hourColumns(figure) : dayColumns(figure);
}

ActivityColumns ActivityCharts::dayColumns(const FigureOf &figure) const
{
    ActivityColumns columns;
    const QDate today = m_view.current->today;
    for (size_t i = 0; i < m_bins.size(); ++i) {
        const DayBin &bin = m_bins[i];
        columns.times.push_back(startOf(bin.from));
        columns.values.push_back(bin.from > today ? noValue : figure(bin.figures));
        columns.unfinished = bin.from <= today && bin.to >= today;
        if (m_view.previous)
            columns.previous.push_back(i < m_previousBins.size() ? figure(m_previousBins[i].figures) : noValue);
    }
    return columns;
}

ActivityColumns ActivityCharts::hourColumns(const FigureOf &figure) const
{
    ActivityColumns columns;
    const auto valuesOf = [&](const std::vector<HourFigures> &hours, int shiftDays) {
        std::unordered_map<qint64, double> values;
        for (const HourFigures &hour : hours) {
            QDateTime local = QDateTime::fromMSecsSinceEpoch(hour.start.value / 1000, m_zone);
            if (shiftDays != 0)
                local = local.addDays(shiftDays);
            values[local.toMSecsSinceEpoch() * 1000] += figure(hour.figures);
        }
        return values;
    };
    const auto now = valuesOf(*m_view.hours, 0);
    const auto before = m_view.previousHours ? valuesOf(*m_view.previousHours, m_view.current->period.days())
                                             : std::unordered_map<qint64, double>{};
    const qint64 end = startOf(m_view.current->period.to.addDays(1));
    const qint64 todayEnd = startOf(m_view.current->today.addDays(1));
    const bool running = m_view.current->period.to >= m_view.current->today;
    const qint64 known = m_view.hours->empty() ? m_from : m_view.hours->back().start.value;
    for (qint64 time = m_from; time < end; time += charts::microsPerHour) {
        const auto found = now.find(time);
        columns.times.push_back(time);
        const bool future = time >= todayEnd || (running && time > known && found == now.end());
        columns.values.push_back(found != now.end() ? found->second : future ? noValue : 0);
        if (m_view.previousHours) {
            const auto was = before.find(time);
            columns.previous.push_back(was != before.end() ? was->second : 0);
        }
    }
    return columns;
}

ChartSpec ActivityCharts::emptySpec() const
{
    ChartSpec spec;
    spec.zone = m_zone;
    spec.bin = m_bin;
    spec.counts = true;
    return spec;
}

ChartSpec ActivityCharts::lineChart(
    const QString &title, const QString &name, const FigureOf &figure, theme::Token color) const
{
    ChartSpec spec = emptySpec();
    spec.title = title;
    ActivityColumns data = columns(figure);
    if (!data.previous.empty()) {
        ChartSeries previous;
        previous.id = QStringLiteral("previous");
        previous.name = Text::tr("Period before");
        previous.kind = SeriesKind::Previous;
        previous.color = theme::Token::Previous;
        previous.data = charts::makeSamples(data.times, std::move(data.previous));
        spec.series.push_back(std::move(previous));
    }
    ChartSeries current;
    current.id = QStringLiteral("current");
    current.name = name;
    current.color = color;
    current.unfinished = data.unfinished;
    current.data = charts::makeSamples(std::move(data.times), std::move(data.values));
    spec.series.push_back(std::move(current));
    return spec;
}

ChartSpec ActivityCharts::membersChart() const
{
    ChartSpec spec = emptySpec();
    spec.leftMargin = 36;
    ActivityColumns joins = columns([](const ActivityFigures &f) { return double(f.joins); });
    ActivityColumns leaves = columns([](const ActivityFigures &f) { return double(f.leaves); });
    ChartSeries in;
    in.id = QStringLiteral("joins");
    in.name = Text::tr("In");
    in.kind = SeriesKind::Bars;
    in.color = theme::Token::Series1;
    in.unfinished = joins.unfinished;
    in.summary = domain::format::count(qint64(totalOf(joins.values)));
    in.data = charts::makeSamples(joins.times, std::move(joins.values));
    ChartSeries out;
    out.id = QStringLiteral("leaves");
    out.name = Text::tr("Out");
    out.kind = SeriesKind::Bars;
    out.color = theme::Token::Series6;
    out.unfinished = leaves.unfinished;
    out.downward = true;
    out.summary = domain::format::count(qint64(totalOf(leaves.values)));
    out.data = charts::makeSamples(std::move(leaves.times), std::move(leaves.values));
    spec.series = {std::move(in), std::move(out)};
    return spec;
}

}  // namespace tgd::pages
