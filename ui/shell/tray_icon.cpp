#include "shell/tray_icon.h"

#include "state/bot_state.h"
#include "theme/icons.h"
#include "theme/state_glyph.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSystemTrayIcon>

namespace tgd::shell {

using domain::HealthState;
using state::BotAttention;
using state::BotState;
using theme::Theme;
using theme::Token;

TrayIcon::TrayIcon(BotState *bot, Notify notify, QObject *parent)
    : QObject(parent), m_bot(bot), m_notify(std::move(notify))
{
    makeMenu();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        makeIcon();
    connect(m_bot, &BotState::changed, this, &TrayIcon::update);
    update();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::makeMenu()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open TG Stats Desk"), this, &TrayIcon::openRequested);
    m_pause = m_menu->addAction(tr("Pause the bot"), this, [this] {
        if (m_bot->isRunning())
            m_bot->pause();
        else
            m_bot->resume();
    });
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::makeIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
}

// The colour of the system's bar is not known: the sign brings its own ground.
QIcon TrayIcon::iconOf(HealthState health)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::Accent));
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22);
        const double inset = size * 0.18;
        theme::Icons::paint(painter, QRectF(inset, inset, size - 2 * inset, size - 2 * inset), QStringLiteral("bot"),
            Theme::color(Token::OnAccent));
        if (health != HealthState::Ok) {
            const double badge = size * 0.56;
            const QRectF corner(size - badge, size - badge, badge, badge);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Token::Surface));
            painter.drawEllipse(corner);
            theme::paintStateGlyph(painter, corner.adjusted(1, 1, -1, -1), health);
        }
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void TrayIcon::update()
{
    m_pause->setText(m_bot->isRunning() ? tr("Pause the bot") : tr("Resume the bot"));
    m_pause->setEnabled(m_bot->hasBot());
    const QString name = m_bot->botName();
    m_sentence
        = name.isEmpty() ? tr("TG Stats Desk: %1").arg(m_bot->sentence()) : tr("%1: %2").arg(name, m_bot->sentence());
    if (m_icon) {
        m_icon->setIcon(iconOf(m_bot->health()));
        m_icon->setToolTip(m_sentence);
        m_icon->setVisible(m_bot->hasBot());
    }
    if (!m_bot->hasBot())
        m_attention.reset();
    else if (const auto notice = m_attention.next(m_bot->status()))
        note(*notice);
}

void TrayIcon::note(const BotAttention::Notice &notice)
{
    if (m_notify)
        m_notify(notice);
    else if (m_icon && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(
            notice.title, notice.text, notice.recovered ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning);
}

}  // namespace tgd::shell
