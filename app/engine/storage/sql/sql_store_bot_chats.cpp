#include "storage/sql/query.h"
#include "storage/sql/sql_store_calls.h"

// What Telegram tells about chats when it is asked.
namespace tgd::storage::sql {

using domain::BotChatStanding;
using domain::Result;

Result<void> SqlStore::saveChatFacts(const domain::ChatFacts &facts)
{
    return written([&] {
        Query(*m_connection, "chat_facts_put")
            .with(facts.chat, facts.description, facts.photoSmallFileId, facts.photoBigFileId, facts.inviteLink,
                facts.pinnedMessageId, facts.permissionsJson, facts.slowModeDelay, facts.messageAutoDeleteTime,
                facts.hasProtectedContent, facts.linkedChatId, m_clock.now())
            .run();
    });
}

Result<std::vector<BotChatStanding>> SqlStore::botChats(qint64 botId)
{
    return guarded([&] {
        std::vector<BotChatStanding> list;
        Query query(*m_connection, "bot_chats");
        query.with(botId);
        while (query.step()) {
            BotChatStanding &standing = list.emplace_back();
            standing.chat = {query.integer(0)};
            standing.askedAt = {query.integer(1)};
            standing.memberCount = query.optionalInteger(2);
            if (const auto isAdmin = query.optionalInteger(3))
                standing.isAdmin = *isAdmin != 0;
            if (const auto at = query.optionalInteger(4))
                standing.unreachableAt = domain::UtcMicros{*at};
            standing.unreachableWhy = query.text(5);
        }
        return list;
    });
}

Result<void> SqlStore::noteBotChat(qint64 botId, const BotChatStanding &standing)
{
    return written([&] {
        if (standing.unreachableAt)
            Query(*m_connection, "bot_chat_unreachable")
                .with(botId, standing.chat, *standing.unreachableAt, standing.unreachableWhy)
                .run();
        else
            Query(*m_connection, "bot_chat_put")
                .with(botId, standing.chat, standing.askedAt, standing.memberCount, standing.isAdmin)
                .run();
    });
}

}  // namespace tgd::storage::sql
