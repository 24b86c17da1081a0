#pragma once

#include "storage/sql/connection.h"
#include "storage/sqlite/statement.h"

#include <QElapsedTimer>

#include <memory>
#include <unordered_map>

namespace tgd::storage::sqlite {

// One SQLite connection with its prepared statements.
class Connection final : public sql::Connection {
public:
    enum class Access { Read, Write, Create };

    Connection(const QString &path, Access access);
    ~Connection() override;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    QString name() const override { return m_path; }
    bool isWritable() const override { return m_writable; }
    sql::Statement &statement(std::string_view name) override;
    void begin(Kind kind) override { execute(kind == Kind::Read ? "BEGIN" : "BEGIN IMMEDIATE"); }
    void commit() override { execute("COMMIT"); }
    void rollback() override;
    void expectImport() override;
    void setPatient(bool isPatient) override { m_patient = isPatient; }
    int schemaVersion() override;
    int newestSchema() const override;
    domain::UtcMicros now(const ports::Clock &clock) override { return clock.now(); }
    void describe(domain::StoreFacts &facts) override;
    void interrupt() override;

    // Runs statements that have no parameters and give no rows (PRAGMAs, migrations).
    void execute(const QByteArray &sql);
    // The first column of the first row.
    qint64 number(const QByteArray &sql);
    [[noreturn]] void raise(int code) const;

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
    bool m_isImporting = false;
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_statements;
    QElapsedTimer m_waiting;
    bool m_patient = true;
};

}  // namespace tgd::storage::sqlite
