#pragma once

#include "support/botapi/control_commands.h"
#include "support/botapi/http_listener.h"

namespace tgd::botapi {

// The commands over HTTP on a port of their own:
//   POST /control/update (an update without id, or an array of them)   POST /control/fault
//   POST /control/clock   POST /control/life   POST /control/script (JSON lines)
//   GET /control/requests[?method=NAME&after=SERIAL]   GET /control/stats
// Answers are JSON; a command that is wrong gets 400 and {"error":…}. Server's thread.
class ControlPort : public QObject {
public:
    ControlPort(BotServer &server, ControlCommands &commands);

    bool listen(quint16 port) { return m_listener.listen(port); }
    quint16 port() const { return m_listener.port(); }

private:
    HttpAnswer answerTo(const HttpRequest &request);
    QByteArray addUpdates(const QByteArray &body);

    BotServer &m_server;
    ControlCommands &m_commands;
    SimScheduler m_scheduler;
    HttpListener m_listener;
};

}  // namespace tgd::botapi
