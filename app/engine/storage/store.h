#pragma once

#include "domain/activity.h"
#include "domain/bot_chat.h"
#include "domain/chat.h"
#include "domain/error.h"
#include "domain/group_settings.h"
#include "domain/poller_lease.h"
#include "domain/quarantine_entry.h"
#include "domain/retention.h"
#include "domain/store_event.h"
#include "domain/user_stats.h"
#include "domain/verify_report.h"
#include "domain/workspace_facts.h"
#include "domain/write_batch.h"
#include "ports/clock.h"

#include <functional>
#include <memory>
#include <string>

namespace tgd::storage {

enum class OpenMode {
    ReadOnly,         // never writes, not even a cache
    ReadWrite,        // the store must exist; its schema is migrated forward
    CreateIfMissing,  // made when it is not there
};

// One open connection to a store, used by one thread at a time (interrupt() excepted). Owned by whoever opened it.
// Readers and writers are separate Stores. Every method that fails leaves the store as it was.
class Store {
public:
    // `url`: "sqlite:PATH", a plain path, or "postgresql://…". Errors: NotFound, Corrupt, NewerSchema, Locked,
    // ReadOnly, DiskFull, Unavailable, BadInput, each with a sentence that says what to do. `clock` must outlive the
    // store.
    static domain::Result<std::unique_ptr<Store>> open(const QString &url, OpenMode mode, const ports::Clock &clock);

    virtual ~Store() = default;

    // Writing. One transaction a batch, by the write rule of database.md, roll-ups included.
    virtual domain::Result<domain::BatchOutcome> commit(const domain::WriteBatch &batch) = 0;
    virtual domain::Result<std::optional<domain::ImportPosition>> importPosition(const std::string &fingerprint) = 0;
    // The synthetic chat (-2^51 downwards) of a private_group of an export; made on first sight. Only within commit
    // order.
    virtual domain::Result<domain::ChatId> importChat(const std::string &exportId, qint64 account, qint64 chatInExport)
        = 0;
    // The same, without making it.
    virtual domain::Result<std::optional<domain::ChatId>> findImportChat(
        const std::string &exportId, qint64 account, qint64 chatInExport)
        = 0;
    // What commit() would answer for these messages, one by one against what is stored. Writes nothing.
    virtual domain::Result<std::vector<domain::RowOutcome>> rehearse(const std::vector<domain::MessageRow> &messages)
        = 0;
    // Folds what is due; `idle` also folds UTC days that are over. Returns the number of folded (chat, day)s.
    virtual domain::Result<qint64> fold(bool idle) = 0;

    // Reading; each call answers from one snapshot. An invalid period means the last 30 days of the scope.
    virtual domain::Result<std::vector<domain::ChatListItem>> chats() = 0;
    virtual domain::Result<domain::ActivityReport> activity(const domain::Scope &scope, const domain::Period &period)
        = 0;
    virtual domain::Result<std::vector<domain::HourFigures>> hours(
        const domain::Scope &scope, const domain::Period &period)
        = 0;
    virtual domain::Result<domain::UsersPage> users(const domain::UsersQuery &query) = 0;
    // Nothing when the chat has no settings row; NotFound when there is no such chat.
    virtual domain::Result<std::optional<domain::GroupSettings>> settings(domain::ChatId chat) = 0;
    virtual domain::Result<domain::GroupSettings> saveSettings(const domain::GroupSettings &settings) = 0;

    // Retention by whole local days of the chat. `run` removes in bounded batches; without it only counts.
    virtual domain::Result<domain::RetentionCounts> retention(domain::ChatId chat, bool run) = 0;
    virtual domain::Result<domain::VerifyReport> verify(bool repair) = 0;
    // What could not be mapped, by id upwards from behind `after`; at most `limit` entries.
    virtual domain::Result<std::vector<domain::QuarantineEntry>> quarantine(qint64 after, qint64 limit) = 0;
    // Small facts about the store itself, such as "sample" (it holds the sample workspace).
    virtual domain::Result<std::optional<std::string>> meta(const std::string &key) = 0;
    virtual domain::Result<void> setMeta(const std::string &key, const std::string &value) = 0;
    // The right to poll for a bot, by the store's clock. Answers the lease as it stands afterwards: the caller's when
    // `holder` is its own text. It is taken when free, run out, the caller's already, or when `isDead` says so of its
    // holder. `life` is in seconds.
    virtual domain::Result<domain::PollerLease> acquireLease(
        qint64 botId, const std::string &holder, qint64 life, const std::function<bool(const std::string &)> &isDead)
        = 0;
    // Locked when another has taken it meanwhile, naming the holder; a lease that only ran out is renewed.
    virtual domain::Result<void> renewLease(const domain::LeaseFence &fence, qint64 life) = 0;
    // From now on commit() checks within its transaction that this lease is still held; else Locked, and nothing is
    // written.
    virtual void fenceCommits(const std::optional<domain::LeaseFence> &fence) = 0;
    virtual domain::Result<void> releaseLease(const domain::LeaseFence &fence) = 0;
    // When this reader of updates last was known to miss nothing: its last batch, or the last touch.
    virtual domain::Result<std::optional<domain::UtcMicros>> lastIngestAt(qint64 botId, const std::string &apiHost) = 0;
    virtual domain::Result<void> touchIngest(
        qint64 botId, const std::string &apiHost, const std::string &instance, std::optional<qint64> lastUpdateId)
        = 0;
    // Something a person should find again later, such as a gap in the updates. The same event is kept once.
    virtual domain::Result<void> recordEvent(const domain::StoreEvent &event) = 0;
    // The newest ones, newest first.
    virtual domain::Result<std::vector<domain::StoreEvent>> events(qint64 limit) = 0;
    // The chats a bot was seen in, with its own standing; those that hide something from it first.
    virtual domain::Result<std::vector<domain::BotChat>> botChats(qint64 botId) = 0;
    // Totals, extremes and size of the store; counts every message, so not for a fast path.
    virtual domain::Result<domain::StoreFacts> facts() = 0;
    // True when the schema is the newest this program knows.
    virtual domain::Result<bool> schemaIsCurrent() = 0;
    // A number that changes whenever another connection or this one has committed a change.
    virtual domain::Result<qint64> dataVersion() = 0;
    // A number that changes whenever the settings of a chat may have changed. What was read of them before is to be
    // believed only while it stands.
    virtual domain::Result<qint64> settingsVersion() = 0;

    // Ends the running call with ErrorKind::Cancelled, or the next one when none runs. The only method any thread may
    // call.
    virtual void interrupt() = 0;

protected:
    Store() = default;

private:
    Q_DISABLE_COPY_MOVE(Store)
};

}  // namespace tgd::storage
