#include "shell/bar_segment.h"

#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace tgd::shell {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int gap = 6;
constexpr int sidePadding = 9;
constexpr int iconOnlyPadding = 7;
}  // namespace

BarSegment::BarSegment(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarSegment::setTexts(const QString &text, const QString &detail)
{
    m_text = text;
    m_detail = detail;
    setAccessibleDescription(QStringList({text, detail}).join(QLatin1Char(' ')).trimmed());
    updateGeometry();
    update();
}

void BarSegment::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void BarSegment::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void BarSegment::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(this, &QAbstractButton::clicked, menu, [this] {
        m_menu->setMinimumWidth(width());
        m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
    updateGeometry();
}

QSize BarSegment::sizeHint() const
{
    const bool bare = m_text.isEmpty() && m_detail.isEmpty();
    int width = 2 * (bare ? iconOnlyPadding : sidePadding) + 1;
    if (!m_icon.isEmpty())
        width += Theme::px(14) + (bare ? 0 : gap);
    if (!m_text.isEmpty())
        width += QFontMetrics(Theme::font(TextStyle::BodyMedium)).horizontalAdvance(m_text) + 1;
    if (!m_detail.isEmpty())
        width += gap + QFontMetrics(Theme::font(TextStyle::Small)).horizontalAdvance(m_detail) + 1;
    if (m_menu)
        width += gap + Theme::px(12);
    return {width, Theme::controlHeight()};
}

void BarSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool last = geometry().right() >= parentWidget()->width() - 1;
    QPainterPath clip;
    clip.addRoundedRect(QRectF(parentWidget()->rect()).adjusted(1, 1, -1, -1).translated(-x(), 0), 5, 5);
    painter.setClipPath(clip);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), Theme::color(Token::Hover));
    if (!last)
        painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), Theme::color(Token::Border));
    painter.setClipping(false);
    const QColor quiet = Theme::color(isEnabled() ? Token::Secondary : Token::Disabled);
    const QColor strong = Theme::color(isEnabled() ? Token::Text : Token::Disabled);
    const bool bare = m_text.isEmpty() && m_detail.isEmpty();
    double x = bare ? iconOnlyPadding : sidePadding;
    if (!m_icon.isEmpty()) {
        const double icon = Theme::px(14);
        theme::Icons::paint(painter, QRectF(x, (height() - icon) / 2.0, icon, icon), m_icon, strong);
        x += icon + gap;
    }
    const auto write = [&](const QString &text, TextStyle style, const QColor &color) {
        if (text.isEmpty())
            return;
        painter.setFont(Theme::font(style));
        painter.setPen(color);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += QFontMetricsF(painter.font()).horizontalAdvance(text) + gap;
    };
    write(m_text, TextStyle::BodyMedium, strong);
    write(m_detail, TextStyle::Small, quiet);
    if (m_menu) {
        const double icon = Theme::px(12);
        theme::Icons::paint(painter, QRectF(width() - sidePadding - icon, (height() - icon) / 2.0, icon, icon),
            QStringLiteral("down"), strong);
    }
    if (hasFocus())
        theme::paintBox(painter, rect(), QColor(), Theme::color(Token::Accent), 2, this->x() == 0 || last ? 6 : 2);
}

SegmentFrame::SegmentFrame(const QString &name, QWidget *parent) : QFrame(parent), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void SegmentFrame::add(BarSegment *segment)
{
    m_layout->addWidget(segment);
}

void SegmentFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), Theme::color(Token::Surface), Theme::color(Token::ButtonBorder));
}

}  // namespace tgd::shell
