#pragma once

#include "domain/health_state.h"
#include "state/bot_attention.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QIcon;
class QMenu;
class QSystemTrayIcon;

namespace tgd::state {
class BotState;
}

namespace tgd::shell {

// The bot in the system's tray: a sign with its state, a sentence, a menu, and a note when it begins to need somebody
// or is well again. A note never takes the focus. Where there is no tray it does nothing but isAvailable() says so.
// Owned by whoever composes the program; GUI thread.
class TrayIcon final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(TrayIcon)

public:
    using Notify = std::function<void(const state::BotAttention::Notice &notice)>;

    // `bot` must outlive the icon. `notify` replaces the desktop's own notes.
    explicit TrayIcon(state::BotState *bot, Notify notify = {}, QObject *parent = nullptr);
    ~TrayIcon() override;

    bool isAvailable() const { return m_icon != nullptr; }
    QMenu *menu() const { return m_menu.get(); }
    QString sentence() const { return m_sentence; }  // the tooltip

    static QIcon iconOf(domain::HealthState health);

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void makeMenu();
    void makeIcon();
    void update();
    void note(const state::BotAttention::Notice &notice);

    state::BotState *m_bot;
    Notify m_notify;
    state::BotAttention m_attention;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_pause = nullptr;
    QString m_sentence;
};

}  // namespace tgd::shell
