#include "support/botapi/control_port.h"

#include "support/botapi/bot_server.h"

#include <QJsonDocument>

namespace tgd::botapi {

namespace {

HttpAnswer plain(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

HttpAnswer outcome(const QString &wrong)
{
    if (wrong.isEmpty())
        return plain(200, R"({"ok":true})");
    return plain(400, QJsonDocument(QJsonObject{{"error", wrong}}).toJson(QJsonDocument::Compact));
}

}  // namespace

ControlPort::ControlPort(BotServer &server, ControlCommands &commands)
    : QObject(&server), m_server(server), m_commands(commands), m_scheduler(server.clock(), this),
      m_listener(m_scheduler, this)
{
    m_listener.onRequest
        = [this](HttpConnection &connection, const HttpRequest &request) { connection.send(answerTo(request)); };
}

QByteArray ControlPort::addUpdates(const QByteArray &body)
{
    QJsonArray ids;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray()) {
        ids.append(m_server.addUpdate(body));
    } else {
        for (const QJsonValue &update : document.array())
            ids.append(m_server.addUpdate(QJsonDocument(update.toObject()).toJson(QJsonDocument::Compact)));
    }
    return QJsonDocument(QJsonObject{{"ids", ids}}).toJson(QJsonDocument::Compact);
}

HttpAnswer ControlPort::answerTo(const HttpRequest &request)
{
    const qsizetype question = request.target.indexOf('?');
    const QByteArray path = request.target.left(question < 0 ? request.target.size() : question);
    const QJsonObject query = question < 0 ? QJsonObject{} : formValues(request.target.mid(question + 1));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.verb == "GET" && path == "/control/stats")
        return plain(200, QJsonDocument(m_commands.stats()).toJson(QJsonDocument::Compact));
    if (request.verb == "GET" && path == "/control/requests")
        return plain(200,
            QJsonDocument(
                m_commands.requests(query["method"].toString().toUtf8(), query["after"].toString().toLongLong()))
                .toJson(QJsonDocument::Compact));
    if (request.verb != "POST")
        return plain(path.startsWith("/control/") ? 405 : 404, R"({"error":"no such question"})");
    if (path == "/control/update")
        return plain(200, addUpdates(request.body));
    if (path == "/control/fault")
        return outcome(m_commands.fault(body));
    if (path == "/control/clock")
        return outcome(m_commands.clock(body));
    if (path == "/control/life")
        return outcome(m_commands.life(body));
    if (path == "/control/script")
        return outcome(m_commands.runScript(request.body));
    return plain(404, R"({"error":"no such command"})");
}

}  // namespace tgd::botapi
