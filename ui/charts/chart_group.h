#pragma once

#include <QObject>
#include <QSet>

#include <optional>

namespace tgd::charts {

// What the charts of a page share: the visible range, the instant under the crosshair and which series are shown.
// Owned by the page; GUI thread. Times are microseconds UTC.
class ChartGroup : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(ChartGroup)

public:
    explicit ChartGroup(QObject *parent = nullptr);

    // The whole range there is; resets the zoom when it changes.
    void setFullRange(qint64 from, qint64 to);
    qint64 fullFrom() const { return m_fullFrom; }
    qint64 fullTo() const { return m_fullTo; }
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    bool isZoomed() const { return m_from != m_fullFrom || m_to != m_fullTo; }

    void setVisibleRange(qint64 from, qint64 to);  // kept inside the whole range
    void zoomAt(qint64 time, double factor);       // < 1 shows less; `time` stays where it is
    void pan(qint64 delta);                        // > 0 shows later times
    void resetZoom();
    void setShortestSpan(qint64 micros);  // how far one can zoom in

    std::optional<qint64> crosshair() const { return m_crosshair; }
    void setCrosshair(std::optional<qint64> time);

    bool isHidden(const QString &seriesId) const { return m_hidden.contains(seriesId); }
    const QSet<QString> &hidden() const { return m_hidden; }
    void toggle(const QString &seriesId);
    // Shows only this series; again: all of them.
    void isolate(const QString &seriesId, const QStringList &all);

Q_SIGNALS:
    void rangeChanged(qint64 from, qint64 to);
    void crosshairChanged();
    void visibilityChanged();

private:
    qint64 m_fullFrom = 0;
    qint64 m_fullTo = 1;
    qint64 m_from = 0;
    qint64 m_to = 1;
    qint64 m_shortest = 1000;
    std::optional<qint64> m_crosshair;
    QSet<QString> m_hidden;
};

}  // namespace tgd::charts
