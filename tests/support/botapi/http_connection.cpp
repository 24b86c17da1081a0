#include "support/botapi/http_connection.h"

#include <QHostAddress>
#include <QPointer>

#include <sys/socket.h>

#include <atomic>

namespace tgd::botapi {

namespace {
std::atomic<quint64> lastSerial{0};
}

HttpConnection::HttpConnection(QTcpSocket *socket, SimScheduler &scheduler, QObject *parent)
    : QObject(parent), m_socket(socket), m_scheduler(scheduler), m_serial(++lastSerial)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_dead = true;
        if (onClosed)
            onClosed(*this);
        deleteLater();
    });
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_dead)
        return;
    m_parser.feed(bytes);
    takeNext();
}

void HttpConnection::takeNext()
{
    if (m_busy || m_dead)
        return;
    const auto request = m_parser.next();
    if (m_parser.broken()) {
        m_keepAlive = false;
        m_busy = true;
        HttpAnswer answer;
        answer.status = 400;
        answer.body = R"({"ok":false,"error_code":400,"description":"Bad Request: broken HTTP request"})";
        send(answer);
        return;
    }
    if (!request)
        return;
    m_busy = true;
    m_keepAlive = request->keepAlive;
    onRequest(*this, *request);
}

void HttpConnection::send(HttpAnswer answer)
{
    if (m_dead || !m_busy)
        return;
    answer.keepAlive = m_keepAlive;
    if (answer.wire != WireFault::None) {
        sendBadly(answer);
        return;
    }
    m_socket->write(answerHead(answer, answer.body.size()));
    m_socket->write(answer.body);
    finishAnswer(m_keepAlive);
}

void HttpConnection::finishAnswer(bool keep)
{
    m_busy = false;
    if (!keep) {
        m_dead = true;
        m_socket->disconnectFromHost();
        return;
    }
    // Another request may be waiting in the buffer already; not from within the answer to this one.
    QMetaObject::invokeMethod(
        this, [this] { takeNext(); }, Qt::QueuedConnection);
}

void HttpConnection::sendBadly(const HttpAnswer &answer)
{
    const qsizetype half = answer.body.size() / 2;
    m_dead = true;
    switch (answer.wire) {
    case WireFault::None:
    case WireFault::StallBeforeHeaders: break;
    case WireFault::ResetBeforeHeaders: reset(); break;
    case WireFault::ResetMidBody:
        m_socket->write(answerHead(answer, answer.body.size()) + answer.body.left(half));
        m_socket->flush();
        reset();
        break;
    case WireFault::StallMidBody:
        m_socket->write(answerHead(answer, answer.body.size()) + answer.body.left(half));
        break;
    case WireFault::ChunkedCut:
        m_socket->write(answerHead(answer, -1) + QByteArray::number(qlonglong(answer.body.size()), 16) + "\r\n"
            + answer.body.left(half));
        m_socket->disconnectFromHost();
        break;
    case WireFault::LengthTooSmall:
        m_socket->write(answerHead(answer, half) + answer.body);
        m_socket->disconnectFromHost();
        break;
    case WireFault::LengthTooLarge:
        m_socket->write(answerHead(answer, answer.body.size() + 100) + answer.body);
        m_socket->disconnectFromHost();
        break;
    case WireFault::Gzip: {
        HttpAnswer packed = answer;
        packed.wire = WireFault::None;
        packed.headers.emplaceBack("Content-Encoding", "gzip");
        packed.body = gzipped(answer.body);
        m_dead = false;
        send(packed);
        break;
    }
    case WireFault::SlowLoris: sendSlowly(answerHead(answer, answer.body.size()) + answer.body, 0, 0); break;
    }
}

// A byte a second of the simulated clock.
void HttpConnection::sendSlowly(const QByteArray &bytes, qsizetype place, qint64 due)
{
    if (place >= bytes.size()) {
        m_dead = false;
        finishAnswer(m_keepAlive);
        return;
    }
    m_socket->write(bytes.mid(place, 1));
    const auto next = [self = QPointer(this), bytes, place](qint64 at) {
        if (self)
            self->sendSlowly(bytes, place + 1, at);
    };
    const qint64 at = (due == 0 ? m_scheduler.elapsed() : due) + domain::microsPerSecond;
    m_scheduler.at(at, [next, at] { next(at); });
}

// Closing with a linger time of nothing makes the kernel send a reset instead of an orderly end.
void HttpConnection::reset()
{
    const linger none{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

}  // namespace tgd::botapi
