#include "state/bot_state.h"

#include "state/bot_words.h"

#include <chrono>

namespace tgd::state {

using namespace std::chrono_literals;
using domain::ConnectionState;
using ports::BotConnection;

BotState::BotState(ports::BotDesk *desk, const ports::Clock *clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock)
{
    if (!m_desk)
        return;
    connect(m_desk, &ports::BotDesk::connectionChanged, this, &BotState::follow);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &BotState::sample);
    m_timer.start();
    follow();
}

void BotState::follow()
{
    BotConnection *connection = m_desk->connection();
    if (m_connection && m_connection != connection)
        m_connection->disconnect(this);
    if (m_desk->botId() != m_botId) {
        m_botId = m_desk->botId();
        m_identity.reset();
        m_history.clear();
    }
    if (connection && m_connection != connection) {
        m_failure.reset();
        connect(connection, &BotConnection::statusChanged, this, &BotState::changed);
        connect(connection, &BotConnection::identityChanged, this, [this, connection] {
            m_identity = connection->identity();
            Q_EMIT changed();
        });
        connect(connection, &BotConnection::failed, this, [this](const domain::Error &error) {
            m_failure = error;
            Q_EMIT changed();
        });
    }
    m_connection = connection;
    if (connection && connection->identity())
        m_identity = connection->identity();
    Q_EMIT changed();
}

BotState::Presence BotState::presence() const
{
    if (!m_desk)
        return Presence::NoPlace;
    if (m_connection)
        return Presence::Connection;
    return m_desk->botId() != 0 ? Presence::Paused : Presence::NoBot;
}

bool BotState::isRunning() const
{
    if (!m_connection)
        return false;
    const ConnectionState state = m_connection->status().state;
    return state != ConnectionState::Off && state != ConnectionState::Stopped;
}

bool BotState::isConnected() const
{
    return m_connection && m_connection->status().state == ConnectionState::Polling;
}

domain::ConnectionStatus BotState::status() const
{
    if (m_connection) {
        domain::ConnectionStatus status = m_connection->status();
        if (status.state == ConnectionState::Stopped && m_failure) {
            status.cause = m_failure->message;
            status.whatToDo.clear();
            status.needsAttention = true;
        }
        return status;
    }
    domain::ConnectionStatus status;
    switch (presence()) {
    case Presence::NoPlace: status.cause = tr("This workspace has no place for a bot."); break;
    case Presence::NoBot:
        status.cause = tr("No bot is connected.");
        status.whatToDo = tr("Enter the token of your bot to begin.");
        break;
    case Presence::Paused:
        if (const QString obstacle = m_desk->obstacle(); !obstacle.isEmpty()) {
            status.cause = obstacle;
            status.needsAttention = true;
        } else if (m_failure) {
            status.cause = m_failure->message;
            status.needsAttention = true;
        } else {
            status.cause = tr("The bot is paused.");
            status.whatToDo = tr("Telegram keeps updates for 24 hours; resume it before.");
        }
        break;
    case Presence::Connection: break;
    }
    return status;
}

std::optional<domain::IngestionMeter> BotState::meter() const
{
    return m_connection ? std::optional(m_connection->meter()) : std::nullopt;
}

std::optional<domain::BotIdentity> BotState::identity() const
{
    return m_identity;
}

domain::HealthState BotState::health() const
{
    const domain::ConnectionStatus now = status();
    if (presence() == Presence::Paused && now.needsAttention)
        return domain::HealthState::Critical;
    return botwords::healthOf(now);
}

QString BotState::word() const
{
    switch (presence()) {
    case Presence::NoPlace:
    case Presence::NoBot: return tr("No bot");
    case Presence::Paused: return status().needsAttention ? tr("Not connected") : tr("Paused");
    case Presence::Connection: break;
    }
    return botwords::wordOf(m_connection->status().state);
}

QString BotState::sentence() const
{
    return botwords::sentenceOf(
        status(), m_identity ? m_identity->username : QString(), meter().value_or(domain::IngestionMeter()));
}

QString BotState::botName() const
{
    if (m_identity && !m_identity->username.isEmpty())
        return QLatin1Char('@') + m_identity->username;
    return m_desk && m_desk->botId() != 0 ? QString::number(m_desk->botId()) : QString();
}

// The state may have changed since the last sample.
std::optional<double> BotState::updatesPerSecond() const
{
    return isConnected() ? m_history.updatesPerSecond() : std::nullopt;
}

std::optional<qint64> BotState::lastUpdateAge() const
{
    const auto now = meter();
    if (!now || !now->lastCommitAt)
        return std::nullopt;
    return std::max<qint64>(0, m_clock->now().value - now->lastCommitAt->value);
}

std::optional<qint64> BotState::dataAge() const
{
    const auto now = meter();
    if (!now || !now->lastPollAt)
        return std::nullopt;
    return std::max<qint64>(0, m_clock->now().value - now->lastPollAt->value);
}

std::optional<qint64> BotState::newestEventAge() const
{
    const auto now = meter();
    if (!now || !now->newestEventAt)
        return std::nullopt;
    return std::max<qint64>(0, m_clock->now().value - now->newestEventAt->value);
}

std::optional<double> BotState::meanCommitMillis() const
{
    const auto now = meter();
    if (!now || now->batches <= 0)
        return std::nullopt;
    return double(now->commitMicros) / double(now->batches) / 1000.0;
}

void BotState::retryNow()
{
    if (m_connection)
        m_connection->retryNow();
}

void BotState::pause()
{
    if (m_desk)
        m_desk->pause();
}

void BotState::resume()
{
    if (m_desk)
        m_desk->resume();
}

void BotState::sample()
{
    if (!hasBot())
        return;
    BotHistory::Sample sample;
    sample.at = m_clock->now();
    sample.connected = isConnected();
    if (const auto now = meter()) {
        sample.received = now->received;
        sample.batches = now->batches;
        sample.commitMicros = now->commitMicros;
        sample.lastCommitMicros = now->lastCommitMicros;
        sample.pending = now->pendingAtTelegram;
        sample.newestEventAt = now->newestEventAt;
    }
    m_history.add(sample);
    Q_EMIT sampled();
}

}  // namespace tgd::state
