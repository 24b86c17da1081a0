#include "bench.h"
#include "raw_sqlite.h"

#include "ingest/export_importer.h"
#include "platform/system_clock.h"
#include "storage/store.h"
#include "support/export_writer.h"

#include <QTemporaryDir>

// import_sqlite: a Telegram export of one supergroup, from file to committed rows with all roll-ups exact, against the
// C API inserting the same rows with the same three indexes, WAL and synchronous FULL, 10 000 a transaction, no
// roll-ups. Shown beside it: against the same with all pragmas of the store (larger pages and cache, rarer
// checkpoints). 400 000 messages of 5000 users, then 300 000 of 50 000 users, seed 7; all in turn, median of the
// ratios.
namespace {

using namespace tgd;
using bench::Row;

constexpr int rounds = 3;

double importOnce(const QString &file, const QString &storePath, const ports::Clock &clock)
{
    auto store = storage::Store::open(storePath, storage::OpenMode::CreateIfMissing, clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().message));
    return bench::seconds([&] {
        ingest::ExportImporter importer(store->get(), clock);
        ingest::ExportImporter::Options options;
        options.request.files = {file};
        if (const auto report = importer.run(std::move(options)); !report)
            qFatal("%s", qUtf8Printable(report.error().message));
    });
}

std::vector<Row> measure(int messages, int people, const QString &what, const ports::Clock &clock)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("result.json"));
    test::ExportShape shape;
    shape.seed = 7;
    shape.messages = messages;
    shape.people = people;
    test::writeExportFile(file, shape);
    using Pragmas = bench::RawMessages::Pragmas;
    std::vector<double> ours;
    std::vector<double> plain, plainRatios;
    std::vector<double> tuned, tunedRatios;
    bench::RawMessages rows;
    for (int round = 0; round <= rounds; ++round) {
        const QString store = folder.filePath(QStringLiteral("store%1.db").arg(round));
        const double took = importOnce(file, store, clock);
        if (round == 0) {
            rows.load(store, messages);
            continue;  // warms the page cache and tells the rows
        }
        const auto raw
            = [&](Pragmas pragmas, const char *name, std::vector<double> &rates, std::vector<double> &ratios) {
                  const double seconds = rows.insertInto(
                      folder.filePath(QString::fromLatin1(name) + QString::number(round)), 10'000, pragmas);
                  rates.push_back(double(rows.rows()) / seconds);
                  ratios.push_back(seconds / took);
              };
        ours.push_back(double(rows.rows()) / took);
        raw(Pragmas::Durability, "plain", plain, plainRatios);
        raw(Pragmas::OfStore, "tuned", tuned, tunedRatios);
    }
    const QString name = QStringLiteral("import_sqlite");
    const QString unit = QStringLiteral("rows/s");
    using bench::median;
    return {{name, what, median(ours), median(plain), unit, median(plainRatios), QStringLiteral(">=0.65")},
        {name, what + QStringLiteral(", tuned"), median(ours), median(tuned), unit, median(tunedRatios), {}}};
}

std::vector<Row> run()
{
    const platform::SystemClock clock;
    std::vector<Row> rows = measure(400'000, 5000, QStringLiteral("400 000, 5000 users"), clock);
    for (Row &row : measure(300'000, 50'000, QStringLiteral("300 000, 50 000 users"), clock))
        rows.push_back(std::move(row));
    return rows;
}

TGD_BENCHMARK(import_sqlite, run);

}  // namespace
