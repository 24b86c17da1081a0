#pragma once

#include "ports/workspace_facts_source.h"
#include "state/activity_state.h"
#include "state/bot_state.h"
#include "state/chat_list_state.h"
#include "state/overview_content.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tgd::state {

// What the Overview shows: activity of all chats, the list of chats, facts about store and host, read every few
// seconds while the page is seen. GUI thread; owned by the page.
class OverviewState final : public QObject {
    Q_OBJECT

public:
    // `chats` and the ports must outlive the state.
    OverviewState(ports::StatisticsSource *source, ports::StoreEvents *events, ports::WorkspaceFactsSource *facts,
        ChatListState *chats, QObject *parent = nullptr);

    // What the bot does belongs to what is shown; `bot` (may be null) must outlive the state.
    void follow(BotState *bot);
    void show(const domain::Period &period, const QByteArray &zone);
    void setLive(bool live);
    void refresh();

    ActivityState *activity() { return &m_activity; }
    const LoadState &activityState() const { return m_activity.loadState(); }
    const std::optional<domain::WorkspaceFacts> &facts() const { return m_facts; }
    const LoadState &factsState() const { return m_factsState; }
    const OverviewContent &content() const { return m_content; }

Q_SIGNALS:
    void changed();
    void liveChanged();  // only what is known of the bot; once a second

private:
    void readFacts();
    void compose();
    void composeContent();

    ports::WorkspaceFactsSource *m_source;
    ChatListState *m_chats;
    BotState *m_bot = nullptr;
    ActivityState m_activity;
    Request<domain::WorkspaceFacts> m_request;
    std::optional<domain::WorkspaceFacts> m_facts;
    LoadState m_factsState;
    OverviewContent m_content;
    QTimer m_timer;
};

}  // namespace tgd::state
