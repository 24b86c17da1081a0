#include "storage/sqlite/query.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/sqlite/transaction.h"

// What Telegram tells about chats when it is asked.
namespace tgd::storage::sqlite {

using domain::BotChatStanding;
using domain::Result;

namespace {

template <typename Work>
Result<void> change(Connection &connection, Work work)
{
    try {
        connection.throwIfInterrupted();
        Transaction transaction(connection, Transaction::Kind::Write);
        work();
        transaction.commit();
        return {};
    } catch (const SqliteFailure &failure) {
        if (failure.error.kind == domain::ErrorKind::Cancelled)
            connection.clearInterrupt();
        return tl::unexpected(failure.error);
    }
}

}  // namespace

Result<void> SqliteStore::saveChatFacts(const domain::ChatFacts &facts)
{
    return change(*m_connection, [&] {
        requireWritable();
        Query(*m_connection, "chat_facts_put")
            .with(facts.chat, facts.description, facts.photoSmallFileId, facts.photoBigFileId, facts.inviteLink,
                facts.pinnedMessageId, facts.permissionsJson, facts.slowModeDelay, facts.messageAutoDeleteTime,
                facts.hasProtectedContent, facts.linkedChatId, m_clock.now())
            .run();
        ++m_ownCommits;
    });
}

Result<std::vector<BotChatStanding>> SqliteStore::botChats(qint64 botId)
{
    try {
        m_connection->throwIfInterrupted();
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
    } catch (const SqliteFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

Result<void> SqliteStore::noteBotChat(qint64 botId, const BotChatStanding &standing)
{
    return change(*m_connection, [&] {
        requireWritable();
        if (standing.unreachableAt)
            Query(*m_connection, "bot_chat_unreachable")
                .with(botId, standing.chat, *standing.unreachableAt, standing.unreachableWhy)
                .run();
        else
            Query(*m_connection, "bot_chat_put")
                .with(botId, standing.chat, standing.askedAt, standing.memberCount, standing.isAdmin)
                .run();
        ++m_ownCommits;
    });
}

}  // namespace tgd::storage::sqlite
