#include "support/botapi/control_commands.h"

#include "support/botapi/bot_server.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tgd::botapi {

QString ControlCommands::runScript(const QByteArray &lines)
{
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const QString wrong = runLine(line); !wrong.isEmpty())
            return QString("line %1: %2").arg(number).arg(wrong);
    }
    return {};
}

QString ControlCommands::runLine(const QByteArray &line)
{
    QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.isEmpty()) {
        m_server.addVerbatim(line);
        return {};
    }
    if (object.contains("update_id")) {
        updateWithItsId(object["update_id"].toInteger(-1), line);
        return {};
    }
    const double at = object.take("at").toDouble();
    if (object.size() != 1)
        return "one command a line";
    const QString command = object.begin().key();
    const QJsonValue value = object.begin().value();
    if (at <= 0)
        return run(command, value);
    m_server.scheduler().after(
        qint64(at * double(domain::microsPerSecond)), [this, command, value] { run(command, value); });
    return {};
}

// Such an update is one that waits in the queue already: whatever the bot asked for, it keeps its number.
void ControlCommands::updateWithItsId(qint64 id, const QByteArray &line)
{
    if (id >= 0 && id <= std::numeric_limits<qint32>::max() && id != m_server.queue().nextId())
        m_server.queue().restartAt(qint32(id));
    m_server.addVerbatim(line);
}

QString ControlCommands::run(const QString &command, const QJsonValue &value)
{
    if (command == "update") {
        m_server.addUpdate(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return {};
    }
    if (command == "verbatim") {
        m_server.addVerbatim(value.toString().toUtf8());
        return {};
    }
    if (command == "allowed_updates") {
        m_server.allowed().update(value);
        return {};
    }
    if (command == "ids") {
        m_server.queue().restartAt(qint32(value.toInteger()));
        return {};
    }
    if (command == "fault")
        return fault(value.toObject());
    if (command == "clock")
        return clock(value.toObject());
    if (command == "life")
        return life(value.toObject());
    if (command == "token")
        return token(value.toObject());
    return chatCommand(command, value.toObject());
}

QString ControlCommands::chatCommand(const QString &command, const QJsonObject &value)
{
    World &world = m_server.world();
    if (command == "chat") {
        world.setChat(value);
    } else if (command == "member") {
        world.setMember(value["chat"].toInteger(), value);
    } else if (command == "member_count") {
        world.setMemberCount(value["chat"].toInteger(), value["count"].toInteger());
    } else if (command == "refuse") {
        std::optional<HttpAnswer> answer;
        if (value["code"].toInt() != 0)
            answer = errorAnswer(
                value["code"].toInt(), value["description"].toString().toUtf8(), value["parameters"].toObject());
        world.setRefusal(value["chat"].toInteger(), answer);
    } else {
        return "no such command: " + command;
    }
    return {};
}

QString ControlCommands::fault(const QJsonObject &rule)
{
    FaultRule wanted;
    wanted.fault = rule["fault"].toString().toUtf8();
    wanted.method = rule["method"].toString("getUpdates").toUtf8();
    wanted.nth = rule["nth"].toInt(1);
    wanted.count = rule["count"].toInt();
    wanted.probability = rule["probability"].toDouble();
    wanted.value = rule["value"].toInteger();
    if (wanted.fault == "none")
        m_server.faults().clear();
    else if (!m_server.faults().add(wanted))
        return "no such fault: " + rule["fault"].toString();
    return {};
}

QString ControlCommands::clock(const QJsonObject &moves)
{
    const auto micros = [&](const char *name) {
        return qint64(moves[QLatin1String(name)].toDouble() * double(domain::microsPerSecond));
    };
    if (moves.contains("speed"))
        m_server.clock().setSpeed(moves["speed"].toDouble());
    if (moves.contains("jump"))
        m_server.clock().jumpWall(micros("jump"));
    if (moves.contains("advance"))
        m_server.clock().advance(micros("advance"));
    return {};
}

QString ControlCommands::token(const QJsonObject &value)
{
    static const QHash<QString, TokenState> states{{"valid", TokenState::Valid}, {"revoked", TokenState::Revoked},
        {"logged_out", TokenState::LoggedOut}, {"invalid_api_id", TokenState::InvalidApiId},
        {"not_allowed", TokenState::NotAllowed}};
    const auto state = states.constFind(value["state"].toString());
    if (state == states.constEnd())
        return "no such state of a token: " + value["state"].toString();
    m_server.tokens().insert(value["token"].toString(m_server.options().token), *state);
    return {};
}

QString ControlCommands::life(const QJsonObject &options)
{
    LifeOptions wanted;
    wanted.seed = quint64(options["seed"].toInteger(qint64(m_server.options().seed)));
    wanted.chats = options["chats"].toInt(wanted.chats);
    wanted.users = options["users"].toInt(wanted.users);
    wanted.exponent = options["exponent"].toDouble(wanted.exponent);
    wanted.duplicates = options["duplicates"].toDouble();
    wanted.updatesPerSecond = options["rate"].toDouble();
    if (wanted.updatesPerSecond > 0)
        startLife(wanted, options["limit"].toInteger());
    else
        stopLife();
    return {};
}

void ControlCommands::startLife(const LifeOptions &options, qint64 limit)
{
    m_feeder = std::make_unique<LifeFeeder>(
        options, m_server.clock(), m_server.scheduler(), [this](const LifeUpdate &update) {
            if (m_server.queue().size() >= m_server.options().maxPending)
                return false;
            m_server.addUpdate(update.json, update.facts);
            return true;
        });
    m_feeder->setLimit(limit);
    for (const QJsonObject &chat : m_feeder->generator().cast().fullChats())
        m_server.world().setChat(chat);
}

QJsonObject ControlCommands::stats() const
{
    QJsonObject stats{{"now", m_server.clock().unixTime()},
        {"elapsed_seconds", double(m_server.clock().elapsed()) / double(domain::microsPerSecond)},
        {"pending", qint64(m_server.queue().size())}, {"next_update_id", m_server.queue().nextId()},
        {"expired", qint64(m_server.queue().expired())}, {"refused", qint64(m_server.queue().refused())},
        {"handed_out", qint64(m_server.polls().servedUpdates())}, {"holding_poll", m_server.polls().isHolding()},
        {"delivered", m_server.webhook().delivered()}, {"requests", qint64(m_server.log().count())}};
    if (m_feeder) {
        const LifeTruth &truth = m_feeder->generator().truth();
        QJsonObject kinds;
        for (const auto &[kind, count] : truth.updates)
            kinds[QString::fromUtf8(kind)] = count;
        stats["life"] = QJsonObject{{"made", m_feeder->made()}, {"finished", m_feeder->isFinished()},
            {"messages", truth.messages.size()}, {"duplicates", truth.duplicates}, {"updates", kinds},
            {"digest", QString::number(truth.digest(), 16)}};
    }
    return stats;
}

QJsonArray ControlCommands::requests(const QByteArray &method, qint64 after) const
{
    QJsonArray list;
    for (const RequestRecord &record : m_server.log().records()) {
        if (qint64(record.serial) <= after || (!method.isEmpty() && record.method != method.toLower()))
            continue;
        list.append(QJsonObject{{"serial", qint64(record.serial)}, {"connection", qint64(record.connection)},
            {"arrived", double(record.arrivedAt) / double(domain::microsPerSecond)},
            {"answered", double(record.answeredAt) / double(domain::microsPerSecond)},
            {"verb", QString::fromUtf8(record.verb)}, {"method", QString::fromUtf8(record.method)},
            {"arguments", record.arguments}, {"fault", QString::fromUtf8(record.fault)}, {"status", record.status},
            {"answer", QString::fromUtf8(record.answer)}});
    }
    return list;
}

}  // namespace tgd::botapi
