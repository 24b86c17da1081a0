#include "storage/postgres/knock_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>

namespace tgd::storage::postgres {

using Step = domain::ConnectionStep;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

// What the server said, without libpq's wrapping: 'connection to server at "…" failed: FATAL:  28000: words LOCATION:
// …'.
QString serverWords(const KnockAnswer &answer)
{
    QString words = answer.words;
    if (!answer.sqlState.isEmpty())
        words = words.section(QString::fromLatin1(answer.sqlState) + QStringLiteral(": "), 1);
    static const QRegularExpression location(QStringLiteral("\\s+(LOCATION|HINT|DETAIL):.*$"));
    words.remove(location);
    return words.trimmed().left(300);
}

KnockWords tlsWords(const KnockAnswer &answer, const QString &tlsMode)
{
    static const QRegularExpression wrongName(
        QStringLiteral("server certificate for \"([^\"]*)\".*does not match host name \"([^\"]*)\""));
    const QString &words = answer.words;
    const auto has = [&words](const char *part) { return words.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (has("does not support SSL"))
        return {Step::Tls, Text::tr("The server offers no TLS, and this address demands it (%1).").arg(tlsMode),
            Text::tr("Switch TLS on at the server (ssl = on, with a certificate), or choose “If the server offers it” "
                     "where the network in between is your own.")};
    if (const auto match = wrongName.match(words); match.hasMatch())
        return {Step::Tls, Text::tr("The certificate is for %1, not for %2.").arg(match.captured(1), match.captured(2)),
            Text::tr("Write the host as the certificate names it, or let the server have a certificate for this name. "
                     "Somebody in between may also pose as the server.")};
    if (has("root certificate file"))
        return {Step::Tls, Text::tr("To check the certificate of the server, that of its authority is needed."),
            Text::tr("Choose the file of the authority's certificate, or put it at ~/.postgresql/root.crt.")};
    if (has("certificate has expired") || has("certificate is not yet valid"))
        return {Step::Tls, Text::tr("The certificate of the server is not valid today."),
            Text::tr("Renew the certificate at the server, and look at the clock of this computer.")};
    if (has("certificate verify failed"))
        return {Step::Tls, Text::tr("The certificate of the server is signed by nobody that is trusted here."),
            Text::tr("Choose the file of the certificate of the authority that signed it.")};
    if (has("invalid response to SSL negotiation"))
        return {Step::Tls, Text::tr("Something answers on this port, but it is not PostgreSQL."),
            Text::tr("Check the port. PostgreSQL usually has 5432, PgBouncer 6432.")};
    if (has("SSL") || has("certificate"))
        return {Step::Tls,
            Text::tr("No TLS connection came about: %1").arg(words.section(QLatin1String("failed: "), -1)),
            Text::tr("Check the certificate and the TLS settings of the server.")};
    return {Step::Tls, Text::tr("The connection was closed before the server said anything."),
        Text::tr(
            "Check that PostgreSQL listens on this port, and that what stands before it (a tunnel, a load balancer) "
            "has a server behind it.")};
}

KnockWords silentWords(const KnockAnswer &answer)
{
    return {answer.hasSpoken ? Step::Password : Step::Tls,
        Text::tr("The port takes the connection, and then nothing comes back."),
        Text::tr("Something stands still: a stopped server, a tunnel without an end, or a firewall that lets only the "
                 "beginning through. Check that PostgreSQL itself answers there (pg_isready).")};
}

// What a server that speaks our language says by its SQLSTATE.
KnockWords refusalWords(const KnockAnswer &answer, const QString &user, const QString &database)
{
    const QByteArray &state = answer.sqlState;
    const QString said = serverWords(answer);
    if (state == "28P01")
        return {Step::Password, Text::tr("The server does not take this password for %1.").arg(user),
            Text::tr("Check user and password. A user that does not exist gets the same answer.")};
    if (state == "3D000" || said.contains(QLatin1String("no such database")))
        return {Step::Role, Text::tr("There is no database %1 on this server.").arg(database),
            Text::tr(
                "Create it (createdb %1), or give another name. PgBouncer knows only the databases in its own list.")
                .arg(database)};
    if (state == "53300" || said.contains(QLatin1String("no more connections allowed")))
        return {Step::Role, Text::tr("The server takes no more connections: %1").arg(said),
            Text::tr(
                "Close other programs, put PgBouncer in front, or raise max_connections (or the limit of the role or "
                "the database).")};
    if (state == "42501")
        return {Step::Role, Text::tr("%1 may not connect to the database %2.").arg(user, database),
            Text::tr("Let the owner of the database run: GRANT CONNECT ON DATABASE %1 TO %2;").arg(database, user)};
    if (state.startsWith("28"))
        return {Step::Role, Text::tr("The server does not let %1 into %2 from here: %3").arg(user, database, said),
            Text::tr(
                "Check that the role exists and may log in, and that pg_hba.conf has a line for this address, user "
                "and database (with TLS, if the line says hostssl).")};
    if (state == "57P03")
        return {
            Step::Role, Text::tr("The server is starting up or shutting down."), Text::tr("Try again in a moment.")};
    return {Step::Role, Text::tr("The server does not let us in: %1").arg(said),
        Text::tr("Look into the log of the server, which says more.")};
}

}  // namespace

KnockWords wordsOf(const KnockAnswer &answer, const QString &tlsMode, const QString &user, const QString &database)
{
    if (answer.isSilent)
        return silentWords(answer);
    if (answer.lacksPassword)
        return {Step::Password, Text::tr("The server asks for a password for %1, and none was given.").arg(user),
            Text::tr("Enter the password.")};
    if (answer.sqlState.isEmpty())
        return tlsWords(answer, tlsMode);
    return refusalWords(answer, user, database);
}

KnockWords wordsOfUnreachable(const Host &host, int error, qint64 waitedMs)
{
    const bool isSocket = host.address.isEmpty();
    if (isSocket)
        return {Step::Reach, Text::tr("No server has its socket in %1.").arg(host.text()),
            Text::tr("Check that PostgreSQL runs on this computer, and unix_socket_directories in its settings.")};
    switch (error) {
    case ECONNREFUSED:
        return {Step::Reach, Text::tr("%1 refuses the connection: nothing listens on this port.").arg(host.text()),
            Text::tr("Check the port, that PostgreSQL runs, and that listen_addresses names more than localhost.")};
    case 0:
    case ETIMEDOUT:
        return {Step::Reach, Text::tr("%1 does not answer within %2 s.").arg(host.text()).arg((waitedMs + 999) / 1000),
            Text::tr("Check that the machine is on, and that no firewall in between swallows the port.")};
    case ENETUNREACH:
    case EHOSTUNREACH:
        return {Step::Reach, Text::tr("No way leads from here to %1.").arg(host.text()),
            Text::tr("Check the network of this computer: cable, Wi-Fi, VPN.")};
    default: break;
    }
    return {Step::Reach,
        Text::tr("%1 cannot be reached: %2.").arg(host.text(), QString::fromLocal8Bit(std::strerror(error))),
        Text::tr("Check host and port, and the network in between.")};
}

}  // namespace tgd::storage::postgres
