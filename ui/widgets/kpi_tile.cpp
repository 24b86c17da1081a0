#include "widgets/kpi_tile.h"

#include "theme/paint_kit.h"
#include "theme/state_glyph.h"

#include <QPainter>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int side = 12;
constexpr int top = 10;
constexpr int bottom = 8;
constexpr int sparkHeight = 34;
}  // namespace

KpiTile::KpiTile(const QString &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
{
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KpiTile::setLabel(const QString &label)
{
    if (m_label == label)
        return;
    m_label = label;
    setAccessibleName(label);
    update();
}

void KpiTile::setKpi(const Kpi &kpi)
{
    m_kpi = kpi;
    m_loading = false;
    setAccessibleName(tr("%1: %2 %3").arg(m_label, kpi.value, kpi.unit).trimmed());
    setToolTip(kpi.doubt);
    QStringList parts{
        kpi.isApproximate() ? tr("approximate") : QString(), kpi.change, kpi.baselineText, kpi.stateText, kpi.doubt};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

void KpiTile::setLoading()
{
    m_loading = true;
    setAccessibleDescription(tr("Loading"));
    update();
}

QSize KpiTile::sizeHint() const
{
    const int height = top + Theme::lineHeight(TextStyle::Small) + 2 + Theme::lineHeight(TextStyle::Kpi) + 2
        + sparkHeight + 4 + Theme::lineHeight(TextStyle::Caption) + bottom;
    return {Theme::px(195), height};
}

QSize KpiTile::minimumSizeHint() const
{
    return {Theme::px(140), sizeHint().height()};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintCard(painter, rect(), Theme::color(underMouse() ? Token::Hover : Token::Surface), hasFocus());
    const QRectF inner = QRectF(rect()).adjusted(side, top, -side, -bottom);
    const double labelHeight = Theme::lineHeight(TextStyle::Small);
    painter.setFont(Theme::font(TextStyle::Small));
    painter.setPen(Theme::color(Token::Secondary));
    theme::paintElided(painter, QRectF(inner.x(), inner.y(), inner.width(), labelHeight), m_label, Qt::AlignVCenter);
    const double valueHeight = Theme::lineHeight(TextStyle::Kpi) - 2;
    const QRectF valueLine(inner.x(), inner.y() + labelHeight + 1, inner.width(), valueHeight);
    const double footHeight = Theme::lineHeight(TextStyle::Caption);
    const QRectF foot(inner.x(), inner.bottom() - footHeight + 1, inner.width(), footHeight);
    const QRectF course(inner.x(), valueLine.bottom() + 4, inner.width(), foot.y() - 4 - valueLine.bottom() - 4);
    if (m_loading) {
        const QColor bar = Theme::color(Token::Skeleton);
        theme::paintBox(painter, QRectF(inner.x(), valueLine.center().y() - 8, inner.width() * .4, 16), bar, {}, 0, 2);
        theme::paintBox(painter, QRectF(inner.x(), course.center().y() - 4, inner.width(), 8), bar, {}, 0, 2);
        return;
    }
    paintValue(painter, valueLine);
    charts::SparklineStyle style;
    style.endPoint = true;
    style.band = m_kpi.baseline;
    if (m_kpi.baseline) {
        // Room for the baseline as well as for the line, whichever is wider.
        double low = m_kpi.baseline->first;
        double high = m_kpi.baseline->second;
        for (const double value : m_kpi.course) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
        const double margin = (high - low) * 0.15;
        style.limits = std::pair(low - margin, high + margin);
    }
    charts::paintSparkline(painter, course, m_kpi.course, style);
    paintFooter(painter, foot);
}

void KpiTile::paintValue(QPainter &painter, const QRectF &line) const
{
    const QFontMetricsF big(Theme::font(TextStyle::Kpi));
    const double baseline = line.y() + (line.height() - big.height()) / 2 + big.ascent();
    painter.setPen(Theme::color(Token::Text));
    if (m_kpi.wordState)
        return paintWord(painter, line);
    painter.setFont(Theme::font(TextStyle::Kpi));
    double x = line.x();
    if (m_kpi.isApproximate())
        x += theme::paintApproximately(painter, QPointF(x, baseline));
    painter.drawText(QPointF(x, baseline), m_kpi.value);
    const double unitX = x + big.horizontalAdvance(m_kpi.value) + 4;
    painter.setFont(Theme::font(TextStyle::Body));
    painter.setPen(Theme::color(Token::Secondary));
    painter.drawText(QPointF(unitX, baseline), m_kpi.unit);
    painter.setFont(Theme::font(TextStyle::SmallMedium));
    const double changeWidth = QFontMetricsF(painter.font()).horizontalAdvance(m_kpi.change);
    painter.drawText(QPointF(line.right() - changeWidth, baseline), m_kpi.change);
}

void KpiTile::paintWord(QPainter &painter, const QRectF &line) const
{
    const double glyph = Theme::px(16);
    theme::paintStateGlyph(painter, QRectF(line.x(), line.center().y() - glyph / 2, glyph, glyph), *m_kpi.wordState);
    painter.setPen(Theme::color(Token::Text));
    const QRectF room = line.adjusted(glyph + 8, 0, 0, 0);
    // The largest style in which the word has room; words of other languages are longer.
    for (const TextStyle style : {TextStyle::Title, TextStyle::DialogTitle, TextStyle::BodyStrong}) {
        painter.setFont(Theme::font(style));
        if (QFontMetricsF(painter.font()).horizontalAdvance(m_kpi.value) <= room.width())
            break;
    }
    theme::paintElided(painter, room, m_kpi.value, Qt::AlignVCenter);
}

void KpiTile::paintFooter(QPainter &painter, const QRectF &line) const
{
    painter.setFont(Theme::font(TextStyle::Caption));
    painter.setPen(Theme::color(Token::Secondary));
    const QFontMetricsF metrics(painter.font());
    const double glyph = Theme::px(11);
    const double stateWidth = m_kpi.stateText.isEmpty() ? 0 : metrics.horizontalAdvance(m_kpi.stateText) + 1;
    const double room = line.width() - (stateWidth > 0 ? stateWidth + glyph + 12 : 0);
    theme::paintElided(painter, QRectF(line.x(), line.y(), room, line.height()), m_kpi.baselineText, Qt::AlignVCenter);
    if (stateWidth <= 0)
        return;
    painter.drawText(QRectF(line.right() - stateWidth, line.y(), stateWidth, line.height()),
        Qt::AlignVCenter | Qt::AlignLeft, m_kpi.stateText);
    if (m_kpi.state)
        theme::paintStateGlyph(painter,
            QRectF(line.right() - stateWidth - 4 - glyph, line.center().y() - glyph / 2, glyph, glyph), *m_kpi.state);
}

}  // namespace tgd::widgets
