#include "bot/admin_roster.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tgd::bot {

namespace {

constexpr qint64 unknownFloodSeconds = 5;

AdminRoster::Admins adminsOf(const ApiAnswer &answer)
{
    AdminRoster::Admins admins;
    const QJsonArray list = QJsonDocument::fromJson(answer.result().toByteArray()).array();
    for (const QJsonValue &member : list) {
        const QString status = member[QLatin1String("status")].toString();
        if (status == QLatin1String("creator") || status == QLatin1String("administrator"))
            admins.insert(member[QLatin1String("user")][QLatin1String("id")].toInteger());
    }
    return admins;
}

}  // namespace

void AdminRoster::ask(domain::ChatId chat, Answer answer)
{
    forgetOld();
    Entry &entry = m_chats[chat];
    if (entry.admins && m_scheduler.elapsedMs() - entry.knownAtMs < believedForMs) {
        answer(Admins(*entry.admins));
        return;
    }
    entry.waiting.push_back(std::move(answer));
    if (!std::exchange(entry.isAsking, true))
        request(chat);
}

void AdminRoster::invalidate(domain::ChatId chat)
{
    const auto known = m_chats.find(chat);
    if (known == m_chats.end())
        return;
    known->second.admins.reset();
    ++known->second.changes;
}

void AdminRoster::request(domain::ChatId chat)
{
    m_client.call("getChatAdministrators", {{QStringLiteral("chat_id"), chat.value}}, BotApiClient::callDeadlineMs,
        [this, chat, changes = m_chats[chat].changes](const ApiResult &result) { handle(chat, changes, result); });
}

void AdminRoster::handle(domain::ChatId chat, quint64 changes, const ApiResult &result)
{
    Entry &entry = m_chats[chat];
    if (!result && result.error().kind == ApiErrorKind::Flood) {
        const qint64 seconds = result.error().retryAfter.value_or(unknownFloodSeconds);
        m_scheduler.after(seconds * 1000 + 500, [this, chat] { request(chat); });
        return;
    }
    if (result && changes != entry.changes) {  // what was asked before the change may not know of it
        request(chat);
        return;
    }
    entry.isAsking = false;
    const auto waiting = std::exchange(entry.waiting, {});
    tl::expected<Admins, ApiError> answer = Admins();
    if (result) {
        entry.admins = adminsOf(*result);
        entry.knownAtMs = m_scheduler.elapsedMs();
        answer = *entry.admins;
    } else {
        answer = tl::unexpected(result.error());
    }
    for (const Answer &tell : waiting)
        tell(answer);
}

void AdminRoster::forgetOld()
{
    if (m_chats.size() < capacity)
        return;
    const qint64 now = m_scheduler.elapsedMs();
    std::erase_if(m_chats, [now](const auto &entry) {
        return !entry.second.isAsking && (!entry.second.admins || now - entry.second.knownAtMs >= believedForMs);
    });
}

}  // namespace tgd::bot
