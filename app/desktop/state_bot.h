#pragma once

#include "ports/bot_desk.h"
#include "ports/clock.h"
#include "ports/event_log.h"
#include "ports/quarantine_desk.h"
#include "state/bot_state.h"

#include <memory>

namespace tgd::desktop {

// A clock for pictures: it stands until it is moved.
class PictureClock final : public ports::Clock {
public:
    explicit PictureClock(domain::UtcMicros now) : m_now(now) { }
    domain::UtcMicros now() const override { return m_now; }
    void advance(qint64 seconds) { m_now.value += seconds * domain::microsPerSecond; }

private:
    domain::UtcMicros m_now;
};

// A connection that only says what it is told to.
class PictureConnection final : public ports::BotConnection {
public:
    using BotConnection::BotConnection;

    void start() override { }
    void stop() override { }
    void retryNow() override { }
    domain::ConnectionStatus status() const override { return m_status; }
    domain::IngestionMeter meter() const override { return m_meter; }
    std::optional<domain::BotIdentity> identity() const override;

    void setStatus(const domain::ConnectionStatus &status);
    domain::IngestionMeter &figures() { return m_meter; }

private:
    domain::ConnectionStatus m_status;
    domain::IngestionMeter m_meter;
};

// A bot for pictures of the states of its page: invented figures, the engine's own sentences, nothing behind it. Owned
// by whoever takes the pictures; GUI thread.
class StateBot final : public ports::BotDesk, public ports::QuarantineDesk, public ports::EventLog {
public:
    // A bot that came to this state a few minutes before `now`, after a time in which all was well. Off: the profile
    // has no bot.
    StateBot(domain::UtcMicros now, domain::ConnectionState state);
    ~StateBot() override;

    // Every state that a connection can be in, with the name it has in file names.
    static std::vector<std::pair<domain::ConnectionState, QString>> states();
    state::BotState &state() { return *m_state; }
    const ports::Clock &clock() const { return m_clock; }

    domain::Result<Token> tokenIn(QByteArray &&text) const override;
    QFuture<domain::Result<domain::BotCheck>> check(const Token &token, const QString &apiBase) override;
    QFuture<domain::Result<QString>> connectBot(const Token &token, const QString &apiBase) override;
    void resume() override { }
    void pause() override { }
    QFuture<domain::Result<void>> forgetBot() override;
    QFuture<domain::Result<void>> takeOver() override;
    ports::BotConnection *connection() const override { return m_connection.get(); }
    QString apiBase() const override { return {}; }
    qint64 botId() const override;
    QString obstacle() const override { return {}; }
    QFuture<domain::Result<std::vector<domain::BotChat>>> chats() override;

    QFuture<domain::Result<std::vector<domain::QuarantineEntry>>> entries(qint64 after, qint64 limit) override;
    QFuture<domain::Result<domain::RetryReport>> retry(std::optional<qint64> id) override;
    QFuture<domain::Result<qint64>> exportTo(const QString &path) override;
    QFuture<domain::Result<std::vector<domain::StoreEvent>>> newest(qint64 limit) override;

private:
    void setState(domain::ConnectionState state, domain::UtcMicros since);
    void liveFor(int seconds);
    void standFor(int seconds);

    PictureClock m_clock;
    std::unique_ptr<PictureConnection> m_connection;
    std::unique_ptr<state::BotState> m_state;
};

}  // namespace tgd::desktop
