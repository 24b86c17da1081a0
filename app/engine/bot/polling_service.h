#pragma once

#include "bot/api_base.h"
#include "bot/command_desk.h"
#include "bot/ingest_worker.h"
#include "bot/poller.h"
#include "platform/token_source.h"
#include "ports/bot_connection.h"

#include <QThread>
#include <QTimer>

namespace tgd::bot {

// A bot that polls: the net thread with the poller, the ingest thread with the store, and their state gathered for
// whoever looks. Lives on the main (GUI) thread.
class PollingService final : public ports::BotConnection {
    Q_OBJECT

public:
    struct Setup {
        platform::BotToken token;
        ApiBase base;
        storage::StoreAddress store;
        MakeSink makeSink;
        Poller::Options poll;
        qint64 connectDeadlineMs = BotApiClient::connectDeadlineMs;
        std::optional<ingest::SpoolPlace> spool = {};
    };

    static constexpr int stopDeadlineMs = 5000;

    PollingService(Setup setup, const ports::Clock &clock, QObject *parent = nullptr);
    ~PollingService() override;

    void start() override;
    void stop() override;
    void retryNow() override;

    domain::ConnectionStatus status() const override;
    domain::IngestionMeter meter() const override { return m_meter; }
    std::optional<domain::BotIdentity> identity() const override { return m_identity; }

    // Calls `alive` once both threads have answered: neither hangs.
    void pulse(std::function<void()> alive);
    // False when a thread did not end in time and still runs.
    bool hasEnded() const { return m_net.isFinished() && m_ingest.isFinished() && m_desk.hasEnded(); }

private:
    struct NetSide;

    void startPolling(const std::optional<domain::UtcMicros> &lastGood);
    void connectPoller(Poller &poller);
    void connectWorker();
    void connectSpool();
    void noteStoreAway(domain::ConnectionState state, const domain::Error &error, domain::UtcMicros retryAt,
        std::optional<domain::UtcMicros> lostAfter);
    void noteStored(const SharedBatch &batch, const SinkOutcome &outcome);
    void endWith(const domain::Error &error);
    void closeStore();
    void finish();
    void tell(bool status, bool meter);
    template <typename Work>
    void onNet(Work work);
    template <typename Work>
    void onIngest(Work work);

    Setup m_setup;
    const ports::Clock &m_clock;
    CommandDesk m_desk;
    QThread m_net;
    QThread m_ingest;
    IngestWorker *m_worker = nullptr;    // on the ingest thread
    QObject *m_netPlace = nullptr;       // on the net thread: what is posted to it runs there
    std::unique_ptr<NetSide> m_netSide;  // made, used and ended on the net thread
    domain::ConnectionStatus m_pollStatus;
    std::optional<domain::ConnectionStatus> m_storeStatus;
    domain::IngestionMeter m_meter;
    std::optional<domain::BotIdentity> m_identity;
    QTimer m_teller;
    bool m_statusChanged = false;
    bool m_meterChanged = false;
    bool m_isStopping = false;
    bool m_isDone = false;
};

}  // namespace tgd::bot
