#pragma once

#include "support/botapi/http_connection.h"

#include <QTcpServer>

namespace tgd::botapi {

// An HTTP server on loopback. Lives on the server's thread, owns its connections.
class HttpListener : public QObject {
public:
    explicit HttpListener(SimScheduler &scheduler, QObject *parent = nullptr);

    std::function<void(HttpConnection &, const HttpRequest &)> onRequest;
    std::function<void(quint64 connection)> onClosed;

    bool listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    quint64 accepted() const { return m_accepted; }
    // Refuses new clients and drops the ones there are; listen() again brings it back.
    void goDown();

private:
    void accept();

    SimScheduler &m_scheduler;
    QTcpServer m_server;
    quint64 m_accepted = 0;
};

}  // namespace tgd::botapi
