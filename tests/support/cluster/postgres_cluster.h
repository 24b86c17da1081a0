#pragma once

#include "support/cluster/postgres_server.h"

#include <memory>
#include <set>
#include <vector>

namespace tgd::test {

struct ClusterOptions {
    int replicas = 2;
    PostgresOptions server;  // of every node, the name aside
};

// A primary and its streaming replicas, each with a replication slot and an application_name: node 0 is `primary`, node
// n `replicaN`, and they keep number, port and name whoever is the primary. Owned by the test, used from its thread.
class PostgresCluster {
public:
    enum class Rejoin { Rewind, BaseBackup };

    explicit PostgresCluster(ClusterOptions options = {});
    ~PostgresCluster();
    Q_DISABLE_COPY(PostgresCluster)

    // All of them; comes back when every replica streams and has caught up.
    bool start();
    // The primary first: a replica that stands still or is gone cannot hold it up, the others get its last word.
    bool stop();

    int size() const { return int(m_nodes.size()); }
    PostgresServer &node(int number) { return *m_nodes.at(size_t(number)); }
    PostgresServer &primary() { return node(m_primary); }
    PostgresServer &replica(int number) { return node(number); }
    // Of all nodes, as libpq takes several hosts.
    QString urlOfAll(const QString &user = PostgresServer::owner,
        const QString &password = PostgresServer::ownerPassword,
        const QString &targetSessionAttributes = "read-write") const;

    // Until every running follower has what the primary had at the call: replayed, or only received where the replay is
    // delayed or paused on purpose.
    bool waitForReplicas(int milliseconds = 30'000);
    bool delay(int replica, int seconds);  // 0: no longer
    bool pauseReplay(int replica);
    bool resumeReplay(int replica);

    // That node becomes the primary; the others keep following the old one until they rejoin.
    bool promote(int replica);
    // The node, stopped or running, follows the present primary. A rewind that is not possible becomes a base backup.
    bool rejoin(int node, Rejoin how = Rejoin::Rewind);

private:
    QString slotOf(int node) const { return m_nodes.at(size_t(node))->name(); }
    bool makeSlot(int node);
    bool hasReached(int node, const QString &position);
    void dropOwnSlots(int node);

    std::vector<std::unique_ptr<PostgresServer>> m_nodes;
    int m_primary = 0;
    std::set<int> m_followers;  // of the present primary
    std::set<int> m_behind;     // on purpose
};

}  // namespace tgd::test
