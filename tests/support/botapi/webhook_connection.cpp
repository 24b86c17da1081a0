#include "support/botapi/webhook_connection.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace tgd::botapi {

namespace {

// The answer, once all of it is there. An end without a length is told by the end of the connection.
std::optional<WebhookAnswer> parseAnswer(const QByteArray &bytes, bool atEnd)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QByteArray first = lines.front().trimmed();
    WebhookAnswer answer;
    answer.status = first.mid(9, 3).toInt();
    answer.reason = first.mid(13);
    qint64 length = answer.status == 204 ? 0 : -1;
    bool chunked = false;
    for (const QByteArray &raw : lines.mid(1)) {
        const QByteArray line = raw.trimmed();
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (name == "content-length")
            length = value.toLongLong();
        else if (name == "retry-after")
            answer.retryAfter = value.toLongLong();
        else if (name == "connection")
            answer.keepAlive = value.toLower() != "close";
        else if (name == "transfer-encoding")
            chunked = value.toLower().contains("chunked");
    }
    const QByteArray rest = bytes.mid(headEnd + 4);
    if (chunked) {
        if (!rest.endsWith("0\r\n\r\n"))
            return {};
    } else if (length < 0 ? !atEnd : rest.size() < length) {
        return {};
    }
    answer.keepAlive = answer.keepAlive && length >= 0;
    answer.body = length >= 0 ? rest.left(length) : rest;
    return answer;
}

}  // namespace

WebhookConnection::WebhookConnection(const WebhookSettings &settings, SimScheduler &scheduler, QObject *parent)
    : QObject(parent), m_settings(settings), m_scheduler(scheduler), m_socket(this)
{
    connect(&m_socket, &QSslSocket::readyRead, this, &WebhookConnection::read);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] {
        if (const auto answer = parseAnswer(m_incoming, true); answer && m_done)
            finish(*answer);
        else
            fail("Webhook connection closed");
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            fail(m_socket.errorString().toUtf8());
    });
    const auto sendOutgoing = [this] {
        if (m_done)
            m_socket.write(m_outgoing);
    };
    if (m_settings.url.scheme() == "https")
        connect(&m_socket, &QSslSocket::encrypted, this, sendOutgoing);
    else
        connect(&m_socket, &QSslSocket::connected, this, sendOutgoing);
}

// The socket tells of its end while it is taken apart; nobody is there to hear it.
WebhookConnection::~WebhookConnection()
{
    m_socket.disconnect(this);
    m_scheduler.cancel(m_deadline);
}

void WebhookConnection::connectSocket()
{
    const QString host = m_settings.ipAddress.isEmpty() ? m_settings.url.host() : m_settings.ipAddress;
    const bool encrypted = m_settings.url.scheme() == "https";
    const auto port = quint16(m_settings.url.port(encrypted ? 443 : 80));
    if (!encrypted) {
        m_socket.connectToHost(host, port);
        return;
    }
    if (!m_settings.certificate.isEmpty()) {
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(m_settings.certificate));
        m_socket.setSslConfiguration(configuration);
    }
    m_socket.connectToHostEncrypted(host, port, m_settings.url.host());
}

void WebhookConnection::post(const QByteArray &update, const QByteArray &secret, Done done)
{
    constexpr qint64 patience = 60 * domain::microsPerSecond;
    QByteArray target = m_settings.url.path(QUrl::FullyEncoded).toUtf8();
    if (m_settings.url.hasQuery())
        target += '?' + m_settings.url.query(QUrl::FullyEncoded).toUtf8();
    m_outgoing = "POST " + (target.isEmpty() ? QByteArray("/") : target)
        + " HTTP/1.1\r\nHost: " + m_settings.url.authority(QUrl::FullyEncoded).toUtf8() + "\r\n";
    if (!secret.isEmpty())
        m_outgoing += "X-Telegram-Bot-Api-Secret-Token: " + secret + "\r\n";
    m_outgoing += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(update.size())
        + "\r\nConnection: keep-alive\r\nAccept-Encoding: gzip, deflate\r\n\r\n" + update;
    m_incoming.clear();
    m_done = std::move(done);
    m_deadline = m_scheduler.after(patience, [this] { fail("Read timeout expired"); });
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(m_outgoing);
    else
        connectSocket();
}

void WebhookConnection::read()
{
    m_incoming += m_socket.readAll();
    if (!m_done)
        return;
    if (const auto answer = parseAnswer(m_incoming, false))
        finish(*answer);
}

void WebhookConnection::fail(const QByteArray &why)
{
    WebhookAnswer answer;
    answer.error = why;
    answer.keepAlive = false;
    finish(answer);
}

void WebhookConnection::finish(const WebhookAnswer &answer)
{
    if (!m_done)
        return;
    m_scheduler.cancel(m_deadline);
    const Done done = std::exchange(m_done, {});
    if (!answer.keepAlive)
        m_socket.abort();
    done(*this, answer);
}

}  // namespace tgd::botapi
