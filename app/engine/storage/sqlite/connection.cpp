#include "storage/sqlite/connection.h"

#include "storage/sqlite/gathering_vfs.h"
#include "storage/sqlite/schema.h"
#include "storage/sqlite/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>

namespace tgd::storage::sqlite {

namespace {
constexpr int defaultBusyTimeoutMs = 30'000;

QByteArray sqlText(std::string_view name)
{
    QFile file(QStringLiteral(":/sql/sqlite/%1.sql").arg(QLatin1String(name.data(), int(name.size()))));
    if (!file.open(QIODevice::ReadOnly))
        sql::fail(domain::ErrorKind::Internal,
            QCoreApplication::translate("Store", "The program is incomplete: a statement is missing."),
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

sql::Statement &Connection::statement(std::string_view name)
{
    std::unique_ptr<Statement> &statement = m_statements[name];
    if (!statement) {
        const QByteArray sql = sqlText(name);
        sqlite3_stmt *handle = nullptr;
        const int code = sqlite3_prepare_v3(
            m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
        if (code != SQLITE_OK)
            raise(code);
        statement = std::make_unique<Statement>(*this, handle);
    }
    return *statement;
}

void Connection::rollback()
{
    // SQLite has rolled back already after some errors; asking again would be an error of its own.
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::expectImport()
{
    // Its batches touch a hundred times as many pages as those of a bot. In KiB.
    if (!std::exchange(m_isImporting, true))
        execute("PRAGMA cache_size = -65536");
}

int Connection::schemaVersion()
{
    return Schema::version(*this);
}

int Connection::newestSchema() const
{
    return Schema::newest();
}

void Connection::describe(domain::StoreFacts &facts)
{
    facts.location = m_path;
    facts.sizeBytes = QFileInfo(m_path).size() + QFileInfo(m_path + QStringLiteral("-wal")).size();
    const QStorageInfo volume(QFileInfo(m_path).path());
    if (volume.isValid())
        facts.freeBytes = volume.bytesAvailable();
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
    noteInterrupt();
    sqlite3_interrupt(m_handle);
}

void Connection::raise(int code) const
{
    if (isInterrupted() && (code & 0xff) == SQLITE_BUSY)
        code = SQLITE_INTERRUPT;
    const QString detail = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    throw sql::StoreFailure{sqliteError(code, m_handle ? sqlite3_system_errno(m_handle) : 0, m_path, detail)};
}

void Statement::raise(int code) const
{
    m_connection.raise(code);
}

}  // namespace tgd::storage::sqlite
