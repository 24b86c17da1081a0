#include "storage/postgres/server_knock.h"

#include "storage/postgres/connect_options.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <memory>

#include <clocale>

namespace tgd::storage::postgres {

namespace {

// libpq translates what it says by the locale of the thread.
class EnglishMessages {
public:
    EnglishMessages() : m_english(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(::uselocale(locale_t(nullptr)))))
    {
        if (m_english)
            m_before = ::uselocale(m_english);
    }
    ~EnglishMessages()
    {
        if (!m_english)
            return;
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before = locale_t(nullptr);
};

QByteArray sqlStateIn(const QString &words)
{
    static const QRegularExpression state(QStringLiteral(":\\s+(?=[A-Z]*[0-9])([0-9A-Z]{5}):"));
    return state.match(words).captured(1).toLatin1();
}

// "TLSv1.3" as people write it.
QString tlsName(const char *protocol)
{
    QString name = QString::fromLatin1(protocol ? protocol : "TLS");
    return name.replace(QLatin1String("TLSv"), QLatin1String("TLS "));
}

void takeFacts(PGconn *connection, KnockAnswer &answer)
{
    const auto setting
        = [connection](const char *name) { return QString::fromUtf8(PQparameterStatus(connection, name)); };
    answer.isIn = true;
    answer.usedPassword = PQconnectionUsedPassword(connection) != 0;
    if (PQsslInUse(connection) != 0)
        answer.tls = tlsName(PQsslAttribute(connection, "protocol"));
    answer.version = PQserverVersion(connection);
    answer.versionText = setting("server_version").section(QLatin1Char(' '), 0, 0);
    answer.isStandby = setting("in_hot_standby") == QLatin1String("on");
    answer.user = QString::fromUtf8(PQuser(connection));
    answer.database = QString::fromUtf8(PQdb(connection));
}

}  // namespace

KnockAnswer knock(
    const StoreAddress &address, const Host &host, const InterruptibleWait &wait, const QDeadlineTimer &deadline)
{
    const EnglishMessages english;
    ConnectOptions options(address.url, address.key.get());
    options.add("host", host.name.toUtf8());
    options.add("hostaddr", host.address.toUtf8());
    options.add("port", host.port.toUtf8());
    options.add("target_session_attrs", "any");
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectStartParams(options.keys(), options.values(), 1), &PQfinish);
    if (!connection)
        throw std::bad_alloc();
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr);
    KnockAnswer answer;
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection.get()) != CONNECTION_BAD && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        const ConnStatusType status = PQstatus(connection.get());
        answer.hasSpoken = status != CONNECTION_STARTED && status != CONNECTION_MADE && status != CONNECTION_SSL_STARTUP
            && status != CONNECTION_NEEDED;
        const auto outcome
            = wait.waitFor(PQsocket(connection.get()), state == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline);
        answer.isCancelled = outcome == InterruptibleWait::Outcome::Stopped;
        answer.isSilent = outcome == InterruptibleWait::Outcome::Expired;
        if (answer.isCancelled || answer.isSilent)
            return answer;
        state = PQconnectPoll(connection.get());
    }
    if (PQstatus(connection.get()) == CONNECTION_OK) {
        takeFacts(connection.get(), answer);
        return answer;
    }
    answer.words = QString::fromUtf8(PQerrorMessage(connection.get())).simplified();
    answer.sqlState = sqlStateIn(answer.words);
    answer.lacksPassword = PQconnectionNeedsPassword(connection.get()) != 0;
    return answer;
}

}  // namespace tgd::storage::postgres
