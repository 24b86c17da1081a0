#pragma once

#include "domain/error.h"

#include <QElapsedTimer>
#include <QString>

#include <sqlite3.h>

#include <atomic>
#include <string_view>
#include <unordered_map>

namespace tgd::storage::sqlite {

// One SQLite connection with its prepared statements. Owned by a SqliteStore, used by one thread at a time; only
// interrupt() may come from another. Failures are thrown as SqliteFailure.
class Connection {
public:
    enum class Access { Read, Write, Create };

    Connection(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    bool isWritable() const { return m_writable; }
    sqlite3 *handle() const { return m_handle; }

    // The prepared statement of resource sql/sqlite/NAME.sql. `name` must be a literal.
    sqlite3_stmt *statement(std::string_view name);
    // Runs statements that have no parameters and give no rows (PRAGMAs, migrations).
    void execute(const QByteArray &sql);
    // The first column of the first row.
    qint64 number(const QByteArray &sql);

    void interrupt();
    void clearInterrupt() { m_interrupted.store(false, std::memory_order_relaxed); }
    bool isInterrupted() const { return m_interrupted.load(std::memory_order_relaxed); }
    // Throws Cancelled when interrupt() came since the call began: for work between statements.
    void throwIfInterrupted() const;

    [[noreturn]] void raise(int code) const;

    // While it lives, a lock that another program holds is an error at once.
    class Impatience {
    public:
        explicit Impatience(Connection &connection) : m_connection(connection) { m_connection.m_patient = false; }
        ~Impatience() { m_connection.m_patient = true; }
        Q_DISABLE_COPY_MOVE(Impatience)

    private:
        Connection &m_connection;
    };

    // How long a writer waits for its turn: TGSTATS_SQLITE_BUSY_MS, 30 s when unset.
    static int busyTimeoutMs();

private:
    void open(Access access, bool immutable);
    void close();
    int waitForLock(int attempt);
    bool readsHeader();

    QString m_path;
    sqlite3 *m_handle = nullptr;
    bool m_writable = false;
    std::unordered_map<std::string_view, sqlite3_stmt *> m_statements;
    std::atomic<bool> m_interrupted = false;
    QElapsedTimer m_waiting;
    bool m_patient = true;
};

}  // namespace tgd::storage::sqlite
