#include "shell/top_bar.h"

#include "shell/bar_segment.h"
#include "shell/profile_button.h"
#include "shell/range_control.h"
#include "shell/search_button.h"
#include "state/time_range_state.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/state_pill.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace tgd::shell {

using state::TimeRangeState;
using theme::Theme;
using theme::Token;

namespace {
constexpr int barHeight = 48;
constexpr int intervals[] = {1, 5, 15, 30, 60, 300};

QString intervalText(int seconds)
{
    return seconds < 60 ? TopBar::tr("%1 s").arg(seconds) : TopBar::tr("%1 min").arg(seconds / 60);
}
}  // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_profile(new ProfileButton(this)),
      m_health(new widgets::StatePill(domain::HealthState::Unknown, this)), m_search(new SearchButton(this)),
      m_range(new RangeControl(this)), m_refreshFrame(new SegmentFrame(tr("Refresh"), this)),
      m_refresh(new BarSegment(QStringLiteral("refresh"), tr("Refresh now (F5)"), m_refreshFrame)),
      m_interval(new BarSegment({}, tr("Refresh every"), m_refreshFrame)),
      m_pause(new BarSegment(QStringLiteral("pause"), tr("Pause refreshing"), m_refreshFrame)),
      m_theme(widgets::makeIconButton(QStringLiteral("moon"), tr("Dark theme"), this))
{
    setAccessibleName(tr("Top bar"));
    m_health->setBig(true);
    m_health->setActionable(true);
    m_health->hide();
    buildRefresh();
    setFixedHeight(Theme::px(barHeight));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 1);
    layout->setSpacing(12);
    layout->addWidget(m_profile);
    layout->addWidget(m_health);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(m_range);
    layout->addWidget(m_refreshFrame);
    layout->addWidget(m_theme);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_health, &QAbstractButton::clicked, this, &TopBar::healthRequested);
    connect(m_theme, &QAbstractButton::clicked, this, &TopBar::themeToggled);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFixedHeight(Theme::px(barHeight));
        showThemeIcon();
        update();
    });
    showThemeIcon();
    setRangeState(nullptr);
}

void TopBar::buildRefresh()
{
    for (BarSegment *segment : {m_refresh, m_interval, m_pause})
        m_refreshFrame->add(segment);
    auto *menu = new QMenu(m_interval);
    m_interval->setMenu(menu);
    for (const int seconds : intervals) {
        QAction *action = menu->addAction(intervalText(seconds));
        action->setCheckable(true);
        action->setData(seconds);
        connect(action, &QAction::triggered, this, [this, seconds] {
            if (m_state)
                m_state->setRefreshSeconds(seconds);
        });
    }
    connect(m_refresh, &QAbstractButton::clicked, this, &TopBar::refreshRequested);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        if (m_state)
            m_state->setPaused(!m_state->isPaused());
    });
}

void TopBar::setHealth(domain::HealthState state, const QString &word, const QString &detail)
{
    m_health->setState(state, word, detail);
    m_health->show();
}

void TopBar::setRangeState(TimeRangeState *range)
{
    if (m_state)
        m_state->disconnect(this);
    m_state = range;
    m_range->setState(range);
    m_refreshFrame->setVisible(range != nullptr);
    if (!range)
        return;
    connect(range, &TimeRangeState::refreshChanged, this, &TopBar::showRefreshState);
    connect(range, &QObject::destroyed, this, [this] { m_state = nullptr; });
    showRefreshState();
}

void TopBar::setRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
}

void TopBar::showRefreshState()
{
    const bool paused = m_state->isPaused();
    m_interval->setTexts(intervalText(m_state->refreshSeconds()));
    m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setName(paused ? tr("Refresh again") : tr("Pause refreshing"));
    m_interval->setEnabled(!paused);
    for (QAction *action : m_interval->menu()->actions())
        action->setChecked(action->data().toInt() == m_state->refreshSeconds());
}

void TopBar::showThemeIcon()
{
    const bool dark = Theme::instance().scheme() == theme::Scheme::Dark;
    m_theme->setIcon(theme::Icons::icon(dark ? QStringLiteral("sun") : QStringLiteral("moon"), Token::Text));
    const QString name = dark ? tr("Light theme") : tr("Dark theme");
    m_theme->setAccessibleName(name);
    m_theme->setToolTip(name);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    // The search is wider in a wide window.
    m_search->updateGeometry();
    QWidget::resizeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Chrome));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::shell
