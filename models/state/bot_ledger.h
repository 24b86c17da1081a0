#pragma once

#include "ports/bot_desk.h"
#include "ports/event_log.h"
#include "state/load_state.h"
#include "state/request.h"

#include <QObject>

namespace tgd::state {

// What lasts of the bot's work: the events that the store keeps, and the chats with what the bot may see there. Owned
// by the page; GUI thread.
class BotLedger final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(BotLedger)

public:
    static constexpr qint64 mostEvents = 100;

    // The ports (each may be null) must outlive the ledger.
    BotLedger(ports::BotDesk *desk, ports::EventLog *log, QObject *parent = nullptr);

    const std::vector<domain::StoreEvent> &events() const { return m_events; }
    const LoadState &eventsState() const { return m_eventsLoad; }
    const std::vector<domain::BotChat> &chats() const { return m_chats; }
    const LoadState &chatsState() const { return m_chatsLoad; }

    void refresh();
    void refreshEvents();
    void refreshChats();

Q_SIGNALS:
    void eventsChanged();
    void chatsChanged();

private:
    ports::BotDesk *m_desk;
    ports::EventLog *m_log;
    std::vector<domain::StoreEvent> m_events;
    LoadState m_eventsLoad;
    std::vector<domain::BotChat> m_chats;
    LoadState m_chatsLoad;
    Request<std::vector<domain::StoreEvent>> m_eventsRequest;
    Request<std::vector<domain::BotChat>> m_chatsRequest;
};

}  // namespace tgd::state
