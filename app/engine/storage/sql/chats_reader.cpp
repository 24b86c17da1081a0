#include "storage/sql/chats_reader.h"

#include "storage/sql/query.h"

#include <algorithm>

namespace tgd::storage::sql {

using domain::ChatListItem;
using domain::ChatType;
using domain::LocalCalendar;
using domain::Period;

namespace {
// Ids from here downwards are chats that only an import knows.
constexpr qint64 firstSyntheticChat = -(qint64(1) << 51);

ChatType typeFromName(std::string_view name)
{
    if (name == "group")
        return ChatType::Group;
    return name == "channel" ? ChatType::Channel : ChatType::Supergroup;
}
}  // namespace

const std::vector<ChatListItem> &ChatsReader::read(qint64 dataVersion)
{
    const std::pair key(dataVersion, LocalCalendar::quarterOf(m_clock.now()));
    if (m_lastKey != key) {
        m_last = make();
        m_lastKey = key;
    }
    return m_last;
}

std::vector<ChatListItem> ChatsReader::make()
{
    std::vector<ChatListItem> chats;
    {
        Query query(m_connection, "chats_listed");
        while (query.step()) {
            ChatListItem chat;
            chat.id = {query.integer(0)};
            chat.title = query.string(1);
            chat.username = query.string(2);
            chat.type = typeFromName(query.text(3));
            chat.zone = query.string(4).toUtf8();
            chat.storesText = query.integer(5) != 0;
            chat.imported = chat.id.value <= firstSyntheticChat;
            chat.members = query.optionalInteger(6);
            chats.push_back(std::move(chat));
        }
    }
    std::map<QByteArray, LocalCalendar> calendars;
    const QDate today = LocalCalendar::dateOf("UTC", m_clock.now());
    m_days.expectAllChats(LocalCalendar("UTC", {today.addDays(-defaultPeriodDays - 1), today.addDays(1)}));
    for (ChatListItem &chat : chats) {
        m_connection.throwIfInterrupted();
        addActivity(chat, calendars);
        addSpan(chat);
    }
    std::stable_sort(chats.begin(), chats.end(), [](const ChatListItem &a, const ChatListItem &b) {
        return a.messages30d != b.messages30d ? a.messages30d > b.messages30d : a.id > b.id;
    });
    return chats;
}

void ChatsReader::addActivity(ChatListItem &chat, std::map<QByteArray, LocalCalendar> &calendars)
{
    // A zone this system does not know must not hide the chat: its days are UTC's until somebody sets another zone.
    const QByteArray zone = LocalCalendar::isKnown(chat.zone) ? chat.zone : QByteArray("UTC");
    auto calendar = calendars.find(zone);
    if (calendar == calendars.end()) {
        const QDate today = LocalCalendar::dateOf(zone, m_clock.now());
        calendar = calendars.emplace(zone, LocalCalendar(zone, Period::lastDays(today, defaultPeriodDays))).first;
    }
    chat.today = calendar->second.period().to;
    qint64 activeUsers = 0;
    for (const auto &day : m_days.load(chat.id, calendar->second, LocalDay::Users::OnlyWho)) {
        const qint64 messages = day ? day->counters[ActivityCounters::Messages] : 0;
        chat.messagesByDay.push_back(messages);
        chat.messages30d += messages;
        activeUsers += day ? day->activeUsers : 0;
    }
    chat.averageDau30d = double(activeUsers) / defaultPeriodDays;
    const domain::FigureSource source = m_days.describe(chat.id, calendar->second);
    chat.isApproximate
        = source.isApproximate(domain::Figure::Messages) || source.isApproximate(domain::Figure::ActiveUsers);
    chat.knowsUsers = !source.missingFor(domain::Figure::ActiveUsers);
}

void ChatsReader::addSpan(ChatListItem &chat)
{
    Query query(m_connection, "chat_span");
    if (!query.with(chat.id).step())
        return;
    if (!query.isNull(0))
        chat.firstMessage = domain::UtcMicros{query.integer(0)};
    if (!query.isNull(1))
        chat.lastMessage = domain::UtcMicros{query.integer(1)};
}

}  // namespace tgd::storage::sql
