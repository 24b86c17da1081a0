#include "bench.h"
#include "raw_sqlite.h"

#include "bot/decoding_sink.h"
#include "platform/system_clock.h"
#include "statistics/pooled_statistics.h"
#include "statistics/sqlite_store_events.h"
#include "storage/store.h"
#include "support/botapi/life_generator.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

// ingest_sqlite: updates as the simulator's life generator makes them (four of five are messages, the rest edits,
// reactions, members, service messages; 1 % come twice, under new ids), 100 a batch as getUpdates answers, through the
// sink that a polling bot uses: decoded, durable, all roll-ups exact. Against the C API inserting the same message rows
// with the same three indexes, the rows of a batch in one transaction, with the same pragmas, no roll-ups. 200 000
// updates, seed 17, 20 000 users, the two in turn, median of the ratios.
// ingest_latency: a lone message, from handing it to the sink until it shows in another connection's statistics of its
// chat; then until the notice that a window waits for has come and its question is answered. 100 of each, p99, in the
// store that the 500 chats filled.
namespace {

using namespace tgd;
using bench::Row;

constexpr int updates = 200'000;
constexpr int batchSize = 100;
constexpr int rounds = 3;
const bot::IngestKey ingestKey{4'242, "api.telegram.org:443", "bench"};

struct Life {
    std::vector<bot::UpdateBatch> batches;
    std::vector<std::vector<bench::RawMessages::Key>> keys;  // of the messages of each batch, in their order
    qint64 count = 0;
};

Life makeLife(int chats)
{
    botapi::LifeOptions options;
    options.seed = 17;
    options.chats = chats;
    options.duplicates = 0.01;
    botapi::LifeGenerator generator(options);
    Life life;
    qint64 id = 700'000'000;
    for (const botapi::LifeUpdate &update : generator.take(updates)) {
        if (life.count++ % batchSize == 0) {
            life.batches.emplace_back();
            life.keys.emplace_back();
        }
        ++id;
        const QByteArray json = "{\"update_id\":" + QByteArray::number(id) + ',' + update.json.sliced(1);
        life.batches.back().updates.push_back({json.toStdString(), id});
        static constexpr QByteArrayView field("\"message_id\":");
        const qsizetype at = update.json.indexOf(field);
        if (at < 0 || !(update.facts.kind == "message" || update.facts.kind == "channel_post"))
            continue;
        qsizetype end = at + field.size();
        while (end < update.json.size() && update.json.at(end) >= '0' && update.json.at(end) <= '9')
            ++end;
        life.keys.back().emplace_back(
            update.facts.chat, update.json.sliced(at + field.size(), end - at - field.size()).toLongLong());
    }
    return life;
}

double ingest(const Life &life, const QString &path, const ports::Clock &clock)
{
    auto store = storage::Store::open(path, storage::OpenMode::CreateIfMissing, clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().message));
    bot::DecodingSink sink(**store, clock);
    return bench::seconds([&] {
        for (const bot::UpdateBatch &batch : life.batches) {
            if (const auto done = sink.apply(ingestKey, batch); !done)
                qFatal("%s", qUtf8Printable(done.error().message));
        }
    });
}

void removeStore(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

// Rates of both in updates a second.
struct Measured {
    double ours = 0;
    double reference = 0;
    double ratio = 0;
};

Measured measure(const Life &life, const QTemporaryDir &folder, const QString &kept, const ports::Clock &clock)
{
    bench::RawMessages rows;
    std::vector<double> ours;
    std::vector<double> reference;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const QString store = round == 0 ? kept : folder.filePath(QStringLiteral("ours.db"));
        const QString raw = folder.filePath(QStringLiteral("raw.db"));
        const double took = ingest(life, store, clock);
        if (round == 0)
            rows.load(store, life.count);
        else
            removeStore(store);
        const double rawTook = rows.insertInto(raw, life.keys, bench::RawMessages::Pragmas::OfStore);
        if (rawTook < 0)
            qFatal("the reference cannot insert the same rows");
        removeStore(raw);
        ours.push_back(double(life.count) / took);
        reference.push_back(double(life.count) / rawTook);
        ratios.push_back(rawTook / took);
    }
    return {bench::median(ours), bench::median(reference), bench::median(ratios)};
}

bot::UpdateBatch loneMessage(qint64 chat, qint64 number, const ports::Clock &clock)
{
    const QByteArray json = "{\"update_id\":" + QByteArray::number(800'000'000 + number)
        + ",\"message\":{\"message_id\":" + QByteArray::number(50'000'000 + number)
        + ",\"from\":{\"id\":5000000001,\"is_bot\":false,\"first_name\":\"Ada\"},\"chat\":{\"id\":"
        + QByteArray::number(chat) + ",\"type\":\"supergroup\",\"title\":\"bench\"},\"date\":"
        + QByteArray::number(clock.now().value / domain::microsPerSecond) + ",\"text\":\"hello\"}}";
    bot::UpdateBatch batch;
    batch.updates.push_back({json.toStdString(), 800'000'000 + number});
    return batch;
}

qint64 messagesOf(const domain::Result<domain::ActivityReport> &report)
{
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().message));
    qint64 sum = 0;
    for (const auto &day : report->days)
        sum += day.figures.messages;
    return sum;
}

Row latencyRow(const char *what, const std::vector<double> &millis)
{
    const double worst = bench::percentile(millis, 0.99);
    return {QStringLiteral("ingest_latency"), QString::fromLatin1(what), worst, 100, QStringLiteral("ms"), 100 / worst,
        QStringLiteral(">=1")};
}

std::vector<Row> latencies(const QString &path, const ports::Clock &clock)
{
    auto writer = storage::Store::open(path, storage::OpenMode::ReadWrite, clock);
    auto reader = storage::Store::open(path, storage::OpenMode::ReadOnly, clock);
    if (!writer || !reader)
        qFatal("the store cannot be opened");
    bot::DecodingSink sink(**writer, clock);
    const auto chats = (*reader)->chats();
    if (!chats || chats->empty())
        qFatal("the store has no chats");
    const domain::ChatId chat = chats->front().id;
    qint64 number = 0;
    const auto store = [&] {
        if (const auto done = sink.apply(ingestKey, loneMessage(chat.value, ++number, clock)); !done)
            qFatal("%s", qUtf8Printable(done.error().message));
    };
    std::vector<double> seen;
    for (int i = 0; i < 100; ++i) {
        const qint64 before = messagesOf((*reader)->activity({chat, {}}, {}));
        seen.push_back(1000 * bench::seconds([&] {
            store();
            while (messagesOf((*reader)->activity({chat, {}}, {})) == before) { }
        }));
    }
    std::vector<double> shown;
    statistics::PooledStatistics window(path, clock);
    statistics::SqliteStoreEvents events(path, clock);
    for (int i = 0; i < 100; ++i) {
        QEventLoop pause;  // a lone message: nothing came for a while
        QTimer::singleShot(300 + i % 50, &pause, &QEventLoop::quit);
        pause.exec();
        const qint64 before = messagesOf((*reader)->activity({chat, {}}, {}));
        shown.push_back(1000 * bench::seconds([&] {
            QEventLoop noticed;
            QObject::connect(&events, &ports::StoreEvents::changed, &noticed, &QEventLoop::quit);
            store();
            do {
                noticed.exec();
            } while (messagesOf(window.activity({chat, {}}, {}).result()) == before);
        }));
    }
    return {latencyRow("reader sees a lone message, p99", seen), latencyRow("window shows it, p99", shown)};
}

std::vector<Row> run()
{
    QTemporaryDir folder;
    const platform::SystemClock clock;
    const QString name = QStringLiteral("ingest_sqlite");
    const QString unit = QStringLiteral("upd/s");
    const QString kept = folder.filePath(QStringLiteral("kept.db"));
    const Measured hot = measure(makeLife(1), folder, kept, clock);
    removeStore(kept);
    const Measured many = measure(makeLife(500), folder, kept, clock);
    std::vector<Row> rows{
        {name, QStringLiteral("one hot chat"), hot.ours, hot.reference, unit, hot.ratio, QStringLiteral(">=0.6")},
        {name, QStringLiteral("one hot chat, 20 000/s"), hot.ours, 20'000, unit, hot.ours / 20'000,
            QStringLiteral(">=1")},
        {name, QStringLiteral("500 chats, Zipf 0.9"), many.ours, many.reference, unit, many.ratio,
            QStringLiteral(">=0.6")},
    };
    for (Row &row : latencies(kept, clock))
        rows.push_back(std::move(row));
    return rows;
}

TGD_BENCHMARK(ingest_sqlite, run);

}  // namespace
