#include "storage/sqlite/sqlite_error.h"

#include "storage/sqlite/connection.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace tgd::storage::sqlite {

using domain::ErrorKind;

namespace {
QString text(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}
}  // namespace

domain::Error sqliteError(int code, int systemError, const QString &path, const QString &detail)
{
    const QString context
        = QStringLiteral("sqlite=%1 errno=%2 path=%3 detail=%4").arg(code).arg(systemError).arg(path, detail);
    const auto error = [&](ErrorKind kind, const QString &sentence) {
        return domain::Error{kind, sentence.arg(path), context};
    };
    if (systemError == ENOSPC || systemError == EDQUOT || (code & 0xff) == SQLITE_FULL)
        return error(ErrorKind::DiskFull,
            text(QT_TRANSLATE_NOOP("Store",
                "The disk that holds the store %1 is full. Nothing of the last step was written; free some space and "
                "try again.")));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorKind::Locked,
            text(QT_TRANSLATE_NOOP("Store",
                     "Another program holds the write lock of the store %1 (waited %2 s for it). Close that program or "
                     "wait until it is done."))
                .arg(path)
                .arg(double(Connection::busyTimeoutMs()) / 1000.0),
            context};
    case SQLITE_READONLY:
        return error(ErrorKind::ReadOnly,
            text(QT_TRANSLATE_NOOP(
                "Store", "The store %1 cannot be written. Check the permissions of the file and of its folder.")));
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return error(ErrorKind::BadInput,
            text(QT_TRANSLATE_NOOP("Store", "The store %1 does not take a value that was to be written.")));
    case SQLITE_NOTADB:
        return error(ErrorKind::Corrupt,
            text(QT_TRANSLATE_NOOP("Store",
                "The file %1 is not a TG Stats store, or it is damaged: it is no SQLite database. Choose another file, "
                "or put back a copy of it.")));
    case SQLITE_CORRUPT:
        return error(
            ErrorKind::Corrupt, text(QT_TRANSLATE_NOOP("Store", "The store %1 is damaged. Restore it from a backup.")));
    case SQLITE_INTERRUPT: return {ErrorKind::Cancelled, text(QT_TRANSLATE_NOOP("Store", "Cancelled.")), context};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return error(ErrorKind::Unavailable,
            text(QT_TRANSLATE_NOOP(
                "Store", "The store %1 cannot be opened. Check that the file exists and that you may read it.")));
    case SQLITE_IOERR:
        return error(ErrorKind::Unavailable,
            text(QT_TRANSLATE_NOOP(
                "Store", "The disk that holds the store %1 reported an error. Nothing of the last step was written.")));
    default:
        return error(ErrorKind::Internal,
            text(QT_TRANSLATE_NOOP("Store", "The store %1 could not be used because of a defect.")));
    }
}

}  // namespace tgd::storage::sqlite
