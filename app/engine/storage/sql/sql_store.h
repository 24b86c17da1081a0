#pragma once

#include "storage/sql/activity_reader.h"
#include "storage/sql/batch_writer.h"
#include "storage/sql/chats_reader.h"
#include "storage/sql/retention_runner.h"
#include "storage/sql/settings_table.h"
#include "storage/sql/users_reader.h"
#include "storage/store.h"

namespace tgd::storage::sql {

// A Store in a database. Arranges the writers and readers of this folder around one connection and turns their failures
// into results. Made by the opener of a database, used by one thread at a time.
class SqlStore final : public Store {
public:
    // `writer` writes and `days` reads through `connection`; `clock` must outlive the store.
    SqlStore(std::unique_ptr<Connection> connection, std::unique_ptr<BatchWriter> writer,
        std::unique_ptr<DaySource> days, const ports::Clock &clock);

    domain::Result<domain::BatchOutcome> commit(const domain::WriteBatch &batch) override;
    domain::Result<std::optional<domain::ImportPosition>> importPosition(const std::string &fingerprint) override;
    domain::Result<domain::ChatId> importChat(
        const std::string &exportId, qint64 account, qint64 chatInExport) override;
    domain::Result<std::optional<domain::ChatId>> findImportChat(
        const std::string &exportId, qint64 account, qint64 chatInExport) override;
    domain::Result<std::vector<domain::RowOutcome>> rehearse(const std::vector<domain::MessageRow> &messages) override;
    domain::Result<qint64> fold(bool idle) override;

    domain::Result<std::vector<domain::ChatListItem>> chats() override;
    domain::Result<domain::ActivityReport> activity(const domain::Scope &scope, const domain::Period &period) override;
    domain::Result<std::vector<domain::HourFigures>> hours(
        const domain::Scope &scope, const domain::Period &period) override;
    domain::Result<domain::UsersPage> users(const domain::UsersQuery &query) override;
    domain::Result<std::optional<domain::GroupSettings>> settings(domain::ChatId chat) override;
    domain::Result<domain::GroupSettings> saveSettings(const domain::GroupSettings &settings) override;

    domain::Result<domain::RetentionCounts> retention(domain::ChatId chat, bool run) override;
    domain::Result<domain::VerifyReport> verify(bool repair) override;
    domain::Result<std::vector<domain::QuarantineEntry>> quarantine(qint64 after, qint64 limit) override;
    domain::Result<std::optional<std::string>> meta(const std::string &key) override;
    domain::Result<void> setMeta(const std::string &key, const std::string &value) override;
    domain::Result<domain::PollerLease> acquireLease(qint64 botId, const std::string &holder, qint64 life,
        const std::function<bool(const std::string &)> &isDead) override;
    domain::Result<void> renewLease(const domain::LeaseFence &fence, qint64 life) override;
    void fenceCommits(const std::optional<domain::LeaseFence> &fence) override { m_writer->setFence(fence); }
    domain::Result<void> releaseLease(const domain::LeaseFence &fence) override;
    domain::Result<std::optional<domain::UtcMicros>> lastIngestAt(qint64 botId, const std::string &apiHost) override;
    domain::Result<void> touchIngest(qint64 botId, const std::string &apiHost, const std::string &instance,
        std::optional<qint64> lastUpdateId) override;
    domain::Result<void> beat() override;
    domain::Result<std::vector<domain::SentAnswer>> recoverOutbox(qint64 botId) override;
    domain::Result<std::vector<domain::OutboxEntry>> outbox(qint64 botId, qint64 after, qint64 limit) override;
    domain::Result<bool> beginAnswer(qint64 id, const std::optional<domain::SettingsChange> &change) override;
    domain::Result<void> endAnswer(qint64 id, domain::OutboxState state) override;
    domain::Result<std::vector<std::pair<qint64, qint64>>> messagesByUtcHour(
        domain::ChatId chat, domain::UtcMicros from, domain::UtcMicros to) override;
    domain::Result<std::vector<domain::UserActivity>> userActivity(
        domain::ChatId chat, std::optional<qint64> topic, const domain::Period &period) override;
    domain::Result<domain::UserRow> userNames(domain::UserId user) override;
    domain::Result<void> saveChatFacts(const domain::ChatFacts &facts) override;
    domain::Result<std::vector<domain::BotChatStanding>> botChats(qint64 botId) override;
    domain::Result<void> noteBotChat(qint64 botId, const domain::BotChatStanding &standing) override;
    domain::Result<void> recordEvent(const domain::StoreEvent &event) override;
    domain::Result<std::vector<domain::StoreEvent>> events(qint64 limit) override;
    domain::Result<std::vector<domain::BotChat>> chatsOfBot(qint64 botId) override;
    domain::Result<domain::StoreFacts> facts() override;
    domain::Result<domain::StoreFacts> standing() override;
    domain::Result<void> takeOver(const std::function<void(const domain::JobProgress &)> &progress) override;
    domain::Result<bool> schemaIsCurrent() override;
    domain::Result<qint64> dataVersion() override;
    domain::Result<qint64> settingsVersion() override;
    void interrupt() override { m_connection->interrupt(); }
    void forgetInterrupt() override { m_connection->clearInterrupt(); }

private:
    template <typename Work>
    auto guarded(Work work) -> domain::Result<decltype(work())>;
    template <typename Work>
    auto repeated(Work work) -> decltype(work());
    template <typename Work>
    auto snapshot(Work work) -> domain::Result<decltype(work())>;
    template <typename Work>
    auto written(Work work) -> domain::Result<decltype(work())>;
    void revive();
    void requireWritable() const;
    qint64 currentVersion();
    void prepareDays(const std::vector<ActivityDelta::Key> &folded);

    std::unique_ptr<Connection> m_connection;
    const ports::Clock &m_clock;
    std::unique_ptr<BatchWriter> m_writer;
    std::unique_ptr<DaySource> m_days;
    SettingsTable m_settings;
    ScopeReader m_scopes;
    ActivityReader m_activity;
    ChatsReader m_chats;
    UsersReader m_users;
    RetentionRunner m_retention;
    quint64 m_epoch = 0;  // of the connection, when it was used last
    qint64 m_ownCommits = 0;
    qint64 m_ownSettings = 0;
};

}  // namespace tgd::storage::sql
