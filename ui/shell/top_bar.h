#pragma once

#include "domain/health_state.h"

#include <QWidget>

class QToolButton;

namespace tgd::state {
class TimeRangeState;
}

namespace tgd::widgets {
class StatePill;
}

namespace tgd::shell {

class BarSegment;
class ProfileButton;
class RangeControl;
class SearchButton;
class SegmentFrame;

// Profile, health, search, time range, refresh and theme, 48 high. Shows and asks; decides nothing.
class TopBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(TopBar)

public:
    explicit TopBar(QWidget *parent = nullptr);

    ProfileButton *profile() const { return m_profile; }
    RangeControl *range() const { return m_range; }
    // The pill is hidden until something is known.
    void setHealth(domain::HealthState state, const QString &word, const QString &detail);
    // What range and refresh act on; null hides both.
    void setRangeState(state::TimeRangeState *range);
    void setRefreshing(bool refreshing);

Q_SIGNALS:
    void searchRequested();
    void refreshRequested();
    void healthRequested();
    void themeToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRefresh();
    void showRefreshState();
    void showThemeIcon();

    ProfileButton *m_profile;
    widgets::StatePill *m_health;
    SearchButton *m_search;
    RangeControl *m_range;
    SegmentFrame *m_refreshFrame;
    BarSegment *m_refresh;
    BarSegment *m_interval;
    BarSegment *m_pause;
    QToolButton *m_theme;
    state::TimeRangeState *m_state = nullptr;
};

}  // namespace tgd::shell
