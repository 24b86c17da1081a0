#pragma once

#include "support/botapi/allowed_updates.h"
#include "support/botapi/chat_methods.h"
#include "support/botapi/control_port.h"
#include "support/botapi/fault_plan.h"
#include "support/botapi/http_listener.h"
#include "support/botapi/poll_desk.h"
#include "support/botapi/request_log.h"
#include "support/botapi/simulator_options.h"
#include "support/botapi/webhook_desk.h"

#include <QHash>

namespace tgd::botapi {

// The Bot API of one bot: tokens, methods, queue, faults, the record of what was asked. Lives on its own thread;
// everything is called there.
class BotServer : public QObject {
public:
    BotServer(const SimulatorOptions &options, SimClock &clock);
    ~BotServer() override;

    bool listen();
    HttpListener &listener() { return m_listener; }
    UpdateQueue &queue() { return m_queue; }
    AllowedUpdates &allowed() { return m_allowed; }
    PollDesk &polls() { return m_polls; }
    WebhookDesk &webhook() { return m_webhook; }
    ControlCommands &commands() { return m_commands; }
    quint16 controlPort() const { return m_control.port(); }
    World &world() { return m_world; }
    FaultPlan &faults() { return m_faults; }
    SimScheduler &scheduler() { return m_scheduler; }
    SimClock &clock() { return m_clock; }
    const RequestLog &log() const { return m_log; }
    QHash<QString, TokenState> &tokens() { return m_tokens; }
    const SimulatorOptions &options() const { return m_options; }

    // Queues an update if the bot asked for its kind; 0 when it did not, or it was refused.
    qint32 addUpdate(const QByteArray &json, const UpdateFacts &facts);
    qint32 addUpdate(const QByteArray &json) { return addUpdate(json, factsOf(json)); }
    qint32 addVerbatim(const QByteArray &bytes);
    void apply(StateFault fault);
    qint64 botId() const { return m_options.token.section(':', 0, 0).toLongLong(); }
    // A method call written into the answer to a webhook; nobody hears what came of it.
    void callFromWebhook(const QByteArray &body);

    using Method = std::function<void(const BotRequest &, const Reply &)>;
    void addMethod(const QByteArray &name, Method method) { m_methods.insert(name.toLower(), std::move(method)); }

private:
    void serve(HttpConnection &connection, const HttpRequest &http);
    std::optional<HttpAnswer> refusal(const BotRequest &request) const;
    Reply replyTo(HttpConnection &connection, quint64 serial, WireFault wire);
    void dispatch(BotRequest request, const std::optional<FaultPlan::Choice> &fault, HttpConnection &connection);
    void noteAnswer(quint64 serial, const HttpAnswer &answer);
    void updateArrived();

    const SimulatorOptions m_options;
    SimClock &m_clock;
    SimScheduler m_scheduler;
    HttpListener m_listener;
    UpdateQueue m_queue;
    AllowedUpdates m_allowed;
    ConflictDesk m_conflicts;
    PollDesk m_polls;
    FaultPlan m_faults;
    SimRandom m_random;
    RequestLog m_log;
    QHash<QString, TokenState> m_tokens;
    QHash<QByteArray, Method> m_methods;
    World m_world;
    ChatMethods m_chatMethods;
    WebhookDesk m_webhook;
    ControlCommands m_commands;
    ControlPort m_control;
};

}  // namespace tgd::botapi
