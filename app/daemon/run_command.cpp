#include "bot/decoding_sink.h"
#include "bot/polling_service.h"
#include "command.h"
#include "exit_codes.h"
#include "platform/process_identity.h"
#include "platform/service_notifier.h"
#include "run_settings.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <unistd.h>

namespace tgd::daemon {

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunCommand)
};

constexpr int tellReplicasEveryMs = 1000;

// One `run`: starts the bot, keeps systemd informed, ends when asked to. Main thread.
class Run {
public:
    explicit Run(Console &console) : m_console(console) { }

    int off()
    {
        const auto store = m_console.open(storage::OpenMode::CreateIfMissing);
        if (!store)
            return m_console.fail(store.error());
        const std::stop_callback stopping(m_console.stopToken(), [this] { quitSoon(); });
        ready();
        m_loop.exec();
        m_notifier.stopping();
        return Done;
    }

    int polling(RunSettings settings)
    {
        if (settings.base->isExposed())
            m_console.say(
                Text::tr("The Bot API server is reached without encryption over a public network: the token can be "
                         "read on the way. Use https, or an address of this machine or network."));
        bot::PollingService service(
            {std::move(*settings.token), std::move(*settings.base), settings.store,
                bot::DecodingSink::maker(m_console.clock()), {settings.timeoutSeconds, settings.pauseMs, {}},
                settings.connectDeadlineMs, settings.spool},
            m_console.clock());
        tellReplicas(settings.store);
        connect(service);
        const std::stop_callback stopping(m_console.stopToken(), [&service] {
            QMetaObject::invokeMethod(
                &service, [&service] { service.stop(); }, Qt::QueuedConnection);
        });
        service.start();
        m_loop.exec();
        if (!service.hasEnded())  // a thread hangs in the disk or the network: nothing more can be done for it
            ::_exit(m_code == Done ? int(Unreachable) : m_code);
        return m_code;
    }

private:
    void connect(bot::PollingService &service)
    {
        QObject::connect(&service, &ports::BotConnection::ready, &m_loop, [this, &service] {
            ready();
            beatFor(service);
        });
        QObject::connect(&service, &ports::BotConnection::failed, &m_loop,
            [this](const domain::Error &error) { m_code = m_console.fail(error); });
        QObject::connect(&service, &ports::BotConnection::statusChanged, &m_loop, [this, &service] { tell(service); });
        QObject::connect(&service, &ports::BotConnection::stopped, &m_loop, [this] {
            m_notifier.stopping();
            m_loop.quit();
        });
    }

    void tellReplicas(const storage::StoreAddress &store)
    {
        if (!store.replicas)
            return;
        m_console.setReplicas(store.replicas);
        m_replicas.callOnTimeout(&m_loop, [this] { m_console.tellReplicas(); });
        m_replicas.start(tellReplicasEveryMs);
    }

    void ready()
    {
        m_console.printLine("ready");
        m_notifier.ready();
    }

    // systemd hears from us only while both threads answer.
    void beatFor(bot::PollingService &service)
    {
        if (!m_notifier.watchdogMs())
            return;
        m_beat.callOnTimeout(&m_loop, [this, &service] { service.pulse([this] { m_notifier.alive(); }); });
        m_beat.start(std::max(1, *m_notifier.watchdogMs() / 3));
    }

    void tell(const bot::PollingService &service)
    {
        const domain::ConnectionStatus status = service.status();
        m_notifier.status(status.cause.toUtf8());
        if (status.state == m_told && status.needsAttention == m_toldAttention)
            return;
        const bool isGood = status.state == domain::ConnectionState::Polling;
        const bool wasGood
            = m_told == domain::ConnectionState::Polling || m_told == domain::ConnectionState::Connecting;
        m_told = status.state;
        m_toldAttention = status.needsAttention;
        if (status.needsAttention || status.state == domain::ConnectionState::Reconnecting)
            m_console.say(status.cause + QLatin1Char(' ') + status.whatToDo);
        else if (isGood && !wasGood)
            m_console.say(status.cause);
    }

    void quitSoon() { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); }

    Console &m_console;
    platform::ServiceNotifier m_notifier;
    QEventLoop m_loop;
    QTimer m_beat;
    QTimer m_replicas;
    int m_code = Done;
    domain::ConnectionState m_told = domain::ConnectionState::Connecting;
    bool m_toldAttention = false;
};

int runBot(Console &console, const Arguments &arguments)
{
    // Before a secret is read: neither a core dump nor another process of this user may see our memory.
    if (!arguments.has(QLatin1String("allow-core-dumps")))
        platform::ProcessIdentity::hideMemory();
    auto settings = RunSettings::read(console, arguments);
    if (!settings) {
        const int code = console.fail(settings.error());
        if (settings.error().kind == domain::ErrorKind::Usage)
            console.say(Text::tr("See tgstatsd run --help."));
        return code;
    }
    Run run(console);
    return settings->mode == RunSettings::Mode::Off ? run.off() : run.polling(std::move(*settings));
}

}  // namespace

std::vector<Command> runCommands()
{
    return {{{QStringLiteral("run")},
        Text::tr("Runs the bot until it is told to stop: fetches updates and stores them."), {}, runOptions(), runBot}};
}

}  // namespace tgd::daemon
