#pragma once

#include "items/chat_list_model.h"
#include "ports/statistics_source.h"
#include "ports/store_events.h"
#include "state/load_state.h"
#include "state/request.h"

#include <QObject>
#include <QTimer>

namespace tgd::state {

// The list of chats of the selected profile, kept fresh as the store changes. GUI thread.
class ChatListState final : public QObject {
    Q_OBJECT

public:
    ChatListState(ports::StatisticsSource *source, ports::StoreEvents *events, QObject *parent = nullptr);

    void refresh();
    items::ChatListModel *model() { return &m_model; }
    const LoadState &loadState() const { return m_state; }
    qint64 totalMessages30d() const { return m_totalMessages30d; }

Q_SIGNALS:
    void changed();

private:
    void accept(const domain::Result<std::vector<domain::ChatListItem>> &answer);

    ports::StatisticsSource *m_source;
    items::ChatListModel m_model;
    Request<std::vector<domain::ChatListItem>> m_request;
    QTimer m_coalesce;  // many commits, one refresh
    LoadState m_state;
    qint64 m_totalMessages30d = 0;
};

}  // namespace tgd::state
