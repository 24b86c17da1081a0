#include "support/cluster/postgres_cluster.h"

namespace tgd::test {

PostgresCluster::PostgresCluster(ClusterOptions options)
{
    for (int number = 0; number <= options.replicas; ++number) {
        PostgresOptions each = options.server;
        each.name = number == 0 ? QString("primary") : "replica" + QString::number(number);
        m_nodes.push_back(std::make_unique<PostgresServer>(each));
    }
}

PostgresCluster::~PostgresCluster()
{
    for (const auto &each : m_nodes)
        each->kill9();
}

bool PostgresCluster::start()
{
    if (!primary().start())
        return false;
    for (int number = 0; number < size(); ++number) {
        if (number == m_primary)
            continue;
        const bool isNew = !m_followers.contains(number);
        if (isNew && !(makeSlot(number) && node(number).copyFrom(primary(), slotOf(number))))
            return false;
        if (!node(number).start())
            return false;
        m_followers.insert(number);
    }
    return waitForReplicas();
}

bool PostgresCluster::stop()
{
    for (const auto &each : m_nodes)
        each->resume();
    bool isStopped = primary().stop();
    for (const auto &each : m_nodes)
        isStopped = each->stop() && isStopped;
    return isStopped;
}

QString PostgresCluster::urlOfAll(
    const QString &user, const QString &password, const QString &targetSessionAttributes) const
{
    QStringList hosts;
    for (const auto &each : m_nodes)
        hosts << each->host() + ':' + QString::number(each->port());
    return QString("postgresql://%1:%2@%3/%4?target_session_attrs=%5")
        .arg(user, password, hosts.join(','), PostgresServer::database, targetSessionAttributes);
}

bool PostgresCluster::makeSlot(int node)
{
    return primary()
        .run(QString("SELECT pg_create_physical_replication_slot('%1', true) WHERE NOT EXISTS "
                     "(SELECT FROM pg_replication_slots WHERE slot_name = '%1')")
                 .arg(slotOf(node)))
        .ok;
}

// A standby keeps the slots of the time when it was the primary, and they keep its WAL.
void PostgresCluster::dropOwnSlots(int number)
{
    node(number).run("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE NOT active");
}

bool PostgresCluster::hasReached(int number, const QString &position)
{
    const QString column = m_behind.contains(number) ? "flush_lsn" : "replay_lsn";
    return primary()
               .run(QString("SELECT FROM pg_stat_replication WHERE application_name = '%1' AND state = 'streaming' AND "
                            "%2 >= '%3'")
                        .arg(slotOf(number), column, position))
               .rows.size()
        == 1;
}

bool PostgresCluster::waitForReplicas(int milliseconds)
{
    const QString position = primary().value("SELECT pg_current_wal_lsn()");
    QString missing;
    const bool areThere = !position.isEmpty()
        && waitUntil(
            [&] {
                for (const int number : m_followers) {
                    missing = slotOf(number);
                    if (node(number).isRunning() && !hasReached(number, position))
                        return false;
                }
                return true;
            },
            milliseconds);
    if (!areThere)
        qWarning("%s has not reached '%s' of the primary", qPrintable(missing), qPrintable(position));
    return areThere;
}

bool PostgresCluster::delay(int replica, int seconds)
{
    if (seconds > 0)
        m_behind.insert(replica);
    else
        m_behind.erase(replica);
    return node(replica).configure(
        "recovery_min_apply_delay", seconds > 0 ? QString::number(seconds) + 's' : QString());
}

bool PostgresCluster::pauseReplay(int replica)
{
    m_behind.insert(replica);
    return node(replica).run("SELECT pg_wal_replay_pause()").ok
        && waitUntil([&] { return node(replica).value("SELECT pg_get_wal_replay_pause_state()") == "paused"; }, 10'000);
}

bool PostgresCluster::resumeReplay(int replica)
{
    m_behind.erase(replica);
    return node(replica).run("SELECT pg_wal_replay_resume()").ok;
}

bool PostgresCluster::promote(int replica)
{
    if (!node(replica).promote())
        return false;
    m_primary = replica;
    m_followers.clear();
    m_behind.erase(replica);
    return true;
}

bool PostgresCluster::rejoin(int number, Rejoin how)
{
    PostgresServer &back = node(number);
    if (!makeSlot(number) || !back.stop())
        return false;
    m_behind.erase(number);
    const bool isRewound = how == Rejoin::Rewind && back.rewindTo(primary()) && back.follow(primary(), slotOf(number));
    if (!isRewound && !back.copyFrom(primary(), slotOf(number)))
        return false;
    if (!back.start())
        return false;
    m_followers.insert(number);
    dropOwnSlots(number);
    return true;
}

}  // namespace tgd::test
