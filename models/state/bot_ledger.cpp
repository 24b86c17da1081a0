#include "state/bot_ledger.h"

namespace tgd::state {

BotLedger::BotLedger(ports::BotDesk *desk, ports::EventLog *log, QObject *parent)
    : QObject(parent), m_desk(desk), m_log(log), m_eventsRequest(this), m_chatsRequest(this)
{
}

void BotLedger::refresh()
{
    refreshEvents();
    refreshChats();
}

void BotLedger::refreshEvents()
{
    if (!m_log || m_eventsRequest.isRunning())
        return;
    m_eventsLoad.toLoading(QDateTime::currentDateTimeUtc());
    Q_EMIT eventsChanged();
    m_eventsRequest.start(
        m_log->newest(mostEvents), [this](const domain::Result<std::vector<domain::StoreEvent>> &answer) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            if (answer) {
                m_events = *answer;
                m_eventsLoad.toReady(now);
            } else {
                m_eventsLoad.toFailed(answer.error(), now);
            }
            Q_EMIT eventsChanged();
        });
}

void BotLedger::refreshChats()
{
    if (!m_desk || m_chatsRequest.isRunning())
        return;
    m_chatsLoad.toLoading(QDateTime::currentDateTimeUtc());
    Q_EMIT chatsChanged();
    m_chatsRequest.start(m_desk->chats(), [this](const domain::Result<std::vector<domain::BotChat>> &answer) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (answer) {
            m_chats = *answer;
            m_chatsLoad.toReady(now);
        } else {
            m_chatsLoad.toFailed(answer.error(), now);
        }
        Q_EMIT chatsChanged();
    });
}

}  // namespace tgd::state
