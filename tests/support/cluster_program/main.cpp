#include "support/cluster/pgbouncer_server.h"
#include "support/cluster/postgres_cluster.h"
#include "support/cluster/python_database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

// A PostgreSQL cluster to try programs on: a primary, replicas, PgBouncer, and a database as the Python bot has it.
// Stays until SIGINT or SIGTERM and leaves nothing behind.
namespace {

using namespace tgd::test;

struct Entry {
    QString name;
    QString url;
    QString what;
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {"replicas", "How many streaming replicas.", "N", "2"},
        {"delay", "The last replica replays so many seconds late.", "SECONDS", "0"},
        {"weeks", "How many weeks of life the Python bot's database holds; 0: no such database.", "N", "6"},
        {"seed", "Decides that life.", "N", "1"},
        {"fsync", "Write through to the disk."},
        {"json", "Print one JSON object a line instead of a table, and {\"ready\":true} as the last."},
    });
}

int fail(const char *what)
{
    std::fprintf(stderr, "tgstats_cluster: %s could not be started\n", what);
    return 4;
}

QList<Entry> nodesOf(PostgresCluster &cluster)
{
    QList<Entry> entries;
    for (int number = 0; number < cluster.size(); ++number) {
        const PostgresServer &node = cluster.node(number);
        entries << Entry{node.name(), node.url(), number == 0 ? "owner of an empty database" : "read only"};
    }
    entries << Entry{"all", cluster.urlOfAll(), "whichever is the primary"}
            << Entry{"monitor", cluster.primary().url(PostgresServer::monitor, PostgresServer::monitorPassword),
                   "pg_monitor and nothing else"}
            << Entry{"superuser", cluster.primary().superUrl(), ""};
    return entries;
}

void print(const QList<Entry> &entries, bool isJson)
{
    for (const Entry &each : entries) {
        if (isJson) {
            const QJsonObject object = {{"name", each.name}, {"url", each.url}, {"what", each.what}};
            std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        } else {
            std::printf("%-16s %s%s\n", qPrintable(each.name), qPrintable(each.url),
                qPrintable(each.what.isEmpty() ? QString() : "   (" + each.what + ')'));
        }
    }
    std::printf("%s\n", isJson ? "{\"ready\":true}" : "ready");
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char **argv)
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigprocmask(SIG_BLOCK, &ends, nullptr);  // before the first thread: they inherit the mask
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    addOptions(parser);
    parser.process(application);

    ClusterOptions options;
    options.replicas = qBound(0, parser.value("replicas").toInt(), 8);
    options.server.fsync = parser.isSet("fsync");
    options.server.settings = {{"shared_preload_libraries", "pg_stat_statements"}};
    PostgresCluster cluster(options);
    if (!cluster.start() || !cluster.primary().run("CREATE EXTENSION pg_stat_statements").ok)
        return fail("PostgreSQL");
    PgBouncerServer pooler(cluster.primary().port());
    if (!pooler.start())
        return fail("PgBouncer");
    QList<Entry> entries = nodesOf(cluster);
    entries << Entry{"pgbouncer", pooler.url(), "transaction pooling before the primary"}
            << Entry{"pgbouncer-stats", pooler.statsUrl(), "SHOW POOLS and the like"};
    if (parser.value("weeks").toInt() > 0) {
        PythonLifeOptions life;
        life.until = QDateTime::currentDateTimeUtc();
        life.weeks = parser.value("weeks").toInt();
        life.seed = parser.value("seed").toUInt();
        PythonDatabase python(cluster.primary());
        if (!python.create(life))
            return fail("the database of the Python bot");
        entries << Entry{"python", python.url(), "a Python bot's database, as its owner"}
                << Entry{"python-reader", python.readerUrl(), "the same, SELECT only"};
    }
    if (const int seconds = parser.value("delay").toInt(); seconds > 0 && options.replicas > 0)
        cluster.delay(options.replicas, seconds);
    print(entries, parser.isSet("json"));
    int signal = 0;
    ::sigwait(&ends, &signal);
    pooler.stop();
    return cluster.stop() ? 0 : 5;
}
