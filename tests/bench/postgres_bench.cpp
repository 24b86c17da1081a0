#include "bench.h"

#include "platform/system_clock.h"
#include "storage/postgres/activity_log.h"
#include "storage/postgres/batch_writer.h"
#include "storage/postgres/connection.h"
#include "storage/store.h"
#include "support/cluster/pg_client.h"
#include "support/cluster/pgbouncer_server.h"
#include "support/cluster/postgres_server.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <random>
#include <thread>

// ingest_postgres: messages as a bot's decoder hands them over, 10 000 a batch with the chats and users they name, into
// a PostgreSQL that syncs to disk: durable, with all roll-ups exact. Against `psql \copy` of the same rows into the
// same table with the same keys and indexes, no roll-ups. 200 000 messages of 20 000 users, first in one chat, then in
// 500 chats (Zipf 0.9), seed 29; the two in turn, median of the ratios. Then four writers at once, each with every
// fourth message of all chats, against one; and against the same four without roll-ups. Shown beside it: through
// PgBouncer.
namespace {

using namespace tgd;
using bench::Row;
using test::PostgresServer;

constexpr int messages = 200'000;
constexpr int people = 20'000;
constexpr int batchSize = 10'000;
constexpr int rounds = 5;
constexpr int writers = 4;

using Batches = std::vector<domain::WriteBatch>;

qint64 zipf(std::mt19937_64 &random, int count, double exponent)
{
    // Inverse of the integral: near enough to Zipf's law for a workload.
    const double share = double(random() % 1'000'003) / 1'000'003.0;
    const double power = 1 - exponent;
    return qint64(std::pow(share * (std::pow(double(count), power) - 1) + 1, 1 / power)) - 1;
}

// Each chat has members of its own among all people, the busier the more: a tenth of its messages.
qint64 author(std::mt19937_64 &random, qint64 chat, int chats)
{
    if (chats == 1)
        return 5'000'000'000 + zipf(random, people, 0.7);
    const int members = std::max(30, int(3000 / std::pow(double(chat + 1), 0.9)));
    return 5'000'000'000 + (chat * 37 + zipf(random, members, 0.7)) % people;
}

domain::MessageRow message(std::mt19937_64 &random, qint64 chat, int chats, qint64 id, domain::UtcMicros at)
{
    domain::MessageRow row;
    row.chat = {-1'001'700'000'000 - chat};
    row.id = {id};
    row.user = domain::UserId{author(random, chat, chats)};
    row.date = at;
    row.textLength = qint64(random() % 120);
    if (random() % 6 == 0)
        row.replyTo = std::max<qint64>(1, id - qint64(random() % 50));
    if (random() % 8 == 0) {
        row.mediaKind = domain::MediaKind::Photo;
        row.fileId = "AgACAgIAAxkBAAIB" + std::to_string(random());
        row.fileUniqueId = "AQAD" + std::to_string(random());
        row.width = 1280;
        row.height = 960;
    }
    return row;
}

// `step` and `first`: every so many of all messages, from that one on.
Batches makeBatches(int chats, int first = 0, int step = 1)
{
    std::mt19937_64 random(29);
    const domain::UtcMicros start{QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000};
    std::vector<qint64> lastId(size_t(chats), 0);
    Batches batches;
    for (int i = 0; i < messages; ++i) {
        const qint64 chat = chats == 1 ? 0 : zipf(random, chats, 0.9);
        const domain::MessageRow row
            = message(random, chat, chats, ++lastId[size_t(chat)], {start.value + i * 2 * domain::microsPerSecond});
        if (i % step != first)
            continue;
        if (batches.empty() || batches.back().messages.size() == batchSize) {
            batches.emplace_back();
            batches.back().now = start;
        }
        domain::WriteBatch &batch = batches.back();
        domain::UserRow user;
        user.id = *row.user;
        user.firstName = "Person " + std::to_string(user.id.value);
        user.at = row.date;
        batch.users.push_back(user);
        domain::ChatRow told;
        told.id = row.chat;
        told.type = "supergroup";
        told.title = "Benchmark";
        told.at = row.date;
        if (batch.chats.empty() || batch.chats.back().id != told.id)
            batch.chats.push_back(told);
        batch.messages.push_back(row);
    }
    return batches;
}

class Databases {
public:
    explicit Databases(PostgresServer &server) : m_server(server) { }

    QString fresh()
    {
        const QString name = QStringLiteral("bench%1").arg(++m_count);
        if (!m_server.run(QStringLiteral("CREATE DATABASE %1 OWNER tgstats").arg(name)).ok)
            qFatal("no database");
        const QString url = m_server.url(PostgresServer::owner, PostgresServer::ownerPassword, name);
        const platform::SystemClock clock;
        if (const auto made = storage::Store::open(url, storage::OpenMode::CreateIfMissing, clock); !made)
            qFatal("%s", qUtf8Printable(made.error().message));
        return url;
    }
    void drop(const QString &url)
    {
        const QString name = url.section(QLatin1Char('/'), -1).section(QLatin1Char('?'), 0, 0);
        m_server.run(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name), QStringLiteral("postgres"));
        m_server.run(QStringLiteral("CHECKPOINT"), QStringLiteral("postgres"));
    }

private:
    PostgresServer &m_server;
    int m_count = 0;
};

void commitAll(const QString &url, const Batches &batches)
{
    const platform::SystemClock clock;
    auto store = storage::Store::open(url, storage::OpenMode::ReadWrite, clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().message));
    for (const domain::WriteBatch &batch : batches) {
        if (const auto done = (*store)->commit(batch); !done)
            qFatal("%s %s", qUtf8Printable(done.error().message), qUtf8Printable(done.error().context));
    }
}

// Appends nothing.
class NoLog final : public storage::sql::ActivityLog {
public:
    using storage::sql::ActivityLog::ActivityLog;
    void foldDay(qint64, qint32) override { }

protected:
    void insert(const std::vector<Row> &) override { }
};

void commitWithoutRollUps(const QString &url, const Batches &batches)
{
    using namespace storage::postgres;
    Connection connection(url, Connection::Access::Write);
    const auto writer = BatchWriter::make(connection, std::make_unique<NoLog>(connection));
    for (const domain::WriteBatch &batch : batches)
        writer->write(batch);
}

using Commit = void (*)(const QString &, const Batches &);

double commitAtOnce(const QString &url, const std::vector<Batches> &shares, Commit commit)
{
    return bench::seconds([&] {
        std::vector<std::thread> threads;
        for (const Batches &share : shares)
            threads.emplace_back([&] { commit(url, share); });
        for (std::thread &thread : threads)
            thread.join();
    });
}

void psql(const QString &url, const QString &command)
{
    QProcess process;
    process.start(QStringLiteral("psql"),
        {QStringLiteral("-XqAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), url, QStringLiteral("-c"),
            command});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("psql: %s", process.readAllStandardError().constData());
}

// Seconds of \copy into a table whose chats and users are there already.
class CopyReference {
public:
    CopyReference(const QString &filled, const QTemporaryDir &folder) : m_folder(folder)
    {
        for (const char *table : tables)
            psql(filled, QStringLiteral("\\copy %1 TO '%2'").arg(QLatin1String(table), file(table)));
    }
    double run(const QString &url) const
    {
        for (const char *table : {"chats", "users"})
            copy(url, table);
        return bench::seconds([&] { copy(url, "messages"); });
    }

private:
    static constexpr const char *tables[] = {"chats", "users", "messages"};
    QString file(const char *table) const { return m_folder.filePath(QLatin1String(table)); }
    void copy(const QString &url, const char *table) const
    {
        psql(url, QStringLiteral("\\copy %1 FROM '%2'").arg(QLatin1String(table), file(table)));
    }

    const QTemporaryDir &m_folder;
};

Row against(const QString &what, double ours, double reference, double ratio, const QString &goal)
{
    return {QStringLiteral("ingest_postgres"), what, ours, reference, QStringLiteral("rows/s"), ratio, goal};
}

Row single(Databases &databases, const QString &what, int chats)
{
    const Batches batches = makeBatches(chats);
    QTemporaryDir folder;
    std::optional<CopyReference> reference;
    std::vector<double> ours, copied, ratios;
    for (int round = 0; round <= rounds; ++round) {
        const QString store = databases.fresh();
        const double took = bench::seconds([&] { commitAll(store, batches); });
        if (round == 0)
            reference.emplace(store, folder);
        databases.drop(store);
        if (round == 0)
            continue;  // warms the caches and tells the rows
        const QString plain = databases.fresh();
        const double raw = reference->run(plain);
        databases.drop(plain);
        ours.push_back(messages / took);
        copied.push_back(messages / raw);
        ratios.push_back(raw / took);
    }
    return against(what, bench::median(ours), bench::median(copied), bench::median(ratios), QStringLiteral(">=0.6"));
}

std::vector<Row> four(Databases &databases)
{
    const Batches whole = makeBatches(500);
    std::vector<Batches> shares;
    for (int writer = 0; writer < writers; ++writer)
        shares.push_back(makeBatches(500, writer, writers));
    std::vector<double> one, together, without, againstOne, againstWithout;
    const auto rate = [&](const std::vector<Batches> &of, Commit commit) {
        const QString store = databases.fresh();
        const double took = commitAtOnce(store, of, commit);
        databases.drop(store);
        return messages / took;
    };
    for (int round = 0; round < rounds; ++round) {
        one.push_back(rate({whole}, commitAll));
        together.push_back(rate(shares, commitAll));
        without.push_back(rate(shares, commitWithoutRollUps));
        againstOne.push_back(together.back() / one.back());
        againstWithout.push_back(together.back() / without.back());
    }
    return {against(QStringLiteral("4 writers, against 1"), bench::median(together), bench::median(one),
                bench::median(againstOne), QStringLiteral(">=1")),
        against(QStringLiteral("4 writers, against no roll-ups"), bench::median(together), bench::median(without),
            bench::median(againstWithout), QStringLiteral(">=0.85"))};
}

Row pooled(Databases &databases, PostgresServer &server)
{
    test::PgBouncerServer pooler(server.port());
    if (!pooler.start())
        qFatal("no PgBouncer");
    const Batches batches = makeBatches(500);
    std::vector<double> direct, through, ratios;
    for (int round = 0; round < rounds; ++round) {
        const QString first = databases.fresh();
        const double took = bench::seconds([&] { commitAll(first, batches); });
        databases.drop(first);
        const QString second = databases.fresh();
        QString url = second;
        url.replace(QStringLiteral(":%1/").arg(server.port()), QStringLiteral(":%1/").arg(pooler.port()));
        const double pooledTook = bench::seconds([&] { commitAll(url, batches); });
        databases.drop(second);
        direct.push_back(messages / took);
        through.push_back(messages / pooledTook);
        ratios.push_back(took / pooledTook);
    }
    return against(QStringLiteral("through PgBouncer, against direct"), bench::median(through), bench::median(direct),
        bench::median(ratios), {});
}

std::vector<Row> run()
{
    test::PostgresOptions options;
    options.fsync = true;
    options.settings = {{QStringLiteral("shared_buffers"), QStringLiteral("512MB")},
        {QStringLiteral("max_wal_size"), QStringLiteral("8GB")},
        {QStringLiteral("checkpoint_timeout"), QStringLiteral("30min")}};
    PostgresServer server(options);
    if (!server.start())
        qFatal("no PostgreSQL");
    Databases databases(server);
    std::vector<Row> rows{single(databases, QStringLiteral("one hot chat"), 1),
        single(databases, QStringLiteral("500 chats, Zipf 0.9"), 500)};
    for (Row &row : four(databases))
        rows.push_back(std::move(row));
    rows.push_back(pooled(databases, server));
    return rows;
}

TGD_BENCHMARK(ingest_postgres, run);

}  // namespace
