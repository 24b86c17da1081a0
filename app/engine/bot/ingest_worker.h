#pragma once

#include "bot/backoff.h"
#include "bot/scheduler.h"
#include "bot/update_sink.h"
#include "domain/bot_identity.h"
#include "ingest/spool.h"
#include "ports/clock.h"
#include "storage/store_address.h"

#include <QObject>

#include <mutex>
#include <optional>
#include <stop_token>

namespace tgd::bot {

// Owns the writing connection and the lease while a bot polls: stores one batch at a time. What the store does not take
// it keeps in the local spool, where there is one, and drains that in order; else it holds the batch in memory. Lives
// on the ingest thread; only interrupt() may come from another.
class IngestWorker : public QObject {
    Q_OBJECT

public:
    struct Setup {
        storage::StoreAddress store;
        IngestKey key;
        std::string holder;  // of the lease, as others shall name it
        MakeSink makeSink;
        std::optional<ingest::SpoolPlace> spool = {};
    };
    struct Needs {
        const ports::Clock &clock;
        std::function<std::unique_ptr<Scheduler>()> makeScheduler;  // called on the ingest thread
        Random random;
        std::function<bool(const std::string &)> isDead;  // of a holder of the lease
    };

    static constexpr qint64 leaseSeconds = 15;
    static constexpr qint64 renewEveryMs = 5000;
    static constexpr qint64 beatEveryMs = 1000;
    static constexpr qint64 touchEveryMs = 600'000;
    static constexpr qint64 foldEveryMs = 600'000;

    IngestWorker(Setup setup, Needs needs);
    ~IngestWorker() override;

    // Opens the store, making it when it is not there, and takes the lease; opened() or failed() tells how it went.
    // With a spool a server that is away is not waited for: opened() comes, and the lease is taken when the server
    // does.
    void open();
    void take(const tgd::bot::SharedBatch &batch);
    // The bot's name is known: commands to it are put into the outbox from now on.
    void answerCommands(const tgd::domain::BotIdentity &identity);
    // No update is missing up to now.
    void noteComplete();
    bool recordGap(tgd::domain::UtcMicros from, tgd::domain::UtcMicros to);
    // No more attempts for what the store does not take.
    void hurry();
    // Gives the lease back and closes the store; closed() follows.
    void close();
    void interrupt();

Q_SIGNALS:
    void opened(const std::optional<tgd::domain::UtcMicros> &lastGood);
    void leaseTaken();  // from now on nobody else sends what waits in the store
    void failed(const tgd::domain::Error &error);
    void durable(const tgd::bot::SharedBatch &batch, const tgd::bot::SinkOutcome &outcome);
    void storeAway(const tgd::domain::Error &error, tgd::domain::UtcMicros retryAt, tgd::domain::UtcMicros lostAfter);
    // The store is away, and nothing waits but in the spool.
    void spooling(const tgd::domain::Error &error, tgd::domain::UtcMicros retryAt);
    void spooled(const tgd::bot::SharedBatch &batch);  // durable, but not in the store yet
    void replayed(const tgd::bot::SharedBatch &batch, const tgd::bot::SinkOutcome &outcome);  // from the spool
    void spoolChanged(const tgd::domain::SpoolMeter &spool);
    void storeBack();
    void gaveBack();  // the batch was not stored; it stays with Telegram
    void closed();

private:
    domain::Result<void> openStore(storage::OpenMode mode);
    domain::Result<void> takeLease();
    void fail(const domain::Error &error);
    void keepUp();
    void renewLease();
    void beat();
    void tryCommit();
    void commitHeld();
    void noteCommitted();
    void noteThere();
    void giveBack();
    void commitFailed(const domain::Error &error);
    void keepHouse();
    void adopt(std::unique_ptr<storage::Store> store);
    bool lostLease(const domain::Error &error);

    // Of the spool: ingest_worker_spool.cpp
    bool mayStartWithout(const domain::Error &error) const;
    domain::Result<void> startWithout(const domain::Error &error);
    bool meetStore();
    QString wordsOfSpool() const;
    bool isSpooling() const;
    domain::Result<void> openSpool();
    void tellSpool();
    std::optional<domain::UtcMicros> lastGood();
    domain::Result<void> spoolHeld();
    void drain();
    void markSpool();

    const Setup m_setup;
    const Needs m_needs;
    std::unique_ptr<Scheduler> m_scheduler;
    Backoff m_backoff;
    std::mutex m_mutex;  // guards m_store and m_opening against interrupt()
    std::optional<std::stop_source> m_opening;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<UpdateSink> m_sink;
    std::optional<domain::LeaseFence> m_fence;
    std::optional<std::string> m_username;  // of the bot, when commands are answered
    SharedBatch m_held;
    std::optional<domain::UtcMicros> m_heldSince;   // since when it is safe nowhere but at Telegram
    std::unique_ptr<ingest::Spool> m_spool;         // nothing: the profile asks for none
    bool m_isAway = false;                          // the store did not take what it was given last
    bool m_isUnmet = false;                         // it was never there since the start; there is no lease yet
    domain::UtcMicros m_startedAt;                  // of an unmet store: what came since then is in the spool
    std::optional<domain::UtcMicros> m_goodBefore;  // when, as the spool of an earlier run tells, nothing was missing
    Scheduler::Id m_retry = 0;
    std::optional<qint64> m_touchedAtMs;
    qint64 m_busyAtMs = 0;
    bool m_isHurried = false;
    bool m_isOver = false;
    bool m_isClosed = false;
    bool m_mustReopen = false;
};

}  // namespace tgd::bot
