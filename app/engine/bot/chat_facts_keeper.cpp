#include "bot/chat_facts_keeper.h"

#include "telegram/column_text.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <limits>

namespace tgd::bot {

using domain::ChatId;

namespace {

Q_LOGGING_CATEGORY(chatLog, "tgd.telegram")

constexpr qint64 unknownFloodSeconds = 5;
constexpr qint64 descriptionLimit = 4096;

domain::OptionalText textOf(const QJsonObject &object, const char *key, qint64 limit)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (!value.isString() || value.toString().isEmpty())
        return std::nullopt;
    const std::string text = value.toString().toStdString();
    return telegram::columnText(std::string_view(text), limit);
}

// An identifier that does not fit is none when cut.
domain::OptionalText identifierOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (!value.isString())
        return std::nullopt;
    const std::string text = value.toString().toStdString();
    return telegram::identifierText(std::string_view(text));
}

std::optional<qint64> numberOf(const QJsonValue &value, qint64 most = std::numeric_limits<qint32>::max())
{
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

domain::OptionalText permissionsOf(const QJsonObject &chat)
{
    const QJsonObject permissions = chat[QLatin1String("permissions")].toObject();
    if (permissions.isEmpty())
        return std::nullopt;
    return QJsonDocument(permissions).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace

domain::ChatFacts chatFactsOf(ChatId chat, const QJsonObject &answer)
{
    const QJsonObject photo = answer[QLatin1String("photo")].toObject();
    domain::ChatFacts facts;
    facts.chat = chat;
    facts.description = textOf(answer, "description", descriptionLimit);
    facts.photoSmallFileId = identifierOf(photo, "small_file_id");
    facts.photoBigFileId = identifierOf(photo, "big_file_id");
    facts.inviteLink = identifierOf(answer, "invite_link");
    facts.permissionsJson = permissionsOf(answer);
    facts.pinnedMessageId = numberOf(answer[QLatin1String("pinned_message")][QLatin1String("message_id")]);
    facts.slowModeDelay = numberOf(answer[QLatin1String("slow_mode_delay")]);
    facts.messageAutoDeleteTime = numberOf(answer[QLatin1String("message_auto_delete_time")]);
    if (const QJsonValue linked = answer[QLatin1String("linked_chat_id")]; linked.isDouble())
        facts.linkedChatId = linked.toInteger();
    if (const QJsonValue isProtected = answer[QLatin1String("has_protected_content")]; isProtected.isBool())
        facts.hasProtectedContent = isProtected.toBool();
    return facts;
}

ChatFactsKeeper::ChatFactsKeeper(const Needs &needs) : m_needs(needs), m_backoff(needs.random) { }

void ChatFactsKeeper::start()
{
    const auto chats = m_needs.store.botChats(m_needs.botId);
    if (chats) {
        for (const domain::BotChatStanding &chat : *chats)
            m_known[chat.chat] = {chat.askedAt, chat.unreachableAt.has_value()};
    } else {
        qCWarning(chatLog).noquote() << "chats not read:" << chats.error().message;
    }
    look();
}

bool ChatFactsKeeper::isOld(const Known &known, qint64 seconds) const
{
    return m_needs.clock.now().value - known.askedAt.value >= seconds * domain::microsPerSecond;
}

void ChatFactsKeeper::look()
{
    m_needs.scheduler.after(lookEveryMs, [this] { look(); });
    for (const auto &[chat, known] : m_known) {
        if (!known.isUnreachable && isOld(known, askAgainSeconds))
            want(chat);
    }
}

void ChatFactsKeeper::hear(const ingest::ChatNews &news)
{
    for (const ChatId chat : news.membersChanged)
        m_needs.admins.invalidate(chat);
    for (const ChatId chat : news.seen) {
        const auto known = m_known.find(chat);
        if (known == m_known.end() || (known->second.isUnreachable && isOld(known->second, doubtSeconds)))
            want(chat);
    }
    for (const domain::ChatPresence &presence : news.presences) {
        if (presence.present)
            want(presence.chat);
        else
            noteUnreachable(presence.chat, QStringLiteral("the bot is not in the chat"));
    }
    for (const domain::ChatMigration &migration : news.migrations)
        noteUnreachable(migration.from, QStringLiteral("the group became a supergroup"));
}

void ChatFactsKeeper::want(ChatId chat)
{
    if (m_isStopping || !m_isWanted.insert(chat).second)
        return;
    m_wanted.push_back(chat);
    if (!m_question && m_wait == 0)
        goOnIn(0);
}

void ChatFactsKeeper::forgetWish(ChatId chat)
{
    if (m_isWanted.erase(chat) != 0)
        std::erase(m_wanted, chat);
}

void ChatFactsKeeper::goOnIn(qint64 milliseconds)
{
    m_needs.scheduler.cancel(m_wait);
    m_wait = m_needs.scheduler.after(milliseconds, [this] {
        m_wait = 0;
        goOn();
    });
}

void ChatFactsKeeper::goOn()
{
    if (m_isStopping || m_question || m_wanted.empty())
        return;
    if (m_needs.someoneWaits()) {
        goOnIn(yieldMs);
        return;
    }
    m_question.emplace().chat = m_wanted.front();
    m_wanted.pop_front();
    m_isWanted.erase(m_question->chat);
    askChat();
}

void ChatFactsKeeper::askChat()
{
    m_needs.client.call("getChat", {{QStringLiteral("chat_id"), m_question->chat.value}}, BotApiClient::callDeadlineMs,
        [this](const ApiResult &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            m_backoff.reset();
            const auto saved = m_needs.store.saveChatFacts(chatFactsOf(m_question->chat, result->resultObject()));
            if (!saved)
                qCWarning(chatLog).noquote() << "facts not stored:" << saved.error().message << saved.error().context;
            m_needs.scheduler.after(paceMs, [this] { askCount(); });
        });
}

void ChatFactsKeeper::askCount()
{
    if (m_isStopping)
        return;
    m_needs.client.call("getChatMemberCount", {{QStringLiteral("chat_id"), m_question->chat.value}},
        BotApiClient::callDeadlineMs, [this](const ApiResult &result) {
            if (!result && (result.error().meansUnreachable() || result.error().kind == ApiErrorKind::Flood)) {
                fail(result.error());
                return;
            }
            bool isNumber = false;
            const qint64 count = result ? result->result().toByteArray().toLongLong(&isNumber) : 0;
            if (isNumber && count >= 0)
                m_question->memberCount = count;
            m_needs.scheduler.after(paceMs, [this] { askAdmins(); });
        });
}

void ChatFactsKeeper::askAdmins()
{
    if (m_isStopping)
        return;
    m_needs.admins.ask(m_question->chat, [this](const auto &admins) {
        if (!admins && admins.error().meansUnreachable())
            fail(admins.error());
        else
            conclude(admins ? std::optional(admins->contains(m_needs.botId)) : std::nullopt);
    });
}

void ChatFactsKeeper::conclude(std::optional<bool> isAdmin)
{
    domain::BotChatStanding standing;
    standing.chat = m_question->chat;
    standing.askedAt = m_needs.clock.now();
    standing.memberCount = m_question->memberCount;
    standing.isAdmin = isAdmin;
    if (const auto noted = m_needs.store.noteBotChat(m_needs.botId, standing); !noted)
        qCWarning(chatLog).noquote() << "chat not noted:" << noted.error().message << noted.error().context;
    m_known[standing.chat] = {standing.askedAt, false};
    next();
}

void ChatFactsKeeper::fail(const ApiError &error)
{
    const ChatId chat = m_question->chat;
    qCInfo(chatLog).noquote() << "no facts: chat=" << chat.value << error.description;
    if (error.migrateToChat) {
        noteMigrated(chat, ChatId{*error.migrateToChat});
        next();
        return;
    }
    if (error.meansUnreachable()) {
        noteUnreachable(chat, error.description);
        next();
        return;
    }
    if (error.httpStatus == 400) {  // it would be refused again: tomorrow perhaps not
        conclude(std::nullopt);
        return;
    }
    const qint64 wait = error.kind == ApiErrorKind::Flood
        ? error.retryAfter.value_or(unknownFloodSeconds) * 1000 + yieldMs
        : yieldMs + m_backoff.nextMs();
    m_question.reset();
    m_wanted.push_front(chat);
    m_isWanted.insert(chat);
    goOnIn(wait);
}

void ChatFactsKeeper::next()
{
    m_question.reset();
    if (!m_isStopping)
        goOnIn(paceMs);
}

void ChatFactsKeeper::noteUnreachable(ChatId chat, const QString &why)
{
    forgetWish(chat);
    if (chat.value > 0)
        return;  // nothing is kept of private chats
    domain::BotChatStanding standing;
    standing.chat = chat;
    standing.askedAt = m_needs.clock.now();
    standing.unreachableAt = standing.askedAt;
    standing.unreachableWhy = why.toStdString();
    if (const auto noted = m_needs.store.noteBotChat(m_needs.botId, standing); !noted)
        qCWarning(chatLog).noquote() << "chat not noted:" << noted.error().message << noted.error().context;
    m_known[chat] = {standing.askedAt, true};
}

// Told by a refusal before any update tells it.
void ChatFactsKeeper::noteMigrated(ChatId from, ChatId to)
{
    domain::WriteBatch batch;
    batch.now = m_needs.clock.now();
    domain::ChatRow chat;
    chat.id = to;
    chat.type = "supergroup";
    batch.chats.push_back(std::move(chat));
    batch.migrations.push_back({from, to, batch.now});
    if (const auto done = m_needs.store.commit(batch); !done)
        qCWarning(chatLog).noquote() << "migration not stored:" << done.error().message << done.error().context;
    noteUnreachable(from, QStringLiteral("the group became a supergroup"));
    want(to);
}

}  // namespace tgd::bot
