#include "storage/sql/outbox_table.h"

#include "storage/sql/query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tgd::storage::sql {

using domain::CommandRequest;
using domain::OutboxState;
using domain::UtcMicros;

namespace {

constexpr qint64 keptMicros = 2 * 86'400 * domain::microsPerSecond;
constexpr qint64 recentMicros = 60 * domain::microsPerSecond;

const QString commandKey = QStringLiteral("command");
const QString argumentsKey = QStringLiteral("arguments");
const QString userKey = QStringLiteral("user");
const QString senderChatKey = QStringLiteral("sender_chat");
const QString topicKey = QStringLiteral("topic");

std::string bodyOf(const CommandRequest &request)
{
    const std::string_view command = name(request.command);
    QJsonObject body{{commandKey, QString::fromLatin1(command.data(), qsizetype(command.size()))},
        {argumentsKey, QString::fromStdString(request.arguments)}, {userKey, request.user.value}};
    if (request.senderChat)
        body.insert(senderChatKey, request.senderChat->value);
    if (request.topic)
        body.insert(topicKey, *request.topic);
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

// False for a body that this program does not know: a newer one wrote it.
bool readBody(std::string_view bytes, CommandRequest &request)
{
    const QJsonObject body
        = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()))).object();
    const auto command = domain::botCommandFromName(body[commandKey].toString().toStdString());
    if (!command)
        return false;
    request.command = *command;
    request.arguments = body[argumentsKey].toString().toStdString();
    request.user = {body[userKey].toInteger()};
    if (body.contains(senderChatKey))
        request.senderChat = domain::ChatId{body[senderChatKey].toInteger()};
    if (body.contains(topicKey))
        request.topic = body[topicKey].toInteger();
    return true;
}

std::string_view nameOf(OutboxState state)
{
    switch (state) {
    case OutboxState::New: return "new";
    case OutboxState::Sending: return "sending";
    case OutboxState::Sent: return "sent";
    case OutboxState::Failed: return "failed";
    case OutboxState::Dropped: return "dropped";
    case OutboxState::Lost: break;
    }
    return "lost";
}

}  // namespace

void OutboxTable::add(const CommandRequest &request, UtcMicros now)
{
    const std::string body = bodyOf(request);
    Query(m_connection, "outbox_insert")
        .with(request.botId, request.chat, request.message, body, request.at, now)
        .run();
}

std::vector<domain::OutboxEntry> OutboxTable::waiting(qint64 botId, qint64 after, qint64 limit)
{
    std::vector<domain::OutboxEntry> entries;
    Query list(m_connection, "outbox_waiting");
    list.with(botId, after, limit);
    while (list.step()) {
        domain::OutboxEntry entry;
        entry.id = list.integer(0);
        entry.request.botId = botId;
        entry.request.chat = {list.integer(1)};
        entry.request.message = {list.integer(2)};
        entry.request.at = {list.integer(4)};
        if (readBody(list.text(3), entry.request))
            entries.push_back(std::move(entry));
    }
    return entries;
}

bool OutboxTable::begin(qint64 id, UtcMicros now)
{
    return Query(m_connection, "outbox_begin").with(id, now).run() != 0;
}

void OutboxTable::end(qint64 id, OutboxState state, UtcMicros now)
{
    Query(m_connection, "outbox_end").with(id, nameOf(state), now).run();
}

std::vector<domain::SentAnswer> OutboxTable::recover(qint64 botId, UtcMicros now)
{
    Query(m_connection, "outbox_lose").with(botId, now).run();
    Query(m_connection, "outbox_expire").with(UtcMicros{now.value - keptMicros}).run();
    std::vector<domain::SentAnswer> sent;
    Query recent(m_connection, "outbox_recent");
    recent.with(botId, UtcMicros{now.value - recentMicros});
    while (recent.step())
        sent.push_back({{recent.integer(0)}, {recent.integer(1)}});
    return sent;
}

}  // namespace tgd::storage::sql
