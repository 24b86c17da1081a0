#include "charts/chart_group.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tgd::charts {

ChartGroup::ChartGroup(QObject *parent) : QObject(parent) { }

void ChartGroup::setFullRange(qint64 from, qint64 to)
{
    to = std::max(to, from + 1);
    if (from == m_fullFrom && to == m_fullTo)
        return;
    m_fullFrom = from;
    m_fullTo = to;
    m_from = from;
    m_to = to;
    m_crosshair.reset();
    Q_EMIT rangeChanged(m_from, m_to);
    Q_EMIT crosshairChanged();
}

void ChartGroup::setVisibleRange(qint64 from, qint64 to)
{
    const qint64 whole = m_fullTo - m_fullFrom;
    const qint64 span = std::clamp(to - from, std::min(m_shortest, whole), whole);
    from = std::clamp(from, m_fullFrom, m_fullTo - span);
    if (from == m_from && from + span == m_to)
        return;
    m_from = from;
    m_to = from + span;
    Q_EMIT rangeChanged(m_from, m_to);
}

void ChartGroup::zoomAt(qint64 time, double factor)
{
    const double span = double(m_to - m_from);
    const double shortest = double(std::min(m_shortest, m_fullTo - m_fullFrom));
    const double wanted = std::clamp(span * factor, shortest, double(m_fullTo - m_fullFrom));
    const double share = std::clamp(double(time - m_from) / span, 0.0, 1.0);
    const qint64 from = time - qint64(std::llround(share * wanted));
    setVisibleRange(from, from + qint64(std::llround(wanted)));
}

void ChartGroup::pan(qint64 delta)
{
    setVisibleRange(m_from + delta, m_to + delta);
}

void ChartGroup::resetZoom()
{
    setVisibleRange(m_fullFrom, m_fullTo);
}

void ChartGroup::setShortestSpan(qint64 micros)
{
    m_shortest = std::max<qint64>(1, micros);
}

void ChartGroup::setCrosshair(std::optional<qint64> time)
{
    if (m_crosshair == time)
        return;
    m_crosshair = time;
    Q_EMIT crosshairChanged();
}

void ChartGroup::toggle(const QString &seriesId)
{
    if (!m_hidden.remove(seriesId))
        m_hidden.insert(seriesId);
    Q_EMIT visibilityChanged();
}

void ChartGroup::isolate(const QString &seriesId, const QStringList &all)
{
    QSet<QString> others(all.begin(), all.end());
    others.remove(seriesId);
    const bool alone = !m_hidden.contains(seriesId) && m_hidden.contains(others);
    m_hidden = alone ? QSet<QString>() : others;
    Q_EMIT visibilityChanged();
}

}  // namespace tgd::charts
