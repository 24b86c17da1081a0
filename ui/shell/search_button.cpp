#include "shell/search_button.h"

#include "shell/key_cap.h"
#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QPainter>

namespace tgd::shell {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int narrow = 248;
constexpr int wide = 400;
constexpr int wideFrom = 1600;
}  // namespace

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setAccessibleDescription(tr("Ctrl+K"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize SearchButton::sizeHint() const
{
    return {Theme::px(window()->width() > wideFrom ? wide : narrow), Theme::controlHeight()};
}

QSize SearchButton::minimumSizeHint() const
{
    return {Theme::controlHeight() + 4, Theme::controlHeight()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), Theme::color(underMouse() ? Token::Hover : Token::Surface),
        Theme::color(hasFocus() ? Token::Accent : Token::ButtonBorder), hasFocus() ? 2 : 1);
    const double icon = Theme::px(14);
    theme::Icons::paint(painter, QRectF(9, (height() - icon) / 2.0, icon, icon), QStringLiteral("search"),
        Theme::color(Token::Secondary));
    const double keys = keyCapWidth(tr("Ctrl+K"));
    const double left = 9 + icon + 6;
    const bool roomForKeys = width() - left - keys - 16 > 60;
    painter.setFont(Theme::font(TextStyle::Body));
    painter.setPen(Theme::color(Token::Secondary));
    const double right = roomForKeys ? width() - 8 - keys - 6 : width() - 6;
    if (right - left > 30)
        theme::paintElided(painter, QRectF(left, 0, right - left, height()), text(), Qt::AlignVCenter | Qt::AlignLeft);
    if (roomForKeys)
        paintKeyCap(painter, QPointF(width() - 8 - keys, height() / 2.0), tr("Ctrl+K"));
}

}  // namespace tgd::shell
