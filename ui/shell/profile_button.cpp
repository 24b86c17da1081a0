#include "shell/profile_button.h"

#include "shell/navigation_rail.h"
#include "theme/icons.h"
#include "theme/paint_kit.h"

#include <QMenu>
#include <QPainter>

namespace tgd::shell {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return words.first().left(2).toUpper();
    return (words.at(0).left(1) + words.at(1).left(1)).toUpper();
}

ProfileButton::ProfileButton(QWidget *parent) : QAbstractButton(parent), m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Profile"));
    connect(this, &QAbstractButton::clicked, this, [this] {
        m_menu->setMinimumWidth(width());
        m_menu->popup(mapToGlobal(QPoint(0, height())));
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ProfileButton::setProfiles(
    const std::vector<domain::Profile> &profiles, const QString &currentId, const QString &detail)
{
    m_menu->clear();
    m_detail = detail;
    m_name.clear();
    for (const domain::Profile &profile : profiles) {
        QAction *action = m_menu->addAction(profile.name);
        action->setCheckable(true);
        action->setChecked(profile.id == currentId);
        if (profile.id == currentId)
            m_name = profile.name;
        connect(action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT profileChosen(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(theme::Icons::icon(QStringLiteral("plus")), tr("New profile…")), &QAction::triggered,
        this, &ProfileButton::newProfileRequested);
    setAccessibleName(tr("Profile %1").arg(m_name));
    setAccessibleDescription(detail);
    update();
}

QSize ProfileButton::sizeHint() const
{
    return {NavigationRail::expandedWidth(), Theme::px(47)};
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), Theme::color(Token::Grid));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Border));
    const double badge = Theme::px(24);
    const QRectF box(12, (height() - badge) / 2.0, badge, badge);
    theme::paintBox(painter, box, Theme::color(Token::Accent), QColor(), 0);
    painter.setFont(Theme::font(TextStyle::CaptionStrong));
    painter.setPen(Theme::color(Token::OnAccent));
    painter.drawText(box, Qt::AlignCenter, initials(m_name));
    const double chevron = Theme::px(14);
    theme::Icons::paint(painter, QRectF(width() - 13 - chevron, (height() - chevron) / 2.0, chevron, chevron),
        QStringLiteral("down"), Theme::color(Token::Text));
    const double left = box.right() + 8;
    const double room = width() - 13 - chevron - 4 - left;
    const double first = Theme::lineHeight(TextStyle::BodyStrong);
    const double second = m_detail.isEmpty() ? 0 : Theme::lineHeight(TextStyle::Caption);
    const double top = (height() - first - second) / 2.0;
    painter.setFont(Theme::font(TextStyle::BodyStrong));
    painter.setPen(Theme::color(Token::Text));
    theme::paintElided(painter, QRectF(left, top, room, first), m_name, Qt::AlignVCenter | Qt::AlignLeft);
    painter.setFont(Theme::font(TextStyle::Caption));
    painter.setPen(Theme::color(Token::Secondary));
    theme::paintElided(painter, QRectF(left, top + first, room, second), m_detail, Qt::AlignVCenter | Qt::AlignLeft);
    if (hasFocus())
        theme::paintBox(painter, QRectF(rect()).adjusted(1, 1, -2, -1), QColor(), Theme::color(Token::Accent), 2);
}

}  // namespace tgd::shell
