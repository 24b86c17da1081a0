#include "widgets/figure_card.h"

#include "theme/paint_kit.h"

#include <QPainter>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int left = 12;
constexpr int right = 8;
constexpr int top = 11;
constexpr int bottom = 13;
}  // namespace

FigureCard::FigureCard(const QString &label, QWidget *parent) : QAbstractButton(parent)
{
    m_figure.label = label;
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FigureCard::setFigure(const Figure &figure)
{
    m_figure = figure;
    m_loading = false;
    setAccessibleName(
        (figure.isApproximate() ? tr("%1: %2, approximate") : tr("%1: %2")).arg(figure.label, figure.value));
    setToolTip(figure.doubt);
    const QString direction = figure.trend == Trend::Up ? tr("up")
        : figure.trend == Trend::Down                   ? tr("down")
                                                        : QString();
    setAccessibleDescription(
        QStringList({direction, figure.change, figure.was, figure.doubt}).join(QLatin1Char(' ')).trimmed());
    update();
}

void FigureCard::setLoading()
{
    m_loading = true;
    setAccessibleDescription(tr("Loading"));
    update();
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics value(Theme::font(TextStyle::Title));
    const int height = top + Theme::lineHeight(TextStyle::Small) + 1 + value.height() + 2
        + Theme::lineHeight(TextStyle::Caption) + 3 + bottom;
    return {std::max(Theme::px(135), value.horizontalAdvance(m_figure.value) + left + right), height};
}

QSize FigureCard::minimumSizeHint() const
{
    return {Theme::px(96), sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintCard(painter, rect(), Theme::color(underMouse() ? Token::Hover : Token::Surface), hasFocus());
    const QRectF inner = QRectF(rect()).adjusted(left, top, -right, 0);
    const double labelHeight = Theme::lineHeight(TextStyle::Small) + 1;
    painter.setFont(Theme::font(TextStyle::Small));
    painter.setPen(Theme::color(Token::Secondary));
    theme::paintElided(
        painter, QRectF(inner.x(), inner.y(), inner.width(), labelHeight), m_figure.label, Qt::AlignVCenter);
    const double valueHeight = Theme::lineHeight(TextStyle::Title) + 2;
    const QRectF valueLine(inner.x(), inner.y() + labelHeight, inner.width(), valueHeight);
    if (m_loading) {
        theme::paintBox(painter, QRectF(inner.x(), valueLine.center().y() - 6, inner.width() * .55, 12),
            Theme::color(Token::Skeleton), {}, 0, 2);
        return;
    }
    painter.setFont(Theme::font(TextStyle::Title));
    painter.setPen(Theme::color(Token::Text));
    QRectF room = valueLine;
    if (m_figure.isApproximate()) {
        const QFontMetricsF metrics(painter.font());
        const double baseline = room.y() + (room.height() - metrics.height()) / 2 + metrics.ascent();
        room.setLeft(room.x() + theme::paintApproximately(painter, QPointF(room.x(), baseline)));
    }
    theme::paintElided(painter, room, m_figure.value, Qt::AlignVCenter);
    paintChange(painter, QRectF(inner.x(), valueLine.bottom(), inner.width(), Theme::lineHeight(TextStyle::Caption)));
}

void FigureCard::paintChange(QPainter &painter, const QRectF &line) const
{
    double x = line.x();
    if (m_figure.trend != Trend::None) {
        theme::paintTrendArrow(
            painter, QPointF(x, line.center().y() - 3.5), m_figure.trend == Trend::Up, Theme::color(Token::Secondary));
        x += 12;
    }
    if (!m_figure.change.isEmpty()) {
        painter.setFont(Theme::font(TextStyle::CaptionStrong));
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(QRectF(x, line.y(), line.right() - x, line.height()), Qt::AlignVCenter | Qt::TextSingleLine,
            m_figure.change);
        x += QFontMetricsF(painter.font()).horizontalAdvance(m_figure.change) + 4;
    }
    painter.setFont(Theme::font(TextStyle::Caption));
    painter.setPen(Theme::color(Token::Secondary));
    theme::paintElided(
        painter, QRectF(x, line.y(), line.right() - x + 4, line.height()), m_figure.was, Qt::AlignVCenter);
}

}  // namespace tgd::widgets
