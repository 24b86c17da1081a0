#pragma once

#include "domain/period.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tgd::state {

enum class QuickRange {
    Last7Days,
    Last30Days,
    Last90Days,
    ThisWeek,
    PreviousWeek,
    ThisMonth,
    PreviousMonth,
    All,
    Custom,
};

// Which local days the pages show, whether they are compared with the period before, and whether the view is live.
// Quick ranges move with the day; a custom one stays. Dates only: whose midnight they mean is the scope's matter.
// Owned by the composition; GUI thread.
class TimeRangeState : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(TimeRangeState)

public:
    explicit TimeRangeState(QDate today, QObject *parent = nullptr);

    QuickRange quick() const { return m_current.quick; }
    domain::Period period() const;  // what is shown
    domain::Period periodOf(QuickRange quick) const;
    domain::Period previousPeriod() const { return period().previous(); }

    void setToday(QDate today);  // a new day: quick ranges move
    QDate today() const { return m_today; }
    void setFirstDay(QDate day);  // where All starts; not valid: 30 days

    void choose(QuickRange quick);
    void chooseCustom(const domain::Period &period);  // ignored when not valid; ends swapped by the caller
    void shift(int periods);  // the period of equal length before (−1) or after (+1), not beyond today
    bool canShiftForward() const;

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();

    bool compares() const { return m_compare; }
    void setCompares(bool compare);
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    int refreshSeconds() const { return m_refreshSeconds; }
    void setRefreshSeconds(int seconds);  // 1–3600

    static QString nameOf(QuickRange quick);  // "Last 30 days"
    QString name() const { return nameOf(m_current.quick); }
    // Text that restore() understands after a restart: "last30days" or "2026-01-01/2026-01-31".
    QString save() const;
    void restore(const QString &text);

Q_SIGNALS:
    void periodChanged();
    void compareChanged(bool compare);
    void refreshChanged();  // paused or interval

private:
    struct Choice {
        QuickRange quick = QuickRange::Last30Days;
        domain::Period custom;

        bool operator==(const Choice &) const = default;
    };
    void take(const Choice &choice);
    void show(const Choice &choice);

    QDate m_today;
    QDate m_firstDay;
    Choice m_current;
    std::vector<Choice> m_back;
    std::vector<Choice> m_forward;
    bool m_compare = false;
    bool m_paused = false;
    int m_refreshSeconds = 5;
};

}  // namespace tgd::state
