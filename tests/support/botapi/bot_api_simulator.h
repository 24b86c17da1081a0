#pragma once

#include "support/botapi/fault_plan.h"
#include "support/botapi/hand_over.h"
#include "support/botapi/life_cast.h"
#include "support/botapi/life_truth.h"
#include "support/botapi/request_log.h"
#include "support/botapi/sim_clock.h"
#include "support/botapi/simulator_options.h"

#include <QByteArrayList>
#include <QThread>
#include <QUrl>

namespace tgd::botapi {

class BotServer;

// A Bot API server for tests: real HTTP on loopback, on a thread of its own, with the queue, the faults and the clock
// in the test's hands. Every call may come from any thread and returns when it is done.
class BotApiSimulator {
    Q_DISABLE_COPY(BotApiSimulator)

public:
    explicit BotApiSimulator(const SimulatorOptions &options = {});
    ~BotApiSimulator();

    bool start();
    QUrl controlUrl() const;  // empty unless the options open the control port
    QUrl baseUrl() const;     // http://127.0.0.1:PORT
    QString token() const { return m_options.token; }
    SimClock &clock() { return m_clock; }

    // An update as JSON without its id. The id it got, or 0: the bot did not ask for this kind, it is older than a
    // day, or the queue is full.
    qint32 addUpdate(const QByteArray &json);
    QList<qint32> addUpdates(const QByteArrayList &updates);
    // Bytes that go out exactly so in place of an update.
    qint32 addVerbatim(const QByteArray &bytes);

    bool addFault(const FaultRule &rule);
    void clearFaults();
    void setToken(const QString &token, TokenState state);
    void restartIdsAt(qint32 id);

    // Lines of commands, see control_commands.h. What was wrong, or nothing.
    QString runScript(const QByteArray &lines);
    // A generated life goes on from now, at the rate of its options; `limit` updates, or for ever.
    void startLife(const LifeOptions &options, qint64 limit = 0);
    void stopLife();
    bool lifeIsOver() const;      // its limit is reached
    LifeTruth lifeTruth() const;  // of the life that was started last

    // Moves the clock and lets everything that falls due happen before it returns.
    void advance(qint64 seconds) { advanceMicros(seconds * domain::microsPerSecond); }
    void advanceMicros(qint64 micros);
    void jumpWall(qint64 seconds);

    bool isHoldingPoll() const;  // a long poll is open
    qsizetype pendingUpdates() const;
    qint32 nextUpdateId() const;
    QList<RequestRecord> requests(const QByteArray &method = {}) const;
    int requestCount(const QByteArray &method = {}) const;

    // Everything else the server can do, on its thread.
    template <typename Work>
    auto run(Work work) const
    {
        using Result = std::invoke_result_t<Work, BotServer &>;
        if constexpr (std::is_void_v<Result>) {
            runOnThread([&] { work(*m_server); });
        } else {
            Result result{};
            runOnThread([&] { result = work(*m_server); });
            return result;
        }
    }

private:
    void runOnThread(const std::function<void()> &work) const;

    const SimulatorOptions m_options;
    SimClock m_clock;
    QThread m_thread;
    mutable HandOver m_handOver;  // lives on the thread
    BotServer *m_server = nullptr;
    quint16 m_port = 0;
    quint16 m_controlPort = 0;
};

}  // namespace tgd::botapi
