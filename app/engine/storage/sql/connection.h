#pragma once

#include "domain/workspace_facts.h"
#include "ports/clock.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QString>

#include <atomic>
#include <string_view>

namespace tgd::storage::sql {

// One connection to a database, whichever it is, with its statements. Owned by a SqlStore, used by one thread at a
// time; only interrupt() may come from another. Failures are thrown as StoreFailure.
class Connection {
public:
    // Of a transaction. Read: one snapshot. Write: each statement sees what others have committed before it. Repair:
    // one snapshot, and something is written; one at a time.
    enum class Kind { Read, Write, Repair };

    virtual ~Connection() = default;

    // For people: a path, or a URL without its password.
    virtual QString name() const = 0;
    virtual bool isWritable() const = 0;
    // Whether another program fills the database and there are no roll-ups at all.
    virtual bool isAttached() const { return false; }
    // Whether other programs may write messages that no roll-up knows.
    virtual bool isShared() const { return false; }
    // Whether of each member only the last join and the last leave are known, at least in part.
    virtual bool isMembershipApproximate() { return false; }
    // Throws where single messages cannot be read.
    virtual void requireMessages() const { }
    // The statement of resource sql/BACKEND/NAME.sql. `name` must be a literal.
    virtual Statement &statement(std::string_view name) = 0;

    virtual void begin(Kind kind) = 0;
    virtual void commit() = 0;
    // Never throws: what cannot be rolled back any more is gone.
    virtual void rollback() = 0;
    // Whether a new transaction may do what a failed one did not.
    virtual bool isWorthRepeating(const StoreFailure &failure, int attempt)
    {
        (void)failure, (void)attempt;
        return false;
    }
    // To be called before it is done again: whoever was in each other's way does not come back in step.
    virtual void awaitTurn(const StoreFailure &failure, int attempt) { (void)failure, (void)attempt; }
    // Makes a connection that has been lost anew. To be called between transactions.
    virtual void revive() { }
    // Another number after each time it was made anew. What was remembered of the rows before is not to be believed:
    // another server may answer, or the same one led back, and give version numbers a second time.
    virtual quint64 epoch() const { return 0; }
    // Batches of an import follow: many rows each.
    virtual void expectImport() { }
    // While it is impatient, a lock that another program holds is an error at once.
    virtual void setPatient(bool isPatient) { (void)isPatient; }

    virtual int schemaVersion() = 0;
    virtual int newestSchema() const = 0;
    // The clock that leases go by: one for all programs that share the store.
    virtual domain::UtcMicros now(const ports::Clock &clock) = 0;
    // Fills in where the store is and how large.
    virtual void describe(domain::StoreFacts &facts) = 0;
    // Fills in what other programs have to do with the store.
    virtual void describeStanding(domain::StoreFacts &facts) { (void)facts; }

    virtual void interrupt() = 0;
    virtual void clearInterrupt() { m_interrupted.store(false, std::memory_order_relaxed); }
    bool isInterrupted() const { return m_interrupted.load(std::memory_order_relaxed); }
    // Throws Cancelled when interrupt() came since the call began: for work between statements.
    void throwIfInterrupted() const
    {
        if (isInterrupted())
            failCancelled();
    }

    // While it lives, the connection is impatient. On the stack.
    class Impatience {
    public:
        explicit Impatience(Connection &connection) : m_connection(connection) { m_connection.setPatient(false); }
        ~Impatience() { m_connection.setPatient(true); }
        Q_DISABLE_COPY_MOVE(Impatience)

    private:
        Connection &m_connection;
    };

protected:
    Connection() = default;
    void noteInterrupt() { m_interrupted.store(true, std::memory_order_relaxed); }
    [[noreturn]] static void failCancelled();

private:
    Q_DISABLE_COPY_MOVE(Connection)

    std::atomic<bool> m_interrupted = false;
};

}  // namespace tgd::storage::sql
