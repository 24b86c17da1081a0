#include "state/chat_list_state.h"

#include <chrono>

namespace tgd::state {

using namespace std::chrono_literals;

ChatListState::ChatListState(ports::StatisticsSource *source, ports::StoreEvents *events, QObject *parent)
    : QObject(parent), m_source(source), m_model(this), m_request(this)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(500ms);
    connect(&m_coalesce, &QTimer::timeout, this, &ChatListState::refresh);
    connect(events, &ports::StoreEvents::changed, this, [this] {
        if (!m_coalesce.isActive())
            m_coalesce.start();
    });
}

void ChatListState::refresh()
{
    if (m_request.isRunning()) {
        m_coalesce.start();
        return;
    }
    m_state.toLoading(QDateTime::currentDateTimeUtc());
    Q_EMIT changed();
    m_request.start(m_source->chats(), [this](const auto &answer) { accept(answer); });
}

void ChatListState::accept(const domain::Result<std::vector<domain::ChatListItem>> &answer)
{
    if (!answer) {
        m_state.toFailed(answer.error(), QDateTime::currentDateTimeUtc());
    } else {
        m_totalMessages30d = 0;
        for (const domain::ChatListItem &chat : *answer)
            m_totalMessages30d += chat.messages30d;
        m_model.setChats(*answer);
        m_state.toReady(QDateTime::currentDateTimeUtc());
    }
    Q_EMIT changed();
}

}  // namespace tgd::state
