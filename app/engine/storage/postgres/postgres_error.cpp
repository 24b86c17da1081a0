#include "storage/postgres/postgres_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tgd::storage::postgres {

using domain::ErrorKind;
using Cause = sql::StoreFailure::Cause;

namespace {

struct Meaning {
    const char *states;  // whole SQLSTATEs or the two characters of a class, each followed by a space
    ErrorKind kind;
    Cause cause;
    const char *sentence;
};

// The first that fits.
constexpr Meaning meanings[] = {
    {"40001 40P01 23505 23503 ", ErrorKind::Locked, Cause::Conflict,
        QT_TRANSLATE_NOOP("Store",
            "Another program kept changing the same rows of %1. Nothing of the last step was written; try again.")},
    {"53100 ", ErrorKind::DiskFull, Cause::Other,
        QT_TRANSLATE_NOOP("Store",
            "The disk of the database server of %1 is full. Nothing of the last step was written; free some space "
            "there and try again.")},
    {"53300 ", ErrorKind::Unavailable, Cause::Lost,
        QT_TRANSLATE_NOOP("Store",
            "The database server of %1 takes no more connections (max_connections is reached). Close other programs, "
            "put PgBouncer in front, or raise max_connections.")},
    {"57014 ", ErrorKind::Unavailable, Cause::Other,
        QT_TRANSLATE_NOOP("Store",
            "The database server of %1 ended a statement that took longer than its statement_timeout allows. Raise "
            "statement_timeout for this role, or look for what holds the server up.")},
    {"57P01 57P02 57P03 57P04 57P05 ", ErrorKind::Unavailable, Cause::Lost,
        QT_TRANSLATE_NOOP(
            "Store", "The database server of %1 is shutting down or starting up. It is asked again when it is back.")},
    {"53 ", ErrorKind::Unavailable, Cause::Other,
        QT_TRANSLATE_NOOP("Store", "The database server of %1 is short of memory or of another resource.")},
    {"28 ", ErrorKind::AccessDenied, Cause::Lost,
        QT_TRANSLATE_NOOP("Store",
            "The database server of %1 does not let this user in. Check user and password, and that pg_hba.conf has a "
            "line for this address (with TLS, if the server wants it).")},
    {"3D000 ", ErrorKind::Unavailable, Cause::Lost,
        QT_TRANSLATE_NOOP(
            "Store", "The database of %1 does not exist on that server. Create it (createdb), or give another name.")},
    {"25006 ", ErrorKind::ReadOnly, Cause::Lost,
        QT_TRANSLATE_NOOP("Store",
            "The server of %1 only takes reads: it is a standby, or set to read only. Give the address of the primary; "
            "with several hosts add target_session_attrs=read-write.")},
    {"42501 ", ErrorKind::ReadOnly, Cause::Other,
        QT_TRANSLATE_NOOP(
            "Store", "The role lacks a right in %1. Let the owner of the database grant it, or use the owner's role.")},
    {"42P01 3F000 42703 42883 ", ErrorKind::Corrupt, Cause::Other,
        QT_TRANSLATE_NOOP("Store",
            "The database of %1 lacks a table or column of a TG Stats store. Run: tgstatsd migrate --store URL")},
    {"55P03 ", ErrorKind::Locked, Cause::Other,
        QT_TRANSLATE_NOOP("Store", "Another program holds a lock in %1. Try again when it is done.")},
    {"22 23 ", ErrorKind::BadInput, Cause::Data,
        QT_TRANSLATE_NOOP("Store", "The store %1 does not take a value that was to be written.")},
    {"08 ", ErrorKind::Unavailable, Cause::Lost,
        QT_TRANSLATE_NOOP(
            "Store", "The connection to the database server of %1 was lost. It is made anew with the next step.")},
};

QString text(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}

bool fits(const Meaning &meaning, const QByteArray &state)
{
    const QByteArray states(meaning.states);
    return states.contains(state + ' ') || states.startsWith(state.left(2) + ' ')
        || states.contains(' ' + state.left(2) + ' ');
}

QString shown(const QString &detail)
{
    return detail.simplified().left(300);
}

}  // namespace

sql::StoreFailure postgresFailure(const QByteArray &state, const QString &store, const QString &detail)
{
    const QString context
        = QStringLiteral("sqlstate=%1 store=%2 detail=%3").arg(QString::fromLatin1(state), store, shown(detail));
    for (const Meaning &meaning : meanings) {
        if (fits(meaning, state))
            return {{meaning.kind, text(meaning.sentence).arg(store), context}, meaning.cause};
    }
    return {{ErrorKind::Internal,
                text(QT_TRANSLATE_NOOP("Store", "The database server of %1 refused a statement of ours: %2"))
                    .arg(store, shown(detail)),
                context},
        Cause::Other};
}

sql::StoreFailure nameFailure(const QString &store)
{
    return {
        {ErrorKind::Unavailable,
            text(QT_TRANSLATE_NOOP("Store",
                     "The name of the database server of %1 is not known, or no name server answers. Check the name, "
                     "and the network of this computer."))
                .arg(store),
            QStringLiteral("store=%1 detail=name").arg(store)},
        Cause::Lost};
}

sql::StoreFailure connectFailure(const QString &store, const QString &detail, bool lacksPassword)
{
    if (lacksPassword)
        return {{ErrorKind::AccessDenied,
                    text(QT_TRANSLATE_NOOP("Store",
                             "The database server of %1 asks for a password, and none is known here. Give it in "
                             "PGPASSWORD or ~/.pgpass, or enter it in the window."))
                        .arg(store),
                    QStringLiteral("store=%1 detail=no password").arg(store)},
            Cause::Lost};
    static const QRegularExpression stateInText(QStringLiteral(":\\s+(?=[A-Z]*[0-9])([0-9A-Z]{5}):"));
    const auto match = stateInText.match(detail);
    if (match.hasMatch())
        return postgresFailure(match.captured(1).toLatin1(), store, detail);
    const QString context = QStringLiteral("store=%1 detail=%2").arg(store, shown(detail));
    if (detail.contains(QLatin1String("SSL")))
        return {{ErrorKind::Unavailable,
                    text(QT_TRANSLATE_NOOP("Store",
                             "No TLS connection to the database server of %1 could be made: the server does not offer "
                             "it, or its certificate is not trusted. See sslmode and sslrootcert in the address."))
                        .arg(store),
                    context},
            Cause::Lost};
    return {{ErrorKind::Unavailable,
                text(QT_TRANSLATE_NOOP("Store",
                         "The database server of %1 cannot be reached. Check host and port, and that the server runs "
                         "and listens there."))
                    .arg(store),
                context},
        Cause::Lost};
}

}  // namespace tgd::storage::postgres
