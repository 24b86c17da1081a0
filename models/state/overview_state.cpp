#include "state/overview_state.h"

#include <chrono>

namespace tgd::state {

using namespace std::chrono_literals;

OverviewState::OverviewState(ports::StatisticsSource *source, ports::StoreEvents *events,
    ports::WorkspaceFactsSource *facts, ChatListState *chats, QObject *parent)
    : QObject(parent), m_source(facts), m_chats(chats), m_activity(source, events, this), m_request(this)
{
    connect(&m_activity, &ActivityState::changed, this, &OverviewState::compose);
    connect(m_chats, &ChatListState::changed, this, &OverviewState::compose);
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &OverviewState::readFacts);
    m_timer.start();
    readFacts();
}

namespace {

constexpr size_t linePoints = 60;

LiveBot liveBot(const BotState &bot)
{
    LiveBot live;
    live.health = bot.health();
    live.hasConnection = bot.presence() == BotState::Presence::Connection;
    live.word = bot.word();
    live.sentence = bot.sentence();
    live.updatesPerSecond = bot.updatesPerSecond();
    live.dataAge = bot.dataAge();
    live.lastUpdateAge = bot.lastUpdateAge();
    live.rateLine = bot.history().rateLine(linePoints);
    live.pendingLine = bot.history().pendingLine(linePoints);
    if (const auto meter = bot.meter()) {
        live.pending = meter->pendingAtTelegram;
        live.rateLimited = meter->rateLimited;
        live.rateLimitWaitMs = meter->rateLimitWaitMs;
    }
    return live;
}

}  // namespace

void OverviewState::follow(BotState *bot)
{
    m_bot = bot;
    if (!m_bot)
        return;
    connect(m_bot, &BotState::changed, this, &OverviewState::compose);
    connect(m_bot, &BotState::sampled, this, [this] {
        if (!m_timer.isActive())
            return;  // nobody looks
        composeContent();
        Q_EMIT liveChanged();
    });
    compose();
}

void OverviewState::show(const domain::Period &period, const QByteArray &zone)
{
    m_activity.show({std::nullopt, zone}, period);
}

void OverviewState::setLive(bool live)
{
    if (live && !m_timer.isActive()) {
        m_timer.start();
        readFacts();
    } else if (!live) {
        m_timer.stop();
    }
}

void OverviewState::refresh()
{
    m_activity.refresh();
    readFacts();
}

void OverviewState::readFacts()
{
    if (m_request.isRunning())
        return;
    m_request.start(m_source->facts(), [this](const domain::Result<domain::WorkspaceFacts> &answer) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (answer) {
            m_facts = *answer;
            m_factsState.toReady(now);
            if (!m_facts->host.cpuShare)  // processor use is the difference of two readings
                QTimer::singleShot(500ms, this, &OverviewState::readFacts);
        } else {
            m_factsState.toFailed(answer.error(), now);
        }
        compose();
    });
}

void OverviewState::compose()
{
    composeContent();
    Q_EMIT changed();
}

void OverviewState::composeContent()
{
    OverviewInput input;
    input.current = m_activity.current() ? &*m_activity.current() : nullptr;
    input.previous = m_activity.previous() ? &*m_activity.previous() : nullptr;
    input.chats = m_chats->loadState().hasData ? &m_chats->model()->chats() : nullptr;
    input.facts = m_facts ? &*m_facts : nullptr;
    std::optional<LiveBot> live;
    if (m_bot && m_bot->hasBot())
        live = liveBot(*m_bot);
    input.bot = live ? &*live : nullptr;
    m_content = overviewContent(input);
}

}  // namespace tgd::state
