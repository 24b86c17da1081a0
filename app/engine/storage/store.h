#pragma once

#include "domain/activity.h"
#include "domain/bot_chat.h"
#include "domain/chat.h"
#include "domain/chat_facts.h"
#include "domain/error.h"
#include "domain/group_settings.h"
#include "domain/job_progress.h"
#include "domain/outbox.h"
#include "domain/poller_lease.h"
#include "domain/quarantine_entry.h"
#include "domain/retention.h"
#include "domain/store_event.h"
#include "domain/user_activity.h"
#include "domain/user_stats.h"
#include "domain/verify_report.h"
#include "domain/workspace_facts.h"
#include "domain/write_batch.h"
#include "ports/clock.h"
#include "storage/store_address.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace tgd::storage {

enum class OpenMode {
    ReadOnly,         // never writes, not even a cache
    ReadWrite,        // the store must exist; its schema is migrated forward
    CreateIfMissing,  // made when it is not there
    Takeover,         // the same, and a database that another program has filled is made ours: takeOver() follows
};

// One open connection to a store, used by one thread at a time (interrupt() excepted). Owned by whoever opened it.
// Readers and writers are separate Stores. Every method that fails leaves the store as it was.
class Store {
public:
    // `address`: "sqlite:PATH", a plain path, or "postgresql://…". Errors: NotFound, Corrupt, NewerSchema, Locked,
    // ReadOnly, DiskFull, Unavailable, AccessDenied, BadInput, each with a sentence that says what to do. `clock` must
    // outlive the store. Read only, a PostgreSQL database that another program fills is attached: nothing is ever
    // written there, and statistics come from its rows. Writing into one is refused with ReadOnly (nothing of ours
    // there) or Locked (rows that are not rolled up). `stop` ends the opening at once, and whatever the store waits for
    // later. Where the address names replicas, they answer statistics in the stead of the store's server, as long as
    // they are fit for it.
    static domain::Result<std::unique_ptr<Store>> open(
        const StoreAddress &address, OpenMode mode, const ports::Clock &clock, std::stop_token stop = {});

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
    // The writer is alive; to be called each second.
    virtual domain::Result<void> beat() = 0;
    // The outbox of a bot: answers go new -> sending -> sent, so that none is sent twice. What a run before this one
    // was sending is lost; answers with what went out, or may have, in the last minute.
    virtual domain::Result<std::vector<domain::SentAnswer>> recoverOutbox(qint64 botId) = 0;
    // What waits, by id upwards from behind `after`.
    virtual domain::Result<std::vector<domain::OutboxEntry>> outbox(qint64 botId, qint64 after, qint64 limit) = 0;
    // True when it is the caller's to send now; then, and in the same transaction, the change is made.
    virtual domain::Result<bool> beginAnswer(qint64 id, const std::optional<domain::SettingsChange> &change) = 0;
    virtual domain::Result<void> endAnswer(qint64 id, domain::OutboxState state) = 0;
    // Messages by whole hours of UTC since 1970, of those that have any.
    virtual domain::Result<std::vector<std::pair<qint64, qint64>>> messagesByUtcHour(
        domain::ChatId chat, domain::UtcMicros from, domain::UtcMicros to)
        = 0;
    // Everyone who wrote in the period, by id; of one topic, or of the whole chat. Reads every message of the period,
    // so not for a fast path.
    virtual domain::Result<std::vector<domain::UserActivity>> userActivity(
        domain::ChatId chat, std::optional<qint64> topic, const domain::Period &period)
        = 0;
    // Empty names when there is no such user.
    virtual domain::Result<domain::UserRow> userNames(domain::UserId user) = 0;
    virtual domain::Result<void> saveChatFacts(const domain::ChatFacts &facts) = 0;
    virtual domain::Result<std::vector<domain::BotChatStanding>> botChats(qint64 botId) = 0;
    // What is absent stays as it was; with unreachableAt nothing but that is noted.
    virtual domain::Result<void> noteBotChat(qint64 botId, const domain::BotChatStanding &standing) = 0;
    // Something a person should find again later, such as a gap in the updates. The same event is kept once.
    virtual domain::Result<void> recordEvent(const domain::StoreEvent &event) = 0;
    // The newest ones, newest first.
    virtual domain::Result<std::vector<domain::StoreEvent>> events(qint64 limit) = 0;
    // The chats a bot was seen in, with its own standing; those that hide something from it first.
    virtual domain::Result<std::vector<domain::BotChat>> chatsOfBot(qint64 botId) = 0;
    // Totals, extremes and size of the store; counts every message, so not for a fast path.
    virtual domain::Result<domain::StoreFacts> facts() = 0;
    // Of these only what makes figures less than they seem: cheap, whatever the store holds.
    virtual domain::Result<domain::StoreFacts> standing() = 0;
    // Rolls up what another program has written, chat by chat; where it was ended it goes on the next time.
    virtual domain::Result<void> takeOver(const std::function<void(const domain::JobProgress &)> &progress) = 0;
    // True when the schema is the newest this program knows and everything is rolled up.
    virtual domain::Result<bool> schemaIsCurrent() = 0;
    // A number that changes whenever another connection or this one has committed a change.
    virtual domain::Result<qint64> dataVersion() = 0;
    // A number that changes whenever the settings of a chat may have changed. What was read of them before is to be
    // believed only while it stands.
    virtual domain::Result<qint64> settingsVersion() = 0;

    // Ends the running call with ErrorKind::Cancelled, or the next one when none runs. The only method any thread may
    // call.
    virtual void interrupt() = 0;
    // Takes an interruption back that has found nothing to end. Asks nobody; not while a call runs.
    virtual void forgetInterrupt() = 0;

protected:
    Store() = default;

private:
    Q_DISABLE_COPY_MOVE(Store)
};

}  // namespace tgd::storage
