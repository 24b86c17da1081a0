#pragma once

#include "charts/chart_spec.h"
#include "domain/activity.h"
#include "domain/day_bins.h"

#include <functional>

namespace tgd::pages {

// What is charted: one period by days (wider bins for long periods) or by hours, and the period before it.
struct ActivityView {
    const domain::ActivityReport *current = nullptr;
    const domain::ActivityReport *previous = nullptr;         // may be null
    const std::vector<domain::HourFigures> *hours = nullptr;  // not null: by hours
    const std::vector<domain::HourFigures> *previousHours = nullptr;
};

using FigureOf = std::function<double(const domain::ActivityFigures &)>;

// The instants and values of one figure, ready for a chart: bins start at local midnights; days after today have no
// value.
struct ActivityColumns {
    std::vector<qint64> times;  // microseconds UTC
    std::vector<double> values;
    std::vector<double> previous;  // of the same places in the period before; empty when there is none
    bool unfinished = false;       // the last value is still running
};

class ActivityCharts {
public:
    explicit ActivityCharts(const ActivityView &view);

    ActivityColumns columns(const FigureOf &figure) const;
    // A line chart of a figure with the period before it dashed.
    charts::ChartSpec lineChart(
        const QString &title, const QString &name, const FigureOf &figure, theme::Token color) const;
    // Joins above zero, leaves below.
    charts::ChartSpec membersChart() const;

    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    qint64 binMicros() const { return m_bin; }
    domain::BinWidth binWidth() const { return m_width; }
    const QTimeZone &zone() const { return m_zone; }
    // "per day", "per week", "per hour": for titles.
    QString perBin() const;

private:
    ActivityColumns dayColumns(const FigureOf &figure) const;
    ActivityColumns hourColumns(const FigureOf &figure) const;
    qint64 startOf(QDate day) const;
    charts::ChartSpec emptySpec() const;

    ActivityView m_view;
    QTimeZone m_zone;
    domain::BinWidth m_width;
    std::vector<domain::DayBin> m_bins;
    std::vector<domain::DayBin> m_previousBins;
    qint64 m_bin;
    qint64 m_from = 0;
    qint64 m_to = 1;
};

}  // namespace tgd::pages
