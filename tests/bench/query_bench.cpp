#include "bench.h"

#include "ports/clock.h"
#include "storage/store.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <cmath>
#include <random>

// query_30d: timeseries, heatmap, summary and distinct users of 30 days, read from one connection that stays open, over
// random windows of a year (so that no answer is the one before), at 10^5, 10^6 and 10^7 messages of one chat in
// Asia/Kathmandu (+5:45) by up to 50 000 users. Seed 11. The reference is the same query at 10^5.
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

void fill(const QString &path, qint64 messages, const ports::Clock &clock)
{
    auto store = storage::Store::open(path, storage::OpenMode::CreateIfMissing, clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().message));
    std::mt19937_64 random(11);
    const qint64 users = std::min<qint64>(50'000, messages / 20);
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
        for (int i = 0; i < 10'000 && made < messages; ++i, ++made) {
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

std::vector<double> ask(const QString &path, const ports::Clock &clock, bool users)
{
    // The first opening for writing derives the local days once and keeps them.
    {
        auto writer = storage::Store::open(path, storage::OpenMode::ReadWrite, clock);
        for (int from = 0; from < days; from += 30) {
            const QDate first = QDate(2025, 11, 2).addDays(from);
            (void)(*writer)->activity({chat, {}}, {first, first.addDays(29)});
        }
    }
    auto reader = storage::Store::open(path, storage::OpenMode::ReadOnly, clock);
    std::mt19937 random(5);
    std::vector<double> times;
    for (int i = 0; i < 400; ++i) {
        const QDate from = QDate(2025, 11, 3).addDays(int(random() % 330));
        const domain::Period period{from, from.addDays(29)};
        times.push_back(1000 * bench::seconds([&] {
            if (users) {
                domain::UsersQuery query;
                query.chat = chat;
                query.period = period;
                if (!(*reader)->users(query))
                    qFatal("users failed");
            } else if (!(*reader)->activity({chat, {}}, period)) {
                qFatal("activity failed");
            }
        }));
    }
    times.erase(times.begin(), times.begin() + 20);  // the first answers fill SQLite's page cache
    return times;
}

std::vector<Row> run()
{
    QTemporaryDir folder;
    const FixedClock clock;
    std::vector<Row> rows;
    double atFirst = 0;
    for (const qint64 messages : {100'000LL, 1'000'000LL, 10'000'000LL}) {
        const QString path = folder.filePath(QStringLiteral("%1.db").arg(messages));
        fill(path, messages, clock);
        const std::vector<double> times = ask(path, clock, false);
        const double middle = bench::median(times);
        if (atFirst == 0)
            atFirst = middle;
        const QString name = QStringLiteral("query_30d");
        const QString size = QLocale::c().toString(double(messages), 'e', 0);
        rows.push_back({name, QStringLiteral("median at %1 messages").arg(size), middle, atFirst, QStringLiteral("ms"),
            middle / atFirst, messages == 10'000'000 ? QStringLiteral("<=1.5") : QString()});
        rows.push_back(
            {name, QStringLiteral("p99 at %1 messages, 5 ms bound").arg(size), bench::percentile(times, 0.99), 5,
                QStringLiteral("ms"), 5 / bench::percentile(times, 0.99), QStringLiteral(">=1")});
        const std::vector<double> users = ask(path, clock, true);
        rows.push_back({name, QStringLiteral("users page, median at %1").arg(size), bench::median(users), 0,
            QStringLiteral("ms"), 0, {}});
    }
    return rows;
}

TGD_BENCHMARK(query_30d, run);

}  // namespace
