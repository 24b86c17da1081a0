#pragma once

#include "bot/api_base.h"
#include "domain/bot_identity.h"
#include "ingest/update_outcome.h"
#include "platform/token_source.h"
#include "ports/clock.h"
#include "storage/store.h"

#include <QObject>
#include <QThread>

#include <mutex>
#include <stop_token>

namespace tgd::bot {

// Talks to the chats while a bot runs: answers commands and asks for the facts of chats. On a thread with a connection
// to the store and a connection pool of its own, so that neither a slow figure nor a slow send holds up the poll or the
// ingestion. Owned by the service that ingests, whose thread it lives on.
class CommandDesk : public QObject {
    Q_OBJECT

public:
    struct Setup {
        storage::StoreAddress store;
        platform::BotToken token;
        ApiBase base;
        qint64 connectDeadlineMs = 0;
    };

    static constexpr int lastSendsMs = 1500;  // how long a stop waits for what is on its way

    CommandDesk(Setup setup, const ports::Clock &clock, QObject *parent = nullptr);
    ~CommandDesk() override;

    // Once the lease of the poller is taken: what is half sent is then nobody's.
    void start();
    void identify(const domain::BotIdentity &identity);
    void hear(const ingest::ChatNews &news);
    // Begins nothing more; what is on its way may arrive.
    void stop();
    // Ends the thread; waits that long at most.
    void finish(int milliseconds);
    bool hasEnded() const { return m_thread.isFinished() || !m_place; }

private:
    struct Side;

    void open();
    template <typename Work>
    void onDesk(Work work);

    const Setup m_setup;
    const ports::Clock &m_clock;
    QThread m_thread;
    QObject *m_place = nullptr;    // on the thread: what is posted to it runs there
    std::unique_ptr<Side> m_side;  // made, used and ended on the thread
    std::stop_source m_ending;     // of what waits for the store
    std::mutex m_mutex;            // guards m_store against an interruption
    storage::Store *m_store = nullptr;
    bool m_isStopping = false;
};

}  // namespace tgd::bot
