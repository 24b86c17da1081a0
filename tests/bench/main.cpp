#include "bench.h"

#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace tgd::bench {

namespace {

struct Entry {
    QString name;
    Benchmark run;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

void print(const Row &row)
{
    std::printf("%-16s | %-34s | %14.3f | %14.3f | %-8s | %8.3f | %-7s | %s\n", qPrintable(row.name),
        qPrintable(row.caseName), row.ours, row.reference, qPrintable(row.unit), row.ratio, qPrintable(row.goal),
        row.goal.isEmpty() ? "" : (row.ok() ? "ok" : "MISSED"));
    std::fflush(stdout);
}

QJsonObject json(const Row &row)
{
    return {{QStringLiteral("name"), row.name}, {QStringLiteral("case"), row.caseName},
        {QStringLiteral("ours"), row.ours}, {QStringLiteral("reference"), row.reference},
        {QStringLiteral("unit"), row.unit}, {QStringLiteral("ratio"), row.ratio}, {QStringLiteral("goal"), row.goal},
        {QStringLiteral("ok"), row.ok()}};
}

}  // namespace

bool Row::ok() const
{
    if (goal.startsWith(QLatin1String(">=")))
        return ratio >= goal.mid(2).toDouble();
    if (goal.startsWith(QLatin1String("<=")))
        return ratio <= goal.mid(2).toDouble();
    return true;
}

bool registerBenchmark(const char *name, Benchmark benchmark)
{
    entries().push_back({QString::fromLatin1(name), std::move(benchmark)});
    return true;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

}  // namespace tgd::bench

int main(int argc, char **argv)
{
    using namespace tgd::bench;
    QApplication application(argc, argv);
    tgd::theme::Theme::instance().install(application);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("only"), QStringLiteral("Run these only."), QStringLiteral("NAME,NAME")},
        {QStringLiteral("json"), QStringLiteral("Write the rows as JSON."), QStringLiteral("FILE")}});
    parser.addHelpOption();
    parser.process(application);
    const QStringList only = parser.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);

    std::printf("%-16s | %-34s | %14s | %14s | %-8s | %8s | %-7s | %s\n", "name", "case", "ours", "reference", "unit",
        "ratio", "goal", "ok");
    QJsonArray rows;
    bool allMet = true;
    int ran = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && !only.contains(entry.name))
            continue;
        ++ran;
        for (const Row &row : entry.run()) {
            print(row);
            rows.append(json(row));
            allMet = allMet && row.ok();
        }
    }
    if (ran == 0) {
        std::fprintf(stderr, "no benchmark of that name\n");
        return 2;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        QFile file(parser.value(QStringLiteral("json")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(QJsonDocument(rows).toJson()) < 0) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file.fileName()));
            return 4;
        }
    }
    return allMet ? 0 : 1;
}
