#pragma once

#include "bot/bot_api_client.h"
#include "bot/failure_policy.h"
#include "bot/stall_watch.h"
#include "bot/update_batch.h"
#include "domain/bot_identity.h"
#include "domain/connection_status.h"
#include "ports/clock.h"

#include <QJsonArray>

namespace tgd::bot {

// Fetches updates by long poll, one batch at a time: it asks again only when the last batch is durable, because asking
// confirms. Lives on the net thread; whoever made it connects it to the ingestion.
class Poller : public QObject {
    Q_OBJECT

public:
    struct Options {
        int timeoutSeconds = 30;
        qint64 pauseMs = 0;                         // between polls
        std::optional<domain::UtcMicros> lastGood;  // when a run before this one was last known to miss nothing
    };
    // The poll has a client of its own. All must outlive the poller.
    struct Needs {
        BotApiClient &polls;
        BotApiClient &calls;
        Scheduler &scheduler;
        const ports::Clock &clock;
        Random random;
    };

    static constexpr qint64 graceMs = 10'000;       // beyond the time-out, for an answer to arrive
    static constexpr qint64 watchEveryMs = 25'000;  // two looks tell a stall within a minute

    Poller(const Needs &needs, const Options &options);

    void start();
    void retryNow();
    // Stops asking; confirms what is durable and not yet confirmed, then stopped().
    void stop();
    void batchDurable(const tgd::bot::SharedBatch &batch);
    // The store will not take the batch before the end: it stays with Telegram.
    void batchGivenUp();

    const domain::ConnectionStatus &status() const { return m_status; }
    static QJsonArray allowedUpdates();

Q_SIGNALS:
    void statusChanged(const tgd::domain::ConnectionStatus &status);
    void identified(const tgd::domain::BotIdentity &identity);
    void batchArrived(const tgd::bot::SharedBatch &batch);
    void pollCompleted(bool hadUpdates);
    void pollFailed(const QString &why);
    void floodSeen(qint64 waitMs);  // Telegram told to wait
    void pendingSeen(qint64 pending);
    void gapFound(tgd::domain::UtcMicros from, tgd::domain::UtcMicros to);
    void answered();                                           // the first answer of any kind is in
    void gaveUp(const tgd::domain::ConnectionStatus &status);  // waiting does not mend it
    void stopped();

private:
    enum class Phase { Idle, Identifying, Polling, Holding, Waiting, AskingWebhook, Over };

    void identify();
    void poll();
    void goOn();
    void goOnAfter(qint64 milliseconds, FailurePolicy::Next next = FailurePolicy::Next::GoOn);
    void handlePoll(const ApiResult &result);
    bool isolate(const ApiError &error);
    void takeUpdates(std::vector<RawUpdate> updates);
    std::optional<qint64> offsetBehind(const std::vector<RawUpdate> &updates) const;
    void pollEmpty();
    void noteSuccess();
    void fail(const ApiError &error);
    void askWebhook();
    void watch();
    void handlePending(const QJsonObject &info);
    void restartStalled();
    void setState(domain::ConnectionState state, const std::optional<ApiError> &error = {},
        std::optional<qint64> retryInMs = {}, bool needsAttention = false, const QString &detail = {});
    void end();
    void confirm();
    QJsonObject pollArguments(int timeout, int limit) const;

    Needs m_needs;
    const Options m_options;
    FailurePolicy m_policy;
    StallWatch m_stall;
    Backoff m_idle;  // when a server answers at once with nothing new
    Phase m_phase = Phase::Idle;
    domain::ConnectionStatus m_status;
    BotApiClient::Id m_pollCall = 0;
    Scheduler::Id m_wait = 0;
    FailurePolicy::Next m_waitsFor = FailurePolicy::Next::GoOn;
    std::optional<qint64> m_offset;
    int m_limit = 0;          // updates to ask for
    QByteArray m_brokenBody;  // what one update alone looked like
    int m_brokenTimes = 0;
    bool m_isUnconfirmed = false;
    bool m_wasIdentified = false;
    bool m_isStalled = false;
    bool m_isStopping = false;
    bool m_hasAnswer = false;
    qint64 m_askedAtMs = 0;
    qint64 m_watchedAtMs = 0;
    std::optional<qint64> m_goodAtMs;
    std::optional<domain::UtcMicros> m_goodAt;
};

}  // namespace tgd::bot
