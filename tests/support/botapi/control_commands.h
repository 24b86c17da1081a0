#pragma once

#include "support/botapi/life_feeder.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace tgd::botapi {

class BotServer;

// Commands to a running simulator as JSON, from a script or the control port. Server's thread.
class ControlCommands {
public:
    explicit ControlCommands(BotServer &server) : m_server(server) { }

    // One line of a script: an object whose one member names the command, with "at" for seconds after its reading;
    // or an update with its id; or anything else, which is queued as it is. What was wrong with it, or nothing.
    QString runLine(const QByteArray &line);
    QString runScript(const QByteArray &lines);

    // Each of these is a command too.
    QString fault(const QJsonObject &rule);
    QString clock(const QJsonObject &moves);
    QString life(const QJsonObject &options);
    QJsonObject stats() const;
    QJsonArray requests(const QByteArray &method, qint64 after) const;
    const LifeFeeder *feeder() const { return m_feeder.get(); }
    void startLife(const LifeOptions &options, qint64 limit);
    void stopLife() { m_feeder.reset(); }

private:
    QString run(const QString &command, const QJsonValue &value);
    QString chatCommand(const QString &command, const QJsonObject &value);
    QString token(const QJsonObject &value);
    void updateWithItsId(qint64 id, const QByteArray &line);

    BotServer &m_server;
    std::unique_ptr<LifeFeeder> m_feeder;
};

}  // namespace tgd::botapi
