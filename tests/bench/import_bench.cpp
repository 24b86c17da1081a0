#include "bench.h"
#include "raw_sqlite.h"

#include "ingest/export_importer.h"
#include "platform/system_clock.h"
#include "storage/store.h"
#include "support/export_writer.h"

#include <QTemporaryDir>

// import_sqlite: a Telegram export of one supergroup, from file to committed rows with all roll-ups exact, against the
// C API inserting the same rows with the same three indexes, 10 000 a transaction, no roll-ups. 400 000 messages,
// seed 7; the two in turn, median of the ratios.
namespace {

using namespace tgd;
using bench::Row;

constexpr int messages = 400'000;
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

std::vector<Row> run()
{
    QTemporaryDir folder;
    const platform::SystemClock clock;
    const QString file = folder.filePath(QStringLiteral("result.json"));
    test::ExportShape shape;
    shape.seed = 7;
    shape.messages = messages;
    shape.people = 5000;
    test::writeExportFile(file, shape);
    std::vector<double> ours;
    std::vector<double> reference;
    std::vector<double> ratios;
    bench::RawMessages rows;
    for (int round = 0; round <= rounds; ++round) {
        const QString store = folder.filePath(QStringLiteral("store%1.db").arg(round));
        const double took = importOnce(file, store, clock);
        if (round == 0) {
            rows.load(store, messages);
            continue;  // warms the page cache and tells the rows
        }
        const double raw = rows.insertInto(folder.filePath(QStringLiteral("raw%1.db").arg(round)), 10'000);
        ours.push_back(double(rows.rows()) / took);
        reference.push_back(double(rows.rows()) / raw);
        ratios.push_back(raw / took);
    }
    return {{QStringLiteral("import_sqlite"), QStringLiteral("one supergroup, 400 000 messages"), bench::median(ours),
        bench::median(reference), QStringLiteral("rows/s"), bench::median(ratios), QStringLiteral(">=0.65")}};
}

TGD_BENCHMARK(import_sqlite, run);

}  // namespace
