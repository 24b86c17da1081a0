#include "state/activity_state.h"

#include <chrono>

namespace tgd::state {

using namespace std::chrono_literals;
using domain::ActivityReport;
using domain::HourFigures;
using domain::Result;

ActivityState::ActivityState(ports::StatisticsSource *source, ports::StoreEvents *events, QObject *parent)
    : QObject(parent), m_source(source), m_currentRequest(this), m_previousRequest(this), m_hoursRequest(this),
      m_previousHoursRequest(this)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(500ms);
    connect(&m_coalesce, &QTimer::timeout, this, &ActivityState::refresh);
    connect(events, &ports::StoreEvents::changed, this, [this] {
        if (m_active && !m_coalesce.isActive())
            m_coalesce.start();
    });
}

void ActivityState::show(const domain::Scope &scope, const domain::Period &period)
{
    if (m_active && scope == m_scope && period == m_period) {
        refresh();
        return;
    }
    const bool otherScope = !m_active || !(scope == m_scope);
    m_scope = scope;
    m_period = period;
    m_active = true;
    if (otherScope) {
        m_current.reset();
        m_previous.reset();
        m_hours.clear();
        m_previousHours.clear();
        m_state = {};
    }
    ask();
}

void ActivityState::clear()
{
    m_active = false;
    m_currentRequest.cancel();
    m_previousRequest.cancel();
    m_hoursRequest.cancel();
    m_previousHoursRequest.cancel();
    m_current.reset();
    m_previous.reset();
    m_hours.clear();
    m_previousHours.clear();
    m_state = {};
    Q_EMIT changed();
}

void ActivityState::setCompare(bool on)
{
    if (m_compare == on)
        return;
    m_compare = on;
    if (m_active)
        ask();
}

void ActivityState::setHourly(bool on)
{
    if (m_hourly == on)
        return;
    m_hourly = on;
    if (m_active)
        ask();
}

void ActivityState::refresh()
{
    if (!m_active)
        return;
    if (m_currentRequest.isRunning()) {
        m_coalesce.start();
        return;
    }
    ask();
}

void ActivityState::ask()
{
    m_state.toLoading(QDateTime::currentDateTimeUtc());
    Q_EMIT changed();
    m_previousRequest.cancel();
    m_hoursRequest.cancel();
    m_previousHoursRequest.cancel();
    m_currentRequest.start(
        m_source->activity(m_scope, m_period), [this](const Result<ActivityReport> &answer) { acceptCurrent(answer); });
}

void ActivityState::acceptCurrent(const Result<ActivityReport> &answer)
{
    if (!answer)
        return fail(answer.error());
    m_current = *answer;
    const domain::Period period = m_current->period;
    const domain::Period before = period.previous();
    if (!m_compare) {
        m_previous.reset();
        m_previousHours.clear();
    }
    if (!m_hourly) {
        m_hours.clear();
        m_previousHours.clear();
    }
    if (m_compare) {
        m_previousRequest.start(m_source->activity(m_scope, before), [this](const Result<ActivityReport> &previous) {
            if (!previous)
                return fail(previous.error());
            m_previous = *previous;
            finish();
        });
    }
    if (m_hourly) {
        m_hoursRequest.start(m_source->hours(m_scope, period), [this](const Result<std::vector<HourFigures>> &hours) {
            if (!hours)
                return fail(hours.error());
            m_hours = *hours;
            finish();
        });
        if (m_compare) {
            m_previousHoursRequest.start(
                m_source->hours(m_scope, before), [this](const Result<std::vector<HourFigures>> &hours) {
                    if (!hours)
                        return fail(hours.error());
                    m_previousHours = *hours;
                    finish();
                });
        }
    }
    finish();
}

void ActivityState::finish()
{
    if (m_previousRequest.isRunning() || m_hoursRequest.isRunning() || m_previousHoursRequest.isRunning())
        return;
    m_state.toReady(QDateTime::currentDateTimeUtc());
    Q_EMIT changed();
}

void ActivityState::fail(const domain::Error &error)
{
    m_state.toFailed(error, QDateTime::currentDateTimeUtc());
    Q_EMIT changed();
}

}  // namespace tgd::state
