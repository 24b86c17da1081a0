#include "bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

// start: time from exec to the first paint of the window with the sample workspace, against an empty QMainWindow of the
// same Qt, and the resident memory then. Both are whole processes that print a line behind their first paint.
namespace {

using tgd::bench::Row;

struct Started {
    double millis = 0;
    double residentMiB = 0;
};

QString program(const char *variable, const QString &name)
{
    return qEnvironmentVariable(variable, QCoreApplication::applicationDirPath() + QLatin1Char('/') + name);
}

Started start(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    Started result;
    QByteArray output;
    result.millis = 1000 * tgd::bench::seconds([&] {
        process.start(path, arguments);
        while (!output.contains('\n') && process.waitForReadyRead(60'000))
            output += process.readAll();
    });
    process.waitForFinished(60'000);
    output += process.readAll();
    const qsizetype at = output.indexOf("resident_kib=");
    if (at >= 0)
        result.residentMiB = output.mid(at + 13).split('\n').constFirst().toDouble() / 1024;
    return result;
}

std::vector<Row> run()
{
    QTemporaryDir folder;
    QProcess sample;
    sample.start(program("TGSTATSD", QStringLiteral("tgstatsd")),
        {QStringLiteral("sample"), QStringLiteral("--out"), folder.filePath(QStringLiteral("sample.db"))});
    sample.waitForFinished(120'000);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("TGD_EXIT_AFTER_FIRST_PAINT"), QStringLiteral("1"));

    std::vector<double> ours;
    std::vector<double> reference;
    std::vector<double> ratios;
    double resident = 0;
    const QStringList arguments{QStringLiteral("--store"), folder.filePath(QStringLiteral("sample.db"))};
    for (int i = 0; i < 11; ++i) {
        const Started desk = start(program("TGSTATS_DESK", QStringLiteral("tgstats-desk")), arguments, environment);
        const Started bare
            = start(program("TGSTATS_EMPTY_WINDOW", QStringLiteral("tgstats_empty_window")), {}, environment);
        resident = std::max(resident, desk.residentMiB);
        if (i == 0)
            continue;  // warms the page cache
        ours.push_back(desk.millis);
        reference.push_back(bare.millis);
        ratios.push_back(desk.millis / bare.millis);
    }
    using tgd::bench::median;
    return {{QStringLiteral("start"), QStringLiteral("first paint, sample workspace"), median(ours), median(reference),
                QStringLiteral("ms"), median(ratios), QStringLiteral("<=2")},
        {QStringLiteral("start"), QStringLiteral("resident memory, 150 MB bound"), resident, 150, QStringLiteral("MiB"),
            resident > 0 ? 150.0 / resident : 0, QStringLiteral(">=1")}};
}

TGD_BENCHMARK(start, run);

}  // namespace
