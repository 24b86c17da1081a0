#include "bench.h"

#include "ports/clock.h"
#include "storage/store.h"
#include "support/cluster/pgbouncer_server.h"
#include "support/cluster/postgres_server.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <cmath>
#include <random>

// query_30d: timeseries, heatmap, summary and distinct users of 30 days, read from one connection that stays open, over
// random windows of a year (so that no answer is the one before), at 10^5, 10^6 and 10^7 messages of one chat with
// 50 000 members, of whom a few write most, in Asia/Kathmandu (+5:45). Seed 11. The reference is the same query at
// 10^5; every window is asked at all sizes in turn. Shown beside it: 10^5 messages of a chat with 5000 members, where
// the sets of a day are ten times smaller. The same in a PostgreSQL on this machine.
namespace {

using namespace tgd;
using bench::Row;

constexpr int days = 365;
constexpr qint64 dayMicros = 86'400LL * domain::microsPerSecond;
const domain::ChatId chat{-1001700000042};

class FixedClock final : public ports::Clock {
public:
    domain::UtcMicros now() const override
    {
        return {QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch() * 1000};
    }
};

void fill(const QString &path, qint64 messages, qint64 users, const ports::Clock &clock)
{
    auto store = storage::Store::open(path, storage::OpenMode::CreateIfMissing, clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().message));
    std::mt19937_64 random(11);
    const qint64 start = clock.now().value - qint64(days) * dayMicros;
    qint64 made = 0;
    while (made < messages) {
        domain::WriteBatch batch;
        batch.now = clock.now();
        domain::ChatRow row;
        row.id = chat;
        row.type = "supergroup";
        row.title = "Benchmark";
        batch.chats.push_back(row);
        for (int i = 0; i < 250'000 && made < messages; ++i, ++made) {
            domain::MessageRow message;
            message.chat = chat;
            message.id = {made + 1};
            // A few people write most.
            const double share = std::pow(double(random() % 1'000'003) / 1'000'003.0, 2.5);
            message.user = domain::UserId{5'000'000'000 + qint64(share * double(users))};
            message.date = {start + qint64(double(made) / double(messages) * double(days) * double(dayMicros))};
            message.textLength = qint64(random() % 120);
            message.source = domain::MessageSource::Import;
            batch.messages.push_back(std::move(message));
        }
        if (const auto written = (*store)->commit(batch); !written)
            qFatal("%s", qUtf8Printable(written.error().message));
    }
    domain::GroupSettings settings;
    settings.chat = chat;
    settings.timezone = "Asia/Kathmandu";
    if (const auto saved = (*store)->saveSettings(settings); !saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
    if (const auto folded = (*store)->fold(true); !folded)
        qFatal("%s", qUtf8Printable(folded.error().message));
}

// One size, and how long its answers took in ms.
struct Sized {
    qint64 messages = 0;
    qint64 members = 0;
    std::unique_ptr<storage::Store> reader;
    std::vector<double> figures;
    std::vector<double> users;
    qint64 distinct = 0;  // of the last window
};

Sized prepare(const QString &path, qint64 messages, qint64 members, const ports::Clock &clock)
{
    fill(path, messages, members, clock);
    // The first opening for writing derives the local days once and keeps them.
    {
        auto writer = storage::Store::open(path, storage::OpenMode::ReadWrite, clock);
        for (int from = 0; from < days; from += 30) {
            const QDate first = QDate(2025, 11, 2).addDays(from);
            (void)(*writer)->activity({chat, {}}, {first, first.addDays(29)});
        }
    }
    auto reader = storage::Store::open(path, storage::OpenMode::ReadOnly, clock);
    if (!reader)
        qFatal("%s", qUtf8Printable(reader.error().message));
    return {messages, members, std::move(*reader), {}, {}};
}

void ask(Sized &size, const domain::Period &period)
{
    size.figures.push_back(1000 * bench::seconds([&] {
        const auto report = size.reader->activity({chat, {}}, period);
        if (!report)
            qFatal("activity failed");
        size.distinct = report->uniqueUsers;
    }));
}

void askUsers(Sized &size, const domain::Period &period)
{
    domain::UsersQuery query;
    query.chat = chat;
    query.period = period;
    size.users.push_back(1000 * bench::seconds([&] {
        if (!size.reader->users(query))
            qFatal("users failed");
    }));
}

// Where the store of so many messages of so many members is.
using Place = std::function<QString(qint64 messages, qint64 members)>;
// The same place by another way, of which only the ratio is shown.
using Detour = std::function<QString(const QString &url)>;

std::vector<Row> measure(const QString &where, const Place &place, double limitMs, const Detour &detour = {})
{
    const FixedClock clock;
    std::vector<Sized> sizes;
    Sized indirect;
    for (const qint64 messages : {100'000LL, 1'000'000LL, 10'000'000LL}) {
        const QString url = place(messages, 50'000);
        sizes.push_back(prepare(url, messages, 50'000, clock));
        if (detour && messages == 10'000'000)
            indirect.reader = *storage::Store::open(detour(url), storage::OpenMode::ReadOnly, clock);
    }
    sizes.push_back(prepare(place(100'000, 5'000), 100'000, 5'000, clock));
    std::mt19937 random(5);
    const auto window = [&] {
        const QDate from = QDate(2025, 11, 3).addDays(int(random() % 330));
        return domain::Period{from, from.addDays(29)};
    };
    for (int i = 0; i < 1000; ++i) {
        const domain::Period period = window();
        for (Sized &size : sizes)
            ask(size, period);
        if (indirect.reader)
            ask(indirect, period);
    }
    for (int i = 0; i < 200; ++i) {
        const domain::Period period = window();
        for (Sized &size : sizes)
            askUsers(size, period);
    }
    std::vector<Row> rows;
    if (indirect.reader) {
        const double direct = bench::median(sizes[2].figures);
        const double pooled = bench::median(indirect.figures);
        rows.push_back({QStringLiteral("query_30d"), QStringLiteral("1e+07 through PgBouncer, against direct"), pooled,
            direct, QStringLiteral("ms"), pooled / direct, {}});
    }
    double atFirst = 0;
    for (Sized &size : sizes) {
        size.figures.erase(size.figures.begin(), size.figures.begin() + 20);  // these fill the page cache
        size.users.erase(size.users.begin(), size.users.begin() + 20);
        const double middle = bench::median(size.figures);
        const double worst = bench::percentile(size.figures, 0.99);
        if (atFirst == 0)
            atFirst = middle;
        const QString name = QStringLiteral("query_30d");
        const QString rowsAndUsers = QLocale::c().toString(double(size.messages), 'e', 0)
            + QStringLiteral(", %1 of %2 users%3").arg(size.distinct).arg(size.members).arg(where);
        rows.push_back({name, QStringLiteral("median, ") + rowsAndUsers, middle, atFirst, QStringLiteral("ms"),
            middle / atFirst, size.messages == 10'000'000 ? QStringLiteral("<=1.5") : QString()});
        rows.push_back({name, QStringLiteral("p99, ") + rowsAndUsers, worst, limitMs, QStringLiteral("ms"),
            limitMs / worst, QStringLiteral(">=1")});
        rows.push_back({name, QStringLiteral("users page, ") + rowsAndUsers, bench::median(size.users), 0,
            QStringLiteral("ms"), 0, {}});
    }
    return rows;
}

std::vector<Row> runSqlite()
{
    QTemporaryDir folder;
    const auto place = [&](qint64 messages, qint64 members) {
        return folder.filePath(QStringLiteral("%1-%2.db").arg(messages).arg(members));
    };
    return measure({}, place, 5);
}

std::vector<Row> runPostgres()
{
    test::PostgresOptions options;
    options.fsync = true;
    options.settings = {{QStringLiteral("shared_buffers"), QStringLiteral("1GB")},
        {QStringLiteral("max_wal_size"), QStringLiteral("8GB")}};
    test::PostgresServer server(options);
    if (!server.start())
        qFatal("no PostgreSQL");
    const auto place = [&](qint64 messages, qint64 members) {
        const QString name = QStringLiteral("q%1_%2").arg(messages).arg(members);
        if (!server.run(QStringLiteral("CREATE DATABASE %1 OWNER tgstats").arg(name)).ok)
            qFatal("no database");
        return server.url(test::PostgresServer::owner, test::PostgresServer::ownerPassword, name);
    };
    test::PgBouncerServer pooler(server.port());
    if (!pooler.start())
        qFatal("no PgBouncer");
    const auto throughPooler = [&](QString url) {
        return url.replace(QStringLiteral(":%1/").arg(server.port()), QStringLiteral(":%1/").arg(pooler.port()));
    };
    return measure(QStringLiteral(", PostgreSQL"), place, 10, throughPooler);
}

std::vector<Row> run()
{
    std::vector<Row> rows = runSqlite();
    for (Row &row : runPostgres())
        rows.push_back(std::move(row));
    return rows;
}

TGD_BENCHMARK(query_30d, run);

}  // namespace
