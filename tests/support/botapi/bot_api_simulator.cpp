#include "support/botapi/bot_api_simulator.h"

#include "support/botapi/bot_server.h"

namespace tgd::botapi {

BotApiSimulator::BotApiSimulator(const SimulatorOptions &options)
    : m_options(options), m_clock({options.startTime * domain::microsPerSecond}, options.speed),
      m_server(new BotServer(m_options, m_clock))
{
    m_thread.setObjectName("bot-api-simulator");
    m_server->moveToThread(&m_thread);
    m_handOver.moveToThread(&m_thread);
    m_thread.start();
}

BotApiSimulator::~BotApiSimulator()
{
    runOnThread([this] { delete m_server; });
    m_thread.quit();
    m_thread.wait();
}

void BotApiSimulator::runOnThread(const std::function<void()> &work) const
{
    if (QThread::currentThread() == &m_thread)
        work();
    else
        m_handOver.run(work);
}

bool BotApiSimulator::start()
{
    return run([this](BotServer &server) {
        const bool listens = server.listen();
        m_port = server.listener().port();
        m_controlPort = server.controlPort();
        return listens;
    });
}

QUrl BotApiSimulator::baseUrl() const
{
    return QUrl("http://127.0.0.1:" + QString::number(m_port));
}

QUrl BotApiSimulator::controlUrl() const
{
    return m_controlPort == 0 ? QUrl() : QUrl("http://127.0.0.1:" + QString::number(m_controlPort));
}

QString BotApiSimulator::runScript(const QByteArray &lines)
{
    return run([&](BotServer &server) { return server.commands().runScript(lines); });
}

void BotApiSimulator::startLife(const LifeOptions &options, qint64 limit)
{
    run([&](BotServer &server) { server.commands().startLife(options, limit); });
}

void BotApiSimulator::stopLife()
{
    run([](BotServer &server) { server.commands().stopLife(); });
}

bool BotApiSimulator::lifeIsOver() const
{
    return run([](BotServer &server) {
        const LifeFeeder *feeder = server.commands().feeder();
        return !feeder || feeder->isFinished();
    });
}

LifeTruth BotApiSimulator::lifeTruth() const
{
    return run([](BotServer &server) {
        const LifeFeeder *feeder = server.commands().feeder();
        return feeder ? feeder->generator().truth() : LifeTruth{};
    });
}

qint32 BotApiSimulator::addUpdate(const QByteArray &json)
{
    return run([&](BotServer &server) { return server.addUpdate(json); });
}

QList<qint32> BotApiSimulator::addUpdates(const QByteArrayList &updates)
{
    return run([&](BotServer &server) {
        QList<qint32> ids;
        for (const QByteArray &json : updates)
            ids.append(server.addUpdate(json));
        return ids;
    });
}

qint32 BotApiSimulator::addVerbatim(const QByteArray &bytes)
{
    return run([&](BotServer &server) { return server.addVerbatim(bytes); });
}

bool BotApiSimulator::addFault(const FaultRule &rule)
{
    return run([&](BotServer &server) { return server.faults().add(rule); });
}

void BotApiSimulator::clearFaults()
{
    run([](BotServer &server) { server.faults().clear(); });
}

void BotApiSimulator::setToken(const QString &token, TokenState state)
{
    run([&](BotServer &server) { server.tokens().insert(token, state); });
}

void BotApiSimulator::restartIdsAt(qint32 id)
{
    run([&](BotServer &server) { server.queue().restartAt(id); });
}

void BotApiSimulator::advanceMicros(qint64 micros)
{
    run([&](BotServer &server) {
        m_clock.advance(micros);
        server.scheduler().runDue();
    });
}

void BotApiSimulator::jumpWall(qint64 seconds)
{
    m_clock.jumpWall(seconds * domain::microsPerSecond);
}

bool BotApiSimulator::isHoldingPoll() const
{
    return run([](BotServer &server) { return server.polls().isHolding(); });
}

qsizetype BotApiSimulator::pendingUpdates() const
{
    return run([](BotServer &server) { return qsizetype(server.queue().size()); });
}

qint32 BotApiSimulator::nextUpdateId() const
{
    return run([](BotServer &server) { return server.queue().nextId(); });
}

QList<RequestRecord> BotApiSimulator::requests(const QByteArray &method) const
{
    return run([&](BotServer &server) {
        QList<RequestRecord> found;
        for (const RequestRecord &record : server.log().records()) {
            if (method.isEmpty() || record.method == method.toLower())
                found.append(record);
        }
        return found;
    });
}

int BotApiSimulator::requestCount(const QByteArray &method) const
{
    return int(requests(method).size());
}

}  // namespace tgd::botapi
