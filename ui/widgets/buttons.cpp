#include "widgets/buttons.h"

#include "theme/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace tgd::widgets {

using theme::ButtonRole;
using theme::Theme;

QPushButton *makeButton(const QString &text, ButtonRole role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setIconSize(QSize(Theme::px(14), Theme::px(14)));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::setButtonRole(button, role);
    return button;
}

QPushButton *makeSmallButton(const QString &text, ButtonRole role, QWidget *parent)
{
    QPushButton *button = makeButton(text, role, parent);
    button->setIconSize(QSize(Theme::px(13), Theme::px(13)));
    theme::setSmall(button);
    return button;
}

QPushButton *makeLink(const QString &text, QWidget *parent)
{
    QPushButton *button = makeSmallButton(text, ButtonRole::Link, parent);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent, bool small)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::Icons::icon(icon, theme::Token::Text, theme::Token::Accent));
    button->setIconSize(QSize(Theme::px(small ? 13 : 14), Theme::px(small ? 13 : 14)));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    if (small)
        theme::setSmall(button);
    return button;
}

QToolButton *makeBareIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    QToolButton *button = makeIconButton(icon, name, parent, true);
    button->setIcon(theme::Icons::icon(icon, theme::Token::Secondary, theme::Token::Accent));
    button->setAutoRaise(true);
    return button;
}

}  // namespace tgd::widgets
