#pragma once

#include "domain/profile.h"
#include "ports/profile_store.h"
#include "state/chat_list_state.h"
#include "state/store_notice.h"
#include "store_keys.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDialog;
class QPushButton;

namespace tgd::shell {
class MainWindow;
}

namespace tgd::desktop {

// Says over all pages of a window when its store on a server is away or lets nobody in, and asks for the password.
// Owned by the window's composition; GUI thread.
class StoreNoticeFollower final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(StoreNoticeFollower)

public:
    struct Needs {
        domain::Profile profile;
        ports::ProfileStore *profiles = nullptr;
        StoreKeys *keys = nullptr;
        state::ChatListState *chats = nullptr;  // tells how the store is
        shell::MainWindow *window = nullptr;
    };

    // All that is needed must outlive the follower.
    StoreNoticeFollower(const Needs &needs, QObject *parent);

Q_SIGNALS:
    void checkRequested(const QString &url);
    void retryRequested();

private:
    void showNotice();
    void askPassword();

    const Needs m_needs;
    QPointer<QDialog> m_passwordDialog;
    std::optional<state::StoreNotice> m_notice;
    QPushButton *m_password = nullptr;
};

}  // namespace tgd::desktop
