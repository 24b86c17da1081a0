#pragma once

#include "charts/samples.h"
#include "theme/design_tokens.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace tgd::charts {

enum class SeriesKind {
    Line,
    Previous,  // the period before: thin, dashed, grey, laid onto the times of this period
    Bars,      // counts of bins that start at their times
};

// One named series of a chart.
struct ChartSeries {
    QString id;  // legend entries with the same id act together on all charts of a group
    QString name;
    SeriesKind kind = SeriesKind::Line;
    theme::Token color = theme::Token::Series1;
    SamplesPtr data;
    bool unfinished = false;  // the last point is still running: dotted and hollow, a bar half opaque
    bool downward = false;    // bars that hang below zero; their values are positive
    QString summary;          // legend text while no instant is pointed at
};

// A letter in the lane above the plot, the same as in the table of events.
struct ChartEvent {
    qint64 time = 0;
    QString letter;
    QString text;
    bool alert = false;
};

struct ChartBand {
    double low = 0;
    double high = 0;
    QString name;
};

struct ChartThreshold {
    double value = 0;
    QString label;
    theme::Token color = theme::Token::Warning;
};

// Everything a time-series chart shows; the visible range and the crosshair live in the ChartGroup.
struct ChartSpec {
    QString title;  // above the plot, left
    QString unit;   // once above the axis, e.g. "/s"
    QTimeZone zone = QTimeZone::utc();
    qint64 bin = 0;           // nominal width of a point in microseconds; 0: instants
    qint64 longestStep = 0;   // samples further apart than this have a gap between them; 0: only NaN is a gap
    bool counts = true;       // the axis starts at zero; otherwise it follows the visible data
    bool timeAxis = true;     // labels below; off for the upper of two stacked charts
    bool joinsAbove = false;  // the crosshair runs through the title lane to the chart above
    int leftMargin = 44;
    std::vector<ChartSeries> series;
    std::vector<ChartEvent> events;
    std::vector<ChartThreshold> thresholds;
    std::optional<ChartBand> band;
};

}  // namespace tgd::charts
