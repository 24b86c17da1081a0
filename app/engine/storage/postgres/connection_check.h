#pragma once

#include "domain/connection_report.h"
#include "storage/postgres/server_knock.h"
#include "storage/store_address.h"

#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace tgd::storage::postgres {

class Connection;

// Whether a database can be a store, step by step, and if not, what exactly is in the way. Writes nothing. Runs on the
// thread of whoever calls run(); every wait has a deadline, and a stop ends it at once.
class ConnectionCheck {
public:
    struct Setup {
        StoreAddress address;
        qint64 stepMs = 8'000;             // for an answer of the network
        std::optional<int> serverVersion;  // in place of the server's own, as libpq counts
    };
    // Called whenever a step has changed, on the thread of run().
    using Progress = std::function<void(const domain::ConnectionReport &)>;

    static constexpr int leastVersion = 130'000;

    ConnectionCheck(Setup setup, Progress progress, std::stop_token stop);
    Q_DISABLE_COPY_MOVE(ConnectionCheck)

    domain::ConnectionReport run();

private:
    // A host of the address that was found, with one of its addresses.
    struct Place {
        Host host;
        size_t number = 0;  // of the host in the address
    };

    using Step = domain::ConnectionStep;

    // Each tells whether the next may begin.
    bool lookUp();
    bool reach();
    bool letIn();
    bool lookAround();
    bool readSchema(Connection &connection);
    bool readRights(Connection &connection);

    void start(Step step);
    bool pass(Step step, const QString &found);
    bool warn(Step step, const QString &found, const QString &advice);
    bool fail(Step step, const QString &found, const QString &advice);
    bool cancel();
    void skipRest();
    void tell();
    bool isOneOfMany() const { return m_hosts.size() > 1; }
    QString named(const Place &place, const QString &text) const;  // with the host, where there are several
    void explainRefusal(const Place &place, const KnockAnswer &answer);
    void tellTls(const Place &place, const KnockAnswer &answer);
    void tellVersion(const std::vector<std::pair<Place, KnockAnswer>> &answers);

    Setup m_setup;
    const Progress m_progress;
    const std::stop_token m_stop;
    const InterruptibleWait m_wait;
    domain::ConnectionReport m_report;
    std::vector<Host> m_hosts;
    std::vector<Place> m_places;  // those that are left in the race, in the order of the address
    QString m_user;
    QString m_database;
    bool m_hasPrimary = false;
    bool m_isReadOnly = false;  // the server takes no writes, or not from this role
};

}  // namespace tgd::storage::postgres
