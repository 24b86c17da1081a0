#pragma once

#include "domain/health_state.h"
#include "ports/bot_desk.h"
#include "ports/clock.h"
#include "state/bot_history.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace tgd::state {

// The bot of the open profile as the page, the Overview, the status bar, the health pill and the tray show it: its
// connection, the figures of its meter and how they went in the last quarter of an hour, sampled once a second. Owned
// by whoever composes the window; GUI thread.
class BotState final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(BotState)

public:
    enum class Presence {
        NoPlace,     // this workspace has no place for a bot
        NoBot,       // the profile has none
        Paused,      // it has one, which is not connected
        Connection,  // there is a connection, in whatever state
    };

    // `desk` (may be null) and `clock` must outlive the state.
    BotState(ports::BotDesk *desk, const ports::Clock *clock, QObject *parent = nullptr);

    ports::BotDesk *desk() const { return m_desk; }
    domain::UtcMicros now() const { return m_clock->now(); }

    Presence presence() const;
    bool hasBot() const { return presence() >= Presence::Paused; }
    bool isRunning() const;    // there is a connection that was not ended on purpose
    bool isConnected() const;  // updates can arrive
    // Without a connection: Off, with the reason.
    domain::ConnectionStatus status() const;
    std::optional<domain::IngestionMeter> meter() const;  // of the connection there is
    std::optional<domain::BotIdentity> identity() const;  // also of a connection that is over
    const BotHistory &history() const { return m_history; }

    // What is said in few words, and in a sentence.
    domain::HealthState health() const;
    QString word() const;
    QString sentence() const;
    QString botName() const;  // "@name", else the id, else empty

    // Nothing where it is not known.
    std::optional<double> updatesPerSecond() const;
    std::optional<qint64> lastUpdateAge() const;  // since the last commit, microseconds
    std::optional<qint64> dataAge() const;        // since Telegram last said that it holds no more, microseconds
    std::optional<qint64> newestEventAge() const;
    std::optional<double> meanCommitMillis() const;

    void retryNow();
    void pause();
    void resume();

public Q_SLOTS:
    void sample();  // by itself every second

Q_SIGNALS:
    void changed();  // connection, status or identity
    void sampled();  // figures and ages

private:
    void follow();

    ports::BotDesk *m_desk;
    const ports::Clock *m_clock;
    QPointer<ports::BotConnection> m_connection;
    std::optional<domain::BotIdentity> m_identity;
    std::optional<domain::Error> m_failure;
    qint64 m_botId = 0;
    BotHistory m_history;
    QTimer m_timer;
};

}  // namespace tgd::state
