#include "support/botapi/bot_server.h"

#include <QJsonDocument>
#include <QPointer>
#include <QRegularExpression>

#include <limits>

namespace tgd::botapi {

BotServer::BotServer(const SimulatorOptions &options, SimClock &clock)
    : m_options(options), m_clock(clock), m_scheduler(clock, this), m_listener(m_scheduler, this),
      m_queue(options.seed, options.maxPending), m_conflicts(clock, m_scheduler),
      m_polls(m_queue, m_conflicts, clock, m_scheduler, options.seed + 1), m_faults(options.seed + 2),
      m_random(options.seed + 3), m_chatMethods(m_world, *this), m_webhook(*this), m_commands(*this),
      m_control(*this, m_commands)
{
    m_tokens.insert(options.token, TokenState::Valid);
    m_listener.onRequest = [this](HttpConnection &connection, const HttpRequest &http) { serve(connection, http); };
    m_listener.onClosed = [this](quint64 connection) { m_polls.connectionClosed(connection); };
    addMethod("getUpdates", [this](const BotRequest &request, const Reply &reply) {
        if (m_webhook.isActive()) {
            m_conflicts.refuse("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
                               "delete the webhook first",
                reply);
            return;
        }
        m_allowed.update(request.json("allowed_updates"));
        m_polls.getUpdates(request, reply);
    });
}

BotServer::~BotServer() = default;

bool BotServer::listen()
{
    return m_listener.listen(m_options.port) && (!m_options.control || m_control.listen(m_options.controlPort));
}

qint32 BotServer::addUpdate(const QByteArray &json, const UpdateFacts &facts)
{
    if (!m_allowed.admits(facts.kind))
        return 0;
    const auto id = m_queue.add(json, facts, m_clock.unixTime());
    if (!id)
        return 0;
    updateArrived();
    return *id;
}

qint32 BotServer::addVerbatim(const QByteArray &bytes)
{
    const qint32 id = m_queue.addVerbatim(bytes, m_clock.unixTime());
    updateArrived();
    return id;
}

void BotServer::updateArrived()
{
    m_polls.updateArrived();
    m_webhook.updateArrived();
}

void BotServer::apply(StateFault fault)
{
    constexpr qint64 hour = 3600 * domain::microsPerSecond;
    switch (fault) {
    case StateFault::None: break;
    case StateFault::IdRestart: m_queue.restartAt(qint32(m_random.between(1, m_queue.nextId() / 2))); break;
    case StateFault::IdMaximum: m_queue.restartAt(std::numeric_limits<qint32>::max()); break;
    case StateFault::ClockForwardDay: m_clock.jumpWall(24 * hour); break;
    case StateFault::ClockBackDay: m_clock.jumpWall(-24 * hour); break;
    case StateFault::Sleep26Hours: m_clock.advance(26 * hour); break;
    case StateFault::SecondPoller: m_polls.pollAsSomebodyElse(); break;
    case StateFault::SetWebhook: m_webhook.setBySomebodyElse(QUrl("https://somebody-else.example/hook")); break;
    }
}

// What a token or path that leads nowhere is answered, in the order of the real thing.
std::optional<HttpAnswer> BotServer::refusal(const BotRequest &request) const
{
    static const QRegularExpression shape("^[1-9][0-9]{0,15}:[A-Za-z0-9_-]{30,64}$");
    const auto known = m_tokens.constFind(request.token);
    if (known == m_tokens.constEnd()) {
        if (shape.match(request.token).hasMatch())
            return errorAnswer(401, "Unauthorized");
        return m_options.localServer ? errorAnswer(401, "Unauthorized: invalid token specified")
                                     : errorAnswer(404, "Not Found");
    }
    switch (*known) {
    case TokenState::Revoked: return errorAnswer(401, "Unauthorized");
    case TokenState::LoggedOut: return errorAnswer(400, "Logged out");
    case TokenState::InvalidApiId: return errorAnswer(401, "Unauthorized: invalid api-id/api-hash");
    case TokenState::NotAllowed: return errorAnswer(421, "Misdirected Request: unallowed token specified");
    case TokenState::Valid: break;
    }
    if (!m_methods.contains(request.method))
        return errorAnswer(404, "Not Found: method not found");
    return {};
}

void BotServer::serve(HttpConnection &connection, const HttpRequest &http)
{
    auto request = parseBotRequest(http);
    RequestRecord record;
    record.serial = m_log.count() + 1;
    record.connection = connection.serial();
    record.arrivedAt = m_clock.elapsed();
    record.verb = http.verb;
    record.target = http.target;
    record.contentType = http.header("content-type");
    if (request) {
        request->serial = record.serial;
        request->connection = record.connection;
        record.method = request->method;
        record.arguments = request->arguments;
    }
    const auto fault = m_faults.next(record.method);
    if (fault)
        record.fault = fault->kind->name;
    m_log.append(record);
    if (!request) {
        replyTo(connection, record.serial, WireFault::None)(errorAnswer(404, "Not Found"));
        return;
    }
    dispatch(std::move(*request), fault, connection);
}

void BotServer::dispatch(BotRequest request, const std::optional<FaultPlan::Choice> &fault, HttpConnection &connection)
{
    const Reply reply = replyTo(connection, request.serial, fault ? fault->kind->wire : WireFault::None);
    if (fault && fault->kind->answer) {
        reply(fault->kind->answer(fault->value));
        return;
    }
    if (fault) {
        apply(fault->kind->state);
        request.batchFault = fault->kind->batch;
    }
    if (const auto refused = refusal(request)) {
        reply(*refused);
        return;
    }
    m_methods.value(request.method)(request, reply);
}

void BotServer::callFromWebhook(const QByteArray &body)
{
    BotRequest request;
    request.arguments = QJsonDocument::fromJson(body).object();
    request.method = request.arguments.take("method").toString().toLower().toUtf8();
    static const QByteArrayList refused{"setwebhook", "deletewebhook", "close", "logout"};
    if (request.method.startsWith("get") || refused.contains(request.method) || !m_methods.contains(request.method))
        return;
    RequestRecord record;
    record.arrivedAt = m_clock.elapsed();
    record.verb = "WEBHOOK";
    record.method = request.method;
    record.arguments = request.arguments;
    request.serial = m_log.append(record).serial;
    m_methods.value(request.method)(
        request, [this, serial = request.serial](const HttpAnswer &answer) { noteAnswer(serial, answer); });
}

void BotServer::noteAnswer(quint64 serial, const HttpAnswer &answer)
{
    RequestRecord *record = m_log.find(serial);
    if (!record)
        return;
    record->answeredAt = m_clock.elapsed();
    record->status = answer.status;
    record->answer = answer.body.left(RequestRecord::keptAnswerBytes);
}

// The client may be gone by the time the answer is known.
Reply BotServer::replyTo(HttpConnection &connection, quint64 serial, WireFault wire)
{
    return [this, to = QPointer(&connection), serial, wire](HttpAnswer answer) {
        noteAnswer(serial, answer);
        answer.wire = wire;
        if (to)
            to->send(answer);
    };
}

}  // namespace tgd::botapi
