#pragma once

#include "ports/statistics_source.h"
#include "ports/store_events.h"
#include "state/load_state.h"
#include "state/request.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tgd::state {

// The activity of one scope over one period, with the period before it when comparing, and hours when asked for;
// asked anew when the scope, the period or the store changes. GUI thread; owned by a page.
class ActivityState final : public QObject {
    Q_OBJECT

public:
    ActivityState(ports::StatisticsSource *source, ports::StoreEvents *events, QObject *parent = nullptr);

    // An invalid period means the last 30 days. Showing the same again only refreshes.
    void show(const domain::Scope &scope, const domain::Period &period);
    void clear();
    void setCompare(bool on);
    void setHourly(bool on);
    void refresh();

    bool compares() const { return m_compare; }
    bool isHourly() const { return m_hourly; }
    const domain::Scope &scope() const { return m_scope; }
    const LoadState &loadState() const { return m_state; }
    const std::optional<domain::ActivityReport> &current() const { return m_current; }
    const std::optional<domain::ActivityReport> &previous() const { return m_previous; }
    const std::vector<domain::HourFigures> &hours() const { return m_hours; }
    const std::vector<domain::HourFigures> &previousHours() const { return m_previousHours; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void acceptCurrent(const domain::Result<domain::ActivityReport> &answer);
    void finish();
    void fail(const domain::Error &error);

    ports::StatisticsSource *m_source;
    domain::Scope m_scope;
    domain::Period m_period;
    bool m_active = false;
    bool m_compare = true;
    bool m_hourly = false;
    LoadState m_state;
    std::optional<domain::ActivityReport> m_current;
    std::optional<domain::ActivityReport> m_previous;
    std::vector<domain::HourFigures> m_hours;
    std::vector<domain::HourFigures> m_previousHours;
    Request<domain::ActivityReport> m_currentRequest;
    Request<domain::ActivityReport> m_previousRequest;
    Request<std::vector<domain::HourFigures>> m_hoursRequest;
    Request<std::vector<domain::HourFigures>> m_previousHoursRequest;
    QTimer m_coalesce;
};

}  // namespace tgd::state
