#include "widgets/meter_row.h"

#include "theme/paint_kit.h"
#include "theme/state_glyph.h"

#include <QPainter>

#include <algorithm>

namespace tgd::widgets {

using domain::HealthState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int wideFrom = 480;  // rows wider than this have room for a longer bar
}

MeterRow::MeterRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MeterRow::setMeter(const Meter &meter)
{
    if (meter == m_meter)
        return;
    m_meter = meter;
    setText(meter.name);
    setAccessibleName(QStringLiteral("%1: %2").arg(meter.name, meter.value));
    setAccessibleDescription(QStringLiteral("%1, %2").arg(theme::stateWord(meter.state), meter.cause));
    update();
}

QSize MeterRow::sizeHint() const
{
    return {Theme::px(300), Theme::px(48)};
}

QSize MeterRow::minimumSizeHint() const
{
    return {Theme::px(200), Theme::px(40)};
}

void MeterRow::paintBar(QPainter &painter, const QRectF &area) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::Grid));
    painter.drawRoundedRect(area, 1, 1);
    const double share = std::clamp(*m_meter.share, 0.0, 1.0);
    Token fill = Token::Unknown;
    if (m_meter.state == HealthState::Warning)
        fill = Token::Warning;
    else if (m_meter.state == HealthState::Critical)
        fill = Token::Critical;
    painter.setBrush(Theme::color(fill));
    painter.drawRoundedRect(QRectF(area.x(), area.y(), std::max(1.0, area.width() * share), area.height()), 1, 1);
    painter.setPen(QPen(Theme::color(Token::Secondary), 1));
    const double tick = std::floor(area.x() + area.width() * warningTick) + 0.5;
    painter.drawLine(QPointF(tick, area.top() - 1), QPointF(tick, area.bottom() + 1));
}

void MeterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), Theme::color(Token::Hover));
    if (!m_first)
        painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Token::Grid));
    const double line = Theme::lineHeight(TextStyle::Body);
    const double gap = width() > wideFrom ? 6 : 3;
    const double small = Theme::lineHeight(TextStyle::Small);
    const double top = std::floor((height() - line - gap - small) / 2.0);
    const double left = 12;
    const double right = width() - 12;
    const double glyph = Theme::px(14);
    theme::paintStateGlyph(painter, QRectF(left, top + (line - glyph) / 2, glyph, glyph), m_meter.state);

    const double textLeft = left + glyph + 8;
    const bool configured = m_meter.state != HealthState::NotConfigured;
    const bool wrong = m_meter.state == HealthState::Warning || m_meter.state == HealthState::Critical;
    painter.setFont(Theme::font(wrong ? TextStyle::BodyStrong : TextStyle::BodyMedium));
    painter.setPen(Theme::color(configured ? Token::Text : Token::Secondary));
    const double valueWidth = painter.fontMetrics().horizontalAdvance(m_meter.value) + 2;
    painter.drawText(
        QRectF(right - valueWidth, top, valueWidth, line), Qt::AlignRight | Qt::AlignVCenter, m_meter.value);
    painter.setFont(Theme::font(TextStyle::BodyMedium));
    painter.setPen(Theme::color(Token::Text));
    theme::paintElided(painter, QRectF(textLeft, top, right - valueWidth - 8 - textLeft, line), m_meter.name,
        Qt::AlignLeft | Qt::AlignVCenter);

    const double barWidth = Theme::px(width() > wideFrom ? 200 : 72);
    const double second = top + line + gap;
    painter.setFont(Theme::font(TextStyle::Small));
    painter.setPen(Theme::color(Token::Secondary));
    const double causeRight = m_meter.share ? right - barWidth - 8 : right;
    theme::paintElided(painter, QRectF(textLeft, second, causeRight - textLeft, small), m_meter.cause,
        Qt::AlignLeft | Qt::AlignVCenter);
    if (m_meter.share)
        paintBar(painter, QRectF(right - barWidth, std::floor(second + small / 2 - 3), barWidth, 6));
    if (hasFocus())
        theme::paintBox(
            painter, QRectF(rect()).adjusted(1, 1, -1, -1), Qt::transparent, Theme::color(Token::Accent), 2);
}

}  // namespace tgd::widgets
