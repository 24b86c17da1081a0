#pragma once

#include "ports/bot_desk.h"
#include "ports/clock.h"
#include "ports/event_log.h"
#include "ports/quarantine_desk.h"

#include <QPromise>
#include <QRegularExpression>

#include <algorithm>
#include <deque>
#include <functional>

namespace tgd::test {

// A clock that stands until a test moves it.
class StandingClock final : public ports::Clock {
public:
    explicit StandingClock(qint64 micros) : m_now{micros} { }
    domain::UtcMicros now() const override { return m_now; }
    void advance(qint64 seconds) { m_now.value += seconds * domain::microsPerSecond; }

private:
    domain::UtcMicros m_now;
};

// A connection whose state and figures a test sets.
class ScriptedConnection final : public ports::BotConnection {
public:
    using BotConnection::BotConnection;

    void start() override { ++started; }
    void stop() override { ++stopped_; }
    void retryNow() override { ++retried; }
    domain::ConnectionStatus status() const override { return m_status; }
    domain::IngestionMeter meter() const override { return m_meter; }
    std::optional<domain::BotIdentity> identity() const override { return m_identity; }

    void setStatus(const domain::ConnectionStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged();
    }
    void setMeter(const domain::IngestionMeter &meter)
    {
        m_meter = meter;
        Q_EMIT meterChanged();
    }
    void setIdentity(const domain::BotIdentity &identity)
    {
        m_identity = identity;
        Q_EMIT identityChanged();
    }

    int started = 0;
    int stopped_ = 0;
    int retried = 0;

private:
    domain::ConnectionStatus m_status;
    domain::IngestionMeter m_meter;
    std::optional<domain::BotIdentity> m_identity;
};

// An answer that is there at once.
template <typename T>
QFuture<domain::Result<T>> answered(domain::Result<T> result)
{
    QPromise<domain::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// The desk of a bot whose answers a test writes down beforehand. GUI thread.
class ScriptedBot final : public ports::BotDesk {
public:
    using BotDesk::BotDesk;

    domain::Result<domain::BotCheck> checkAnswer = domain::BotCheck{};
    domain::Result<QString> connectAnswer = QString();
    domain::Result<std::vector<domain::BotChat>> chatsAnswer = std::vector<domain::BotChat>{};
    domain::Result<void> workAnswer = {};
    QString obstacleText;
    QString base;
    qint64 id = 0;
    QByteArray tokenSeen;  // what the desk was given, for the test only
    int paused = 0;
    int resumed = 0;
    int forgotten = 0;
    int takenOver = 0;
    std::function<void(ScriptedConnection &)> onConnected;

    domain::Result<Token> tokenIn(QByteArray &&text) const override
    {
        static const QRegularExpression shape(QStringLiteral("[0-9]{1,16}:[A-Za-z0-9_-]{30,64}"));
        const QRegularExpressionMatch match = shape.match(QString::fromUtf8(text));
        text.fill('\0');
        text.clear();
        if (!match.hasMatch())
            return domain::failure(domain::ErrorKind::BadInput,
                QStringLiteral("There is no token in this text. It looks like 123456789: and 35 letters and digits."));
        return std::make_shared<const domain::Secret>(match.captured().toLatin1());
    }
    QFuture<domain::Result<domain::BotCheck>> check(const Token &token, const QString &) override
    {
        tokenSeen = token->reveal().toByteArray();
        return answered(checkAnswer);
    }
    QFuture<domain::Result<QString>> connectBot(const Token &, const QString &apiBase) override
    {
        if (connectAnswer) {
            base = apiBase;
            id = checkAnswer ? checkAnswer->identity.id : id;
            open();
        }
        return answered(connectAnswer);
    }
    void resume() override
    {
        ++resumed;
        if (obstacleText.isEmpty())
            open();
    }
    void pause() override
    {
        ++paused;
        close();
    }
    QFuture<domain::Result<void>> forgetBot() override
    {
        ++forgotten;
        id = 0;
        close();
        return answered(workAnswer);
    }
    QFuture<domain::Result<void>> takeOver() override
    {
        ++takenOver;
        return answered(workAnswer);
    }
    ports::BotConnection *connection() const override { return m_connection.get(); }
    ScriptedConnection *scripted() const { return m_connection.get(); }
    QString apiBase() const override { return base; }
    qint64 botId() const override { return id; }
    QString obstacle() const override { return obstacleText; }
    QFuture<domain::Result<std::vector<domain::BotChat>>> chats() override { return answered(chatsAnswer); }

    void open()
    {
        m_connection = std::make_unique<ScriptedConnection>();
        if (onConnected)
            onConnected(*m_connection);
        Q_EMIT connectionChanged();
    }
    void close()
    {
        const std::unique_ptr<ScriptedConnection> gone = std::move(m_connection);
        Q_EMIT connectionChanged();
    }

private:
    std::unique_ptr<ScriptedConnection> m_connection;
};

// A quarantine in memory. What `understood` names leaves it when it is tried again.
class ScriptedQuarantine final : public ports::QuarantineDesk {
public:
    std::vector<domain::QuarantineEntry> held;
    std::vector<qint64> understood;
    std::optional<domain::Error> failure;
    int asked = 0;

    QFuture<domain::Result<std::vector<domain::QuarantineEntry>>> entries(qint64 after, qint64 limit) override
    {
        using Answer = domain::Result<std::vector<domain::QuarantineEntry>>;
        ++asked;
        if (failure)
            return answered<std::vector<domain::QuarantineEntry>>(Answer(tl::unexpected(*failure)));
        std::vector<domain::QuarantineEntry> page;
        for (const domain::QuarantineEntry &entry : held) {
            if (entry.id > after && qint64(page.size()) < limit)
                page.push_back(entry);
        }
        return answered<std::vector<domain::QuarantineEntry>>(Answer(std::move(page)));
    }
    QFuture<domain::Result<domain::RetryReport>> retry(std::optional<qint64> id) override
    {
        domain::RetryReport report;
        std::erase_if(held, [&](const domain::QuarantineEntry &entry) {
            if (id && entry.id != *id)
                return false;
            const bool leaves = std::find(understood.begin(), understood.end(), entry.id) != understood.end();
            leaves ? ++report.stored : ++report.quarantined;
            return leaves;
        });
        return answered<domain::RetryReport>(report);
    }
    QFuture<domain::Result<qint64>> exportTo(const QString &) override { return answered<qint64>(qint64(held.size())); }
};

// An event log in memory.
class ScriptedEvents final : public ports::EventLog {
public:
    domain::Result<std::vector<domain::StoreEvent>> answer = std::vector<domain::StoreEvent>{};

    QFuture<domain::Result<std::vector<domain::StoreEvent>>> newest(qint64) override { return answered(answer); }
};

}  // namespace tgd::test
