#include "storage/sql/sql_store.h"

#include "storage/sql/query.h"
#include "storage/sql/sql_store_calls.h"
#include "storage/sql/takeover.h"
#include "storage/sql/verifier.h"

#include <QCoreApplication>

namespace tgd::storage::sql {

using domain::ErrorKind;
using domain::Result;

namespace {
constexpr size_t foldsPerTransaction = 200;
}  // namespace

SqlStore::SqlStore(std::unique_ptr<Connection> connection, std::unique_ptr<BatchWriter> writer,
    std::unique_ptr<DaySource> days, const ports::Clock &clock)
    : m_connection(std::move(connection)), m_clock(clock), m_writer(std::move(writer)), m_days(std::move(days)),
      m_settings(*m_connection), m_scopes(*m_connection, clock), m_activity(m_scopes, *m_days),
      m_chats(*m_connection, clock, *m_days), m_users(*m_connection, clock, m_scopes, *m_days),
      m_retention(*m_connection, m_scopes, m_settings, *m_writer)
{
}

// What was remembered of one server is not believed of the next.
void SqlStore::revive()
{
    m_connection->revive();
    if (std::exchange(m_epoch, m_connection->epoch()) == m_connection->epoch())
        return;
    m_days->forget();
    m_chats.forget();
    m_users.forget();
}

void SqlStore::requireWritable() const
{
    if (m_connection->isAttached())
        failAttached(*m_connection);
    if (!m_connection->isWritable())
        fail(ErrorKind::ReadOnly,
            QCoreApplication::translate("Store", "The store %1 was opened to be read and cannot be written.")
                .arg(m_connection->name()));
}

Result<domain::BatchOutcome> SqlStore::commit(const domain::WriteBatch &batch)
{
    return guarded([&] {
        requireWritable();
        if (batch.importPosition)
            m_connection->expectImport();
        domain::BatchOutcome outcome = m_writer->write(batch);
        ++m_ownCommits;
        m_ownSettings += !batch.migrations.empty();
        return outcome;
    });
}

Result<std::optional<domain::ImportPosition>> SqlStore::importPosition(const std::string &fingerprint)
{
    return guarded([&]() -> std::optional<domain::ImportPosition> {
        Query query(*m_connection, "import_state_find");
        if (!query.with(fingerprint).step())
            return std::nullopt;
        return domain::ImportPosition{
            fingerprint, query.integer(0), std::string(query.text(1)), query.integer(2) != 0, {}};
    });
}

Result<domain::ChatId> SqlStore::importChat(const std::string &exportId, qint64 account, qint64 chatInExport)
{
    return written([&] {
        {
            Query find(*m_connection, "import_chat_find");
            if (find.with(exportId, account, chatInExport).step())
                return domain::ChatId{find.integer(0)};
        }
        Query insert(*m_connection, "import_chat_insert");
        insert.with(exportId, account, chatInExport).step();
        const domain::ChatId chat{insert.integer(0)};
        insert.step();
        return chat;
    });
}

Result<qint64> SqlStore::fold(bool idle)
{
    return guarded([&] {
        requireWritable();
        std::optional<qint32> beforeDay;
        if (idle)
            beforeDay = UtcQuarter::of(m_clock.now()).day;
        const auto due = m_writer->log().findDue(beforeDay);
        for (size_t first = 0; first < due.size(); first += foldsPerTransaction) {
            m_connection->throwIfInterrupted();
            m_writer->transact([&] {
                for (size_t i = first; i < std::min(due.size(), first + foldsPerTransaction); ++i)
                    m_writer->log().foldDay(due[i].first, due[i].second);
            });
            ++m_ownCommits;
        }
        if (idle)
            prepareDays(due);
        return qint64(due.size());
    });
}

// The days a person asks for first are in the cache when they ask.
void SqlStore::prepareDays(const std::vector<ActivityDelta::Key> &folded)
{
    std::optional<qint64> last;
    for (const auto &[chat, day] : folded) {
        if (last == chat)
            continue;
        last = chat;
        try {
            Transaction transaction(*m_connection, Transaction::Kind::Read);
            m_days->load({chat}, m_scopes.resolve({domain::ChatId{chat}, {}}, {}).calendar, LocalDay::Users::OnlyWho);
        } catch (const StoreFailure &failure) {
            // A chat whose zone is unknown has no days until somebody sets another.
            if (failure.error.kind != ErrorKind::BadInput && failure.error.kind != ErrorKind::NotFound)
                throw;
        }
        if (m_days->storeMade())
            ++m_ownCommits;
    }
}

Result<std::vector<domain::ChatListItem>> SqlStore::chats()
{
    return snapshot([&] { return std::vector<domain::ChatListItem>(m_chats.read(currentVersion())); });
}

Result<domain::ActivityReport> SqlStore::activity(const domain::Scope &scope, const domain::Period &period)
{
    return snapshot([&] { return m_activity.report(scope, period); });
}

Result<std::vector<domain::HourFigures>> SqlStore::hours(const domain::Scope &scope, const domain::Period &period)
{
    return snapshot([&] { return m_activity.hours(scope, period); });
}

Result<domain::UsersPage> SqlStore::users(const domain::UsersQuery &query)
{
    return snapshot([&] { return m_users.read(query, currentVersion()); });
}

Result<std::optional<domain::GroupSettings>> SqlStore::settings(domain::ChatId chat)
{
    return snapshot([&] {
        m_scopes.requireChat(chat);
        return m_settings.read(chat);
    });
}

Result<domain::GroupSettings> SqlStore::saveSettings(const domain::GroupSettings &settings)
{
    return guarded([&] {
        requireWritable();
        m_writer->transact([&] {
            m_scopes.requireChat(settings.chat);
            m_settings.write(settings, m_clock.now());
        });
        ++m_ownCommits;
        ++m_ownSettings;
        return settings;
    });
}

Result<domain::RetentionCounts> SqlStore::retention(domain::ChatId chat, bool run)
{
    if (!run)
        return snapshot([&] {
            m_connection->requireMessages();
            return m_retention.preview(chat);
        });
    return guarded([&] {
        requireWritable();
        ++m_ownCommits;
        return m_retention.run(chat);
    });
}

Result<domain::VerifyReport> SqlStore::verify(bool repair)
{
    return guarded([&] {
        if (m_connection->isAttached() && !repair)
            fail(ErrorKind::NotFound,
                QCoreApplication::translate("Store",
                    "Nothing is rolled up in %1: another program fills it, and statistics come from its rows. There is "
                    "nothing to verify.")
                    .arg(m_connection->name()));
        if (repair) {
            requireWritable();
            ++m_ownCommits;
        }
        return Verifier(*m_connection, *m_writer, repair).run();
    });
}

Result<bool> SqlStore::schemaIsCurrent()
{
    return guarded([&] {
        return m_connection->schemaVersion() == m_connection->newestSchema()
            && !(m_connection->isShared() && Takeover::isUnfinished(*m_connection));
    });
}

Result<void> SqlStore::takeOver(const std::function<void(const domain::JobProgress &)> &progress)
{
    return guarded([&] {
        requireWritable();
        if (!m_connection->isShared())
            return;
        ++m_ownCommits;
        Takeover(*m_connection, *m_writer, m_clock).run(progress);
    });
}

Result<qint64> SqlStore::dataVersion()
{
    return guarded([&] { return currentVersion(); });
}

Result<qint64> SqlStore::settingsVersion()
{
    return guarded([&] {
        Query query(*m_connection, "data_version");
        query.step();
        return (query.integer(0) << 32) + m_ownSettings;
    });
}

qint64 SqlStore::currentVersion()
{
    Query query(*m_connection, "data_version");
    query.step();
    return (query.integer(0) << 32) + m_ownCommits;
}

}  // namespace tgd::storage::sql
