#include "storage/sqlite/connection.h"

#include "storage/sqlite/gathering_vfs.h"
#include "storage/sqlite/sqlite_error.h"
#include "storage/sqlite/sqlite_failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace tgd::storage::sqlite {

namespace {
constexpr int defaultBusyTimeoutMs = 30'000;

QByteArray sqlText(std::string_view name)
{
    QFile file(QStringLiteral(":/sql/sqlite/%1.sql").arg(QLatin1String(name.data(), int(name.size()))));
    if (!file.open(QIODevice::ReadOnly))
        fail(domain::ErrorKind::Internal,
            QCoreApplication::translate("SqliteStore", "The program is incomplete: a statement is missing."),
            file.fileName());
    return file.readAll();
}
}  // namespace

int Connection::busyTimeoutMs()
{
    bool ok = false;
    const int set = qEnvironmentVariableIntValue("TGSTATS_SQLITE_BUSY_MS", &ok);
    return ok && set >= 0 ? set : defaultBusyTimeoutMs;
}

Connection::Connection(const QString &path, Access access) : m_path(path)
{
    try {
        open(access, false);
        if (access == Access::Read && !readsHeader()) {
            // A store in WAL mode in a folder that cannot be written needs no lock when no one can write it either.
            close();
            open(access, QFileInfo(path + QStringLiteral("-wal")).size() == 0);
        }
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open(Access access, bool immutable)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    QByteArray name = "file:" + QUrl::toPercentEncoding(m_path, "/");
    if (immutable)
        name += "?immutable=1";
    const char *vfs = access == Access::Read ? nullptr : GatheringVfs::name();
    if (const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, vfs); code != SQLITE_OK)
        raise(code);
    m_writable = access != Access::Read && sqlite3_db_readonly(m_handle, "main") == 0;
    sqlite3_busy_handler(
        m_handle, [](void *self, int attempt) { return static_cast<Connection *>(self)->waitForLock(attempt); }, this);
}

void Connection::close()
{
    for (const auto &[name, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

// False when the database is there but its WAL files cannot be made.
bool Connection::readsHeader()
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, "PRAGMA schema_version", -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return true;
    const int primary = code & 0xff;
    if (primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY)
        return false;
    raise(code);
}

int Connection::waitForLock(int attempt)
{
    if (attempt == 0)
        m_waiting.start();
    const qint64 left = busyTimeoutMs() - m_waiting.elapsed();
    if (left <= 0 || !m_patient || isInterrupted())
        return 0;
    sqlite3_sleep(int(std::min<qint64>(left, 20)));
    return 1;
}

sqlite3_stmt *Connection::statement(std::string_view name)
{
    sqlite3_stmt *&statement = m_statements[name];
    if (!statement) {
        const QByteArray sql = sqlText(name);
        const int code = sqlite3_prepare_v3(
            m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            raise(code);
    }
    return statement;
}

void Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(code);
}

qint64 Connection::number(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr);
    qint64 value = 0;
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        value = sqlite3_column_int64(statement, 0);
        code = SQLITE_OK;
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_OK && code != SQLITE_DONE)
        raise(code);
    return value;
}

void Connection::interrupt()
{
    m_interrupted.store(true, std::memory_order_relaxed);
    sqlite3_interrupt(m_handle);
}

void Connection::throwIfInterrupted() const
{
    if (isInterrupted())
        raise(SQLITE_INTERRUPT);
}

void Connection::raise(int code) const
{
    if (isInterrupted() && (code & 0xff) == SQLITE_BUSY)
        code = SQLITE_INTERRUPT;
    const QString detail = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    throw SqliteFailure{sqliteError(code, m_handle ? sqlite3_system_errno(m_handle) : 0, m_path, detail)};
}

}  // namespace tgd::storage::sqlite
