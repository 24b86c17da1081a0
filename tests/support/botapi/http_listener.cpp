#include "support/botapi/http_listener.h"

namespace tgd::botapi {

HttpListener::HttpListener(SimScheduler &scheduler, QObject *parent)
    : QObject(parent), m_scheduler(scheduler), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpListener::accept);
}

bool HttpListener::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_accepted;
        auto *connection = new HttpConnection(socket, m_scheduler, this);
        connection->onRequest = onRequest;
        connection->onClosed = [this](HttpConnection &closed) {
            if (onClosed)
                onClosed(closed.serial());
        };
    }
}

void HttpListener::goDown()
{
    m_server.close();
    const auto connections = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : connections)
        socket->abort();
}

}  // namespace tgd::botapi
