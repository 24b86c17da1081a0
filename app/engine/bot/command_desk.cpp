#include "bot/command_desk.h"

#include "bot/answer_sender.h"
#include "bot/bot_menu.h"
#include "bot/chat_facts_keeper.h"
#include "bot/timer_scheduler.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace tgd::bot {

namespace {
Q_LOGGING_CATEGORY(deskLog, "tgd.telegram")

constexpr qint64 openAgainMs = 10'000;
}  // namespace

// What lives on the desk's thread. Order matters: who is used comes before who uses it.
struct CommandDesk::Side {
    Side(const Setup &setup, const ports::Clock &itsClock)
        : client(setup.base, setup.token.secret, scheduler), admins(client, scheduler), clock(itsClock),
          botId(setup.token.botId)
    {
        client.setConnectDeadline(setup.connectDeadlineMs);
    }
    void begin(std::unique_ptr<storage::Store> opened)
    {
        store = std::move(opened);
        answers.emplace(*store, clock);
        answers->setBotName(botName);
        sender = std::make_unique<AnswerSender>(
            AnswerSender::Needs{*store, client, scheduler, clock, admins, *answers, botId});
        auto random = [generator = QRandomGenerator::securelySeeded()]() mutable { return generator.generateDouble(); };
        keeper = std::make_unique<ChatFactsKeeper>(ChatFactsKeeper::Needs{
            *store, client, scheduler, clock, admins, random, [this] { return sender->isBusy(); }, botId});
        QObject::connect(sender.get(), &AnswerSender::unreachable, keeper.get(), &ChatFactsKeeper::noteUnreachable);
        QObject::connect(sender.get(), &AnswerSender::migrated, keeper.get(), &ChatFactsKeeper::noteMigrated);
        keeper->start();
        sender->start();
    }

    TimerScheduler scheduler;
    BotApiClient client;
    AdminRoster admins;
    const ports::Clock &clock;
    const qint64 botId;
    QString botName;
    bool hasMenu = false;
    bool isStopping = false;
    std::unique_ptr<storage::Store> store;
    std::optional<CommandAnswers> answers;
    std::unique_ptr<AnswerSender> sender;
    std::unique_ptr<ChatFactsKeeper> keeper;
};

CommandDesk::CommandDesk(Setup setup, const ports::Clock &clock, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("desk"));
}

CommandDesk::~CommandDesk()
{
    finish(lastSendsMs);
}

template <typename Work>
void CommandDesk::onDesk(Work work)
{
    if (!m_place)
        return;
    QMetaObject::invokeMethod(m_place, [this, work = std::move(work)]() mutable {
        if (m_side)
            work(*m_side);
    });
}

void CommandDesk::start()
{
    if (m_place || m_isStopping)
        return;
    m_place = new QObject;
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, [this] {
        {
            const std::lock_guard lock(m_mutex);
            m_store = nullptr;
        }
        m_side.reset();
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_place, [this] {
        m_side = std::make_unique<Side>(m_setup, m_clock);
        open();
    });
}

// On the desk's thread.
void CommandDesk::open()
{
    if (m_side->isStopping)
        return;
    auto store = storage::Store::open(m_setup.store, storage::OpenMode::ReadWrite, m_clock, m_ending.get_token());
    if (!store) {
        qCWarning(deskLog).noquote() << "commands are not answered yet:" << store.error().message;
        m_side->scheduler.after(openAgainMs, [this] { open(); });
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_store = store->get();
    }
    m_side->begin(std::move(*store));
}

void CommandDesk::identify(const domain::BotIdentity &identity)
{
    onDesk([name = identity.name](Side &side) {
        side.botName = name;
        if (side.answers)
            side.answers->setBotName(name);
        if (!std::exchange(side.hasMenu, true))
            offerBotMenu(side.client);
    });
}

void CommandDesk::hear(const ingest::ChatNews &news)
{
    if (news.isEmpty())
        return;
    onDesk([news](Side &side) {
        if (!side.sender)
            return;  // who begins looks for what is there
        side.keeper->hear(news);
        if (news.commands > 0)
            side.sender->wake();
    });
}

void CommandDesk::stop()
{
    m_isStopping = true;
    onDesk([](Side &side) {
        side.isStopping = true;
        if (side.keeper)
            side.keeper->stop();
        if (side.sender)
            side.sender->stop();
        // What is on its way gets the time to arrive; the thread ends with it.
        const auto quit = [] { QThread::currentThread()->quit(); };
        if (!side.sender || side.sender->isIdle())
            quit();
        else
            QObject::connect(side.sender.get(), &AnswerSender::idle, side.sender.get(), quit);
        side.scheduler.after(lastSendsMs, quit);
    });
}

void CommandDesk::finish(int milliseconds)
{
    if (!m_place)
        return;
    stop();
    if (!m_thread.wait(milliseconds)) {
        m_ending.request_stop();
        const std::lock_guard lock(m_mutex);
        if (m_store)
            m_store->interrupt();
    }
    m_thread.quit();
    if (m_thread.wait(milliseconds))
        delete std::exchange(m_place, nullptr);
}

}  // namespace tgd::bot
