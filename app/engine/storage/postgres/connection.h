#pragma once

#include "storage/postgres/relations.h"
#include "storage/postgres/statement.h"
#include "storage/sql/connection.h"
#include "storage/store_address.h"

#include <QDeadlineTimer>

#include <libpq-fe.h>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>

namespace tgd::storage::postgres {

class ConnectOptions;

// One connection to PostgreSQL, directly or through PgBouncer in transaction pooling: it keeps nothing in the session,
// neither prepared statements nor settings. Never waits without a deadline, and an interruption ends every wait.
class Connection final : public sql::Connection {
public:
    // Replica: reads of a server that has others in its place. It is given up soon, and nothing is tried twice.
    enum class Access { Read, Write, Replica };

    // `address` as libpq takes it. Connects; failures say which step failed. A stop ends every wait, for good.
    Connection(StoreAddress address, Access access, std::stop_token stop = {});
    ~Connection() override;

    QString name() const override { return m_name; }
    bool isWritable() const override { return m_access == Access::Write && m_standing != Standing::Attached; }
    bool isAttached() const override { return m_standing == Standing::Attached; }
    bool isShared() const override { return true; }
    bool isMembershipApproximate() override;
    void requireMessages() const override;
    sql::Statement &statement(std::string_view name) override { return own(name); }
    Statement &own(std::string_view name);
    void begin(Kind kind) override;
    void commit() override;
    void rollback() override;
    bool isWorthRepeating(const sql::StoreFailure &failure, int attempt) override;
    void awaitTurn(const sql::StoreFailure &failure, int attempt) override;
    void revive() override;
    quint64 epoch() const override { return m_epoch; }
    void setPatient(bool isPatient) override { m_isPatient = isPatient; }
    int schemaVersion() override;
    int newestSchema() const override;
    domain::UtcMicros now(const ports::Clock &clock) override;
    void describe(domain::StoreFacts &facts) override;
    void describeStanding(domain::StoreFacts &facts) override;
    void interrupt() override;

    // From now on statements of sql/attached may be used, over these tables of another program. Attached: they come
    // before our own, and nothing is ever written, whatever the role may do.
    enum class Standing { Own, Beside, Attached };
    void setRelations(Relations relations, Standing standing);
    Standing standing() const { return m_standing; }
    const Relations &relations() const { return m_relations; }
    // Whether statistics come from aggregates, because single messages cannot be read.
    bool isAggregated() const { return m_standing == Standing::Attached && !m_relations.haveMessages(); }
    // Whom the server knows us as.
    QString role() const;
    bool isInTransaction() const { return m_isInTransaction; }
    bool isLost() const { return m_isLost; }
    // In [0, 1): how pauses before another attempt are drawn.
    void setRandom(std::function<double()> random) { m_random = std::move(random); }
    // Called within each reading transaction before anything else; throws when nothing may be read.
    void setReadGuard(std::function<void(Connection &)> guard) { m_readGuard = std::move(guard); }

    // While it lives, every wait for the server ends after so long. On the stack.
    class TimeLimit {
    public:
        TimeLimit(Connection &connection, qint64 milliseconds) : m_connection(connection)
        {
            m_connection.m_limitMs = milliseconds;
        }
        ~TimeLimit() { m_connection.m_limitMs.reset(); }
        Q_DISABLE_COPY_MOVE(TimeLimit)

    private:
        Connection &m_connection;
    };

    // Runs statements that have no parameters and give no rows.
    void execute(const QByteArray &sql);
    // Sends what `send` sends and answers its result. Throws for an error of the server.
    using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;
    Result run(const QByteArray &sql, const Parameters &parameters);
    // The same, but rows come one by one from nextRow() until it answers none. Nothing else may run meanwhile.
    void startStream(const QByteArray &sql, const Parameters &parameters);
    Result nextRow();
    // Ends a stream early.
    void endStream();
    // Makes the next bytes of a copy in place of what is there; false when there are none left.
    using CopySource = std::function<bool(QByteArray &)>;
    // Copies rows in COPY's binary format (header and trailer included) by a COPY … FROM STDIN; answers their number.
    // The server works on what it has while `next` makes more; what that throws ends the copy, and nothing of it stays.
    qint64 copyIn(const QByteArray &sql, const CopySource &next);

private:
    void putCopyData(const QByteArray &bytes);
    void endCopy(const char *failure);
    void connect();
    // Names become addresses here, where a wait can be ended; libpq would look them up itself.
    void lookUpHosts(ConnectOptions &options, const QDeadlineTimer &deadline);
    // False when the deadline has passed; throws when it was interrupted.
    bool waitOn(int descriptor, short events, const QDeadlineTimer &deadline);
    void disconnect();
    void requireConnection();
    void send(bool sent);
    // Waits until libpq can go on; throws when the connection is dead, the deadline has passed or it was interrupted.
    void waitForResult();
    void flush();
    void waitFor(short events, qint64 deadlineMs);
    Result takeResult();
    void drain();
    Result checked(Result result);
    void cancelOnServer();
    [[noreturn]] void raiseLost();
    [[noreturn]] void raiseSilent();
    [[noreturn]] void raise(const PGresult *result);
    qint64 silenceLimitMs() const;
    qint64 connectLimitMs() const;
    QByteArray sqlText(std::string_view name) const;
    Result runOne(const QByteArray &sql, const Parameters &parameters);

    const StoreAddress m_address;
    const Access m_access;
    QString m_name;
    PGconn *m_handle = nullptr;
    Standing m_standing = Standing::Own;
    Relations m_relations;
    std::optional<bool> m_isMembershipApproximate;
    bool m_isPatient = true;
    bool m_isInTransaction = false;
    bool m_isStreaming = false;
    bool m_isLost = false;
    quint64 m_epoch = 0;
    bool m_isCommitUnknown = false;  // the connection was lost between a COMMIT and its answer
    std::optional<qint64> m_limitMs;
    std::function<double()> m_random;
    std::function<void(Connection &)> m_readGuard;
    int m_wake = -1;  // an eventfd: written by interrupt()
    const std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_statements;
};

}  // namespace tgd::storage::postgres
