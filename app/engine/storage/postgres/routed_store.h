#pragma once

#include "storage/postgres/connection.h"
#include "storage/store.h"

#include <QElapsedTimer>

#include <mutex>
#include <vector>

namespace tgd::storage::postgres {

// A store in PostgreSQL whose statistics come from replicas: each question is answered by one of them, from one
// snapshot, and by the store's own server when none is fit for it. What must see the last write goes to that server.
// Made by Store::open(), used by one thread at a time, interrupt() excepted.
class RoutedStore final : public Store {
public:
    static domain::Result<std::unique_ptr<Store>> open(
        const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop);
    ~RoutedStore() override;

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
    void fenceCommits(const std::optional<domain::LeaseFence> &fence) override;
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
    // With a warning for each replica that is not read.
    domain::Result<domain::StoreFacts> facts() override;
    domain::Result<domain::StoreFacts> standing() override;
    domain::Result<void> takeOver(const std::function<void(const domain::JobProgress &)> &progress) override;
    domain::Result<bool> schemaIsCurrent() override;
    // Of the store's server and of all replicas that are read.
    domain::Result<qint64> dataVersion() override;
    domain::Result<qint64> settingsVersion() override;
    void interrupt() override;
    void forgetInterrupt() override;

private:
    struct Replica {
        std::unique_ptr<Store> store;
        Connection *connection = nullptr;       // of the store
        std::optional<ReplicaVerdict> refused;  // by the guard, while a question is asked
    };

    RoutedStore(StoreAddress address, OpenMode mode, const ports::Clock &clock, std::stop_token stop);

    // Of the routing: routed_store_routing.cpp
    template <typename Question>
    auto ask(Store &store, const Question &question) -> decltype(question(store));
    template <typename Question>
    auto onPrimary(const Question &question) -> decltype(question(std::declval<Store &>()));
    template <typename Question>
    auto anywhere(const Question &question) -> decltype(question(std::declval<Store &>()));
    template <typename Question>
    auto written(const Question &question) -> decltype(question(std::declval<Store &>()));
    enum class Next { Stop, OtherReplica, Primary };
    Next noteFailure(size_t replica, const domain::Error &error);
    void markWrite();
    domain::Result<void> openPrimary();
    Store *replicaStore(size_t number);
    std::unique_ptr<Store> openReplica(size_t number);
    void requireSameStore(size_t number, Connection &connection);
    void guard(size_t number, Connection &connection);
    [[noreturn]] void refuse(size_t number, const Connection &connection, const ReplicaVerdict &verdict);
    std::optional<qint64> versionOfReplica(size_t number);
    std::optional<PrimaryReading> readPrimary();
    std::optional<PrimaryReading> primaryInDoubt();

    const StoreAddress m_address;
    const OpenMode m_mode;
    const ports::Clock &m_clock;
    const std::stop_token m_stop;
    ReadRouter &m_router;
    std::optional<domain::LeaseFence> m_fence;
    std::unique_ptr<Store> m_primary;           // nothing: it was away
    Connection *m_primaryConnection = nullptr;  // of m_primary
    QElapsedTimer m_sincePrimaryAway;
    std::vector<Replica> m_replicas;
    std::mutex m_mutex;
    Store *m_current = nullptr;    // guarded: where a question runs
    bool m_isInterrupted = false;  // guarded
};

}  // namespace tgd::storage::postgres
