#pragma once

#include "support/botapi/http_request_parser.h"
#include "support/botapi/sim_scheduler.h"

#include <QTcpSocket>

#include <functional>

namespace tgd::botapi {

// One client: takes its requests one after another and writes the answers, well or badly as asked. Owned by the
// listener, on the server's thread.
class HttpConnection : public QObject {
public:
    HttpConnection(QTcpSocket *socket, SimScheduler &scheduler, QObject *parent);

    std::function<void(HttpConnection &, const HttpRequest &)> onRequest;
    std::function<void(HttpConnection &)> onClosed;

    void send(HttpAnswer answer);
    quint64 serial() const { return m_serial; }
    QString peerAddress() const { return m_socket->peerAddress().toString(); }

private:
    void read();
    void takeNext();
    void finishAnswer(bool keep);
    void sendBadly(const HttpAnswer &answer);
    void sendSlowly(const QByteArray &bytes, qsizetype place, qint64 due);
    void reset();

    QTcpSocket *m_socket;
    SimScheduler &m_scheduler;
    HttpRequestParser m_parser;
    const quint64 m_serial;
    bool m_busy = false;  // a request waits for its answer
    bool m_keepAlive = true;
    bool m_dead = false;  // a fault took the connection: nothing more is read or written
};

}  // namespace tgd::botapi
