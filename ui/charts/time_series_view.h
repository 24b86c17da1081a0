#pragma once

#include "charts/chart_group.h"
#include "charts/chart_renderer.h"

#include <QChartView>
#include <QPixmap>

class QMenu;

namespace tgd::charts {

class ExportMenu;

// A chart of named series over time, in a QChartView whose plot we paint ourselves (see ChartRenderer). Shares range,
// crosshair and hidden series with the other charts of its group.
//
// Mouse: moving points at an instant; the wheel zooms at the cursor; dragging pans when zoomed and selects a range
// when the whole is shown; Shift+drag always selects; a double click resets. Keyboard: ←/→ move the crosshair by a
// sample (Ctrl: by ten), +/− zoom, Home resets, Esc lets go, Ctrl+C copies the values.
class TimeSeriesView : public QChartView {
    Q_OBJECT
    Q_DISABLE_COPY(TimeSeriesView)

public:
    // `name` is what the chart is called for a screen reader and in exported files.
    TimeSeriesView(ChartGroup *group, const QString &name, QWidget *parent = nullptr);
    ~TimeSeriesView() override;

    void setSpec(ChartSpec spec);
    const ChartSpec &spec() const { return m_spec; }
    ChartGroup *group() const { return m_group; }
    QString name() const { return m_name; }

    ChartRenderer renderer() const;
    // The value of a series at the crosshair; nothing without one.
    std::optional<double> reading(const ChartSeries &series) const;

    QString csv() const;
    QString tsv() const;
    ExportMenu *addExportActions(QMenu *menu);
    void showAsTable();

Q_SIGNALS:
    // A person drew a range: [from, to) in whole bins where the chart has bins.
    void rangeSelected(qint64 from, qint64 to);
    void specChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class PlotItem;
    enum class Drag { None, Pending, Pan, Select };

    ChartViewState viewState() const;
    void paintFrame(QPainter &painter);
    void paintStatic(qreal ratio);
    void invalidate();
    void moveCrosshair(int samples);
    void finishSelection();
    void announce();

    ChartGroup *m_group;
    QString m_name;
    ChartSpec m_spec;
    PlotItem *m_item;
    QPixmap m_static;
    bool m_staticValid = false;
    mutable ChartViewState m_state;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
};

}  // namespace tgd::charts
