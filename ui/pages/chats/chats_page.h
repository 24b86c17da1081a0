#pragma once

#include "domain/chat.h"
#include "domain/period.h"
#include "items/users_table_model.h"
#include "pages/page_context.h"
#include "state/activity_state.h"
#include "state/chat_list_state.h"
#include "state/chat_settings_state.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace tgd::widgets {
class StateMessage;
}

namespace tgd::pages {

class ChatDetailView;
class ChatHeader;
class ChatListPanel;
class GroupSettingsView;
class UsersView;

// Chats: how much, how many, when, who, growing or dying. A master list and the detail of the selected chat, which is
// its charts, its users or its settings. GUI thread.
class ChatsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(ChatsPage)

public:
    // The ports of the context and `chats` must outlive the page.
    ChatsPage(const PageContext &context, state::ChatListState *chats, QWidget *parent = nullptr);

    // Local days of the chat that is shown; invalid: its last 30 days.
    void setPeriod(const domain::Period &period);
    void setCompare(bool on);
    void selectChat(domain::ChatId id);
    std::optional<domain::ChatId> selectedChat() const;
    void showActivity();
    void showUsers(bool focusSearch = false);
    void showSettings();
    void refresh();
    bool isSettled() const;  // nothing is being asked for
    // The local days of the shown chat that a span of instants touches.
    domain::Period localPeriod(qint64 fromMicros, qint64 toMicros) const;

    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    void compareChanged(bool on);
    void rangeSelected(qint64 from, qint64 to);  // microseconds UTC, dragged in a chart
    void chatShown(tgd::domain::ChatId id);
    void importRequested();

private:
    void openChat(domain::ChatId id);
    void updateHeader();
    void showNothing();  // no chat to show: says why
    void ask();

    PageContext m_context;
    state::ChatListState *m_chats;
    state::ActivityState m_activity;
    state::ChatSettingsState m_settings;
    items::UsersTableModel m_users;
    domain::Period m_period;
    std::optional<domain::ChatListItem> m_chat;

    QSplitter *m_splitter;
    ChatListPanel *m_list;
    ChatHeader *m_header;
    QStackedWidget *m_views;
    ChatDetailView *m_detail;
    UsersView *m_usersView;
    GroupSettingsView *m_settingsView;
    widgets::StateMessage *m_nothing;
};

}  // namespace tgd::pages
