#include "bench.h"
#include "raw_sqlite.h"

#include "bot/decoding_sink.h"
#include "platform/system_clock.h"
#include "storage/store.h"
#include "support/botapi/life_generator.h"

#include <QFile>
#include <QTemporaryDir>

// ingest_sqlite: updates as the simulator's life generator makes them (four of five are messages, the rest edits,
// reactions, members, service messages; 1 % come twice, under new ids), 100 a batch as getUpdates answers, through the
// sink that a polling bot uses: decoded, durable, all roll-ups exact. Against the C API inserting the same message rows
// with the same three indexes, the rows of a batch in one transaction, with the same pragmas, no roll-ups. 200 000
// updates, seed 17, 20 000 users (20 000 are 0.9-Zipf spread over the chats), the two in turn, median of the ratios.
// ingest_latency: a lone message, from handing it to the sink until another connection's statistics show it, in the
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
        const double rawTook = rows.insertInto(raw, life.keys);
        if (rawTook < 0)
            qFatal("the reference cannot insert the same rows");
        removeStore(raw);
        ours.push_back(double(life.count) / took);
        reference.push_back(double(life.count) / rawTook);
        ratios.push_back(rawTook / took);
    }
    return {bench::median(ours), bench::median(reference), bench::median(ratios)};
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
    return {
        {name, QStringLiteral("one hot chat"), hot.ours, hot.reference, unit, hot.ratio, QStringLiteral(">=0.6")},
        {name, QStringLiteral("one hot chat, 20 000/s"), hot.ours, 20'000, unit, hot.ours / 20'000,
            QStringLiteral(">=1")},
        {name, QStringLiteral("500 chats, Zipf 0.9"), many.ours, many.reference, unit, many.ratio,
            QStringLiteral(">=0.6")},
    };
}

TGD_BENCHMARK(ingest_sqlite, run);

}  // namespace
