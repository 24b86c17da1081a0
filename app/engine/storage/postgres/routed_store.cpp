#include "storage/postgres/routed_store_calls.h"

// What is asked where.
namespace tgd::storage::postgres {

using domain::Result;

// Statistics: of a replica.

Result<std::vector<domain::ChatListItem>> RoutedStore::chats()
{
    return anywhere([](Store &store) { return store.chats(); });
}

Result<domain::ActivityReport> RoutedStore::activity(const domain::Scope &scope, const domain::Period &period)
{
    return anywhere([&](Store &store) { return store.activity(scope, period); });
}

Result<std::vector<domain::HourFigures>> RoutedStore::hours(const domain::Scope &scope, const domain::Period &period)
{
    return anywhere([&](Store &store) { return store.hours(scope, period); });
}

Result<domain::UsersPage> RoutedStore::users(const domain::UsersQuery &query)
{
    return anywhere([&](Store &store) { return store.users(query); });
}

Result<std::vector<std::pair<qint64, qint64>>> RoutedStore::messagesByUtcHour(
    domain::ChatId chat, domain::UtcMicros from, domain::UtcMicros to)
{
    return anywhere([&](Store &store) { return store.messagesByUtcHour(chat, from, to); });
}

Result<std::vector<domain::UserActivity>> RoutedStore::userActivity(
    domain::ChatId chat, std::optional<qint64> topic, const domain::Period &period)
{
    return anywhere([&](Store &store) { return store.userActivity(chat, topic, period); });
}

// All else, of the store's own server.

Result<std::optional<domain::ImportPosition>> RoutedStore::importPosition(const std::string &fingerprint)
{
    return onPrimary([&](Store &store) { return store.importPosition(fingerprint); });
}

Result<std::optional<domain::ChatId>> RoutedStore::findImportChat(
    const std::string &exportId, qint64 account, qint64 chatInExport)
{
    return onPrimary([&](Store &store) { return store.findImportChat(exportId, account, chatInExport); });
}

Result<std::vector<domain::RowOutcome>> RoutedStore::rehearse(const std::vector<domain::MessageRow> &messages)
{
    return onPrimary([&](Store &store) { return store.rehearse(messages); });
}

Result<std::optional<domain::GroupSettings>> RoutedStore::settings(domain::ChatId chat)
{
    return onPrimary([&](Store &store) { return store.settings(chat); });
}

Result<std::vector<domain::QuarantineEntry>> RoutedStore::quarantine(qint64 after, qint64 limit)
{
    return onPrimary([&](Store &store) { return store.quarantine(after, limit); });
}

Result<std::optional<std::string>> RoutedStore::meta(const std::string &key)
{
    return onPrimary([&](Store &store) { return store.meta(key); });
}

Result<domain::PollerLease> RoutedStore::acquireLease(
    qint64 botId, const std::string &holder, qint64 life, const std::function<bool(const std::string &)> &isDead)
{
    return onPrimary([&](Store &store) { return store.acquireLease(botId, holder, life, isDead); });
}

Result<void> RoutedStore::renewLease(const domain::LeaseFence &fence, qint64 life)
{
    return onPrimary([&](Store &store) { return store.renewLease(fence, life); });
}

Result<void> RoutedStore::releaseLease(const domain::LeaseFence &fence)
{
    return onPrimary([&](Store &store) { return store.releaseLease(fence); });
}

Result<std::optional<domain::UtcMicros>> RoutedStore::lastIngestAt(qint64 botId, const std::string &apiHost)
{
    return onPrimary([&](Store &store) { return store.lastIngestAt(botId, apiHost); });
}

Result<void> RoutedStore::touchIngest(
    qint64 botId, const std::string &apiHost, const std::string &instance, std::optional<qint64> lastUpdateId)
{
    return onPrimary([&](Store &store) { return store.touchIngest(botId, apiHost, instance, lastUpdateId); });
}

Result<void> RoutedStore::beat()
{
    return onPrimary([](Store &store) { return store.beat(); });
}

Result<std::vector<domain::SentAnswer>> RoutedStore::recoverOutbox(qint64 botId)
{
    return onPrimary([&](Store &store) { return store.recoverOutbox(botId); });
}

Result<std::vector<domain::OutboxEntry>> RoutedStore::outbox(qint64 botId, qint64 after, qint64 limit)
{
    return onPrimary([&](Store &store) { return store.outbox(botId, after, limit); });
}

Result<void> RoutedStore::endAnswer(qint64 id, domain::OutboxState state)
{
    return onPrimary([&](Store &store) { return store.endAnswer(id, state); });
}

Result<domain::UserRow> RoutedStore::userNames(domain::UserId user)
{
    return onPrimary([&](Store &store) { return store.userNames(user); });
}

Result<std::vector<domain::BotChatStanding>> RoutedStore::botChats(qint64 botId)
{
    return onPrimary([&](Store &store) { return store.botChats(botId); });
}

Result<void> RoutedStore::recordEvent(const domain::StoreEvent &event)
{
    return onPrimary([&](Store &store) { return store.recordEvent(event); });
}

Result<std::vector<domain::StoreEvent>> RoutedStore::events(qint64 limit)
{
    return onPrimary([&](Store &store) { return store.events(limit); });
}

Result<std::vector<domain::BotChat>> RoutedStore::chatsOfBot(qint64 botId)
{
    return onPrimary([&](Store &store) { return store.chatsOfBot(botId); });
}

Result<bool> RoutedStore::schemaIsCurrent()
{
    return onPrimary([](Store &store) { return store.schemaIsCurrent(); });
}

Result<qint64> RoutedStore::settingsVersion()
{
    return onPrimary([](Store &store) { return store.settingsVersion(); });
}

void RoutedStore::fenceCommits(const std::optional<domain::LeaseFence> &fence)
{
    m_fence = fence;
    if (m_primary)
        m_primary->fenceCommits(fence);
}

Result<domain::StoreFacts> RoutedStore::standing()
{
    return onPrimary([](Store &store) { return store.standing(); });
}

Result<domain::StoreFacts> RoutedStore::facts()
{
    auto facts = onPrimary([](Store &store) { return store.facts(); });
    if (!facts)
        return facts;
    for (const ReadRouter::Replica &replica : m_router.replicas()) {
        if (!replica.cause.isEmpty())
            facts->warnings.push_back({domain::StoreWarning::Kind::ReplicaNotRead, replica.cause, 0});
    }
    return facts;
}

// What a program writes there it also reads.

Result<domain::BatchOutcome> RoutedStore::commit(const domain::WriteBatch &batch)
{
    return written([&](Store &store) { return store.commit(batch); });
}

Result<domain::ChatId> RoutedStore::importChat(const std::string &exportId, qint64 account, qint64 chatInExport)
{
    return written([&](Store &store) { return store.importChat(exportId, account, chatInExport); });
}

Result<qint64> RoutedStore::fold(bool idle)
{
    return written([&](Store &store) { return store.fold(idle); });
}

Result<domain::GroupSettings> RoutedStore::saveSettings(const domain::GroupSettings &settings)
{
    return written([&](Store &store) { return store.saveSettings(settings); });
}

Result<void> RoutedStore::setMeta(const std::string &key, const std::string &value)
{
    return written([&](Store &store) { return store.setMeta(key, value); });
}

Result<void> RoutedStore::saveChatFacts(const domain::ChatFacts &facts)
{
    return written([&](Store &store) { return store.saveChatFacts(facts); });
}

Result<void> RoutedStore::noteBotChat(qint64 botId, const domain::BotChatStanding &standing)
{
    return written([&](Store &store) { return store.noteBotChat(botId, standing); });
}

Result<void> RoutedStore::takeOver(const std::function<void(const domain::JobProgress &)> &progress)
{
    return written([&](Store &store) { return store.takeOver(progress); });
}

Result<domain::RetentionCounts> RoutedStore::retention(domain::ChatId chat, bool run)
{
    const auto question = [&](Store &store) { return store.retention(chat, run); };
    return run ? written(question) : onPrimary(question);
}

Result<domain::VerifyReport> RoutedStore::verify(bool repair)
{
    const auto question = [&](Store &store) { return store.verify(repair); };
    return repair ? written(question) : onPrimary(question);
}

Result<bool> RoutedStore::beginAnswer(qint64 id, const std::optional<domain::SettingsChange> &change)
{
    const auto question = [&](Store &store) { return store.beginAnswer(id, change); };
    return change ? written(question) : onPrimary(question);
}

}  // namespace tgd::storage::postgres
