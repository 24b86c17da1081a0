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
    OverviewInput input;
    input.current = m_activity.current() ? &*m_activity.current() : nullptr;
    input.previous = m_activity.previous() ? &*m_activity.previous() : nullptr;
    input.chats = m_chats->loadState().hasData ? &m_chats->model()->chats() : nullptr;
    input.facts = m_facts ? &*m_facts : nullptr;
    m_content = overviewContent(input);
    Q_EMIT changed();
}

}  // namespace tgd::state
