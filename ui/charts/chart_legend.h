#pragma once

#include "charts/time_series_view.h"

#include <QWidget>

class QHBoxLayout;

namespace tgd::charts {

// The entries of one chart or of several stacked ones, for a panel's header. A click isolates, Ctrl+click toggles; the
// value under the crosshair stands beside the name, in a place that is always reserved.
class ChartLegend : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(ChartLegend)

public:
    // Lists the series of `view`; entries of other views with the same id follow because the group is shared.
    explicit ChartLegend(TimeSeriesView *view, QWidget *parent = nullptr);

    void setShowsValues(bool shows);
    // Where a header has no room, the legend gives way, not the title.
    QSize minimumSizeHint() const override { return {0, 0}; }

private:
    class Entry;
    void rebuild();

    TimeSeriesView *m_view;
    QHBoxLayout *m_layout;
    bool m_showsValues = true;
};

}  // namespace tgd::charts
