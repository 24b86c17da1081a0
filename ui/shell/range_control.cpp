#include "shell/range_control.h"

#include "shell/custom_range_dialog.h"

#include <QLocale>
#include <QMenu>

namespace tgd::shell {

using state::QuickRange;
using state::TimeRangeState;

RangeControl::RangeControl(QWidget *parent)
    : SegmentFrame(tr("Time range"), parent),
      m_back(new BarSegment(QStringLiteral("left"), tr("Back to the range shown before (Alt+Left)"), this)),
      m_forward(new BarSegment(QStringLiteral("right"), tr("Forward again (Alt+Right)"), this)),
      m_main(new BarSegment(QStringLiteral("clock"), tr("Choose the time range"), this))
{
    for (BarSegment *segment : {m_back, m_forward, m_main})
        add(segment);
    auto *menu = new QMenu(m_main);
    m_main->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &RangeControl::fillMenu);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_range->goBack(); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { m_range->goForward(); });
    hide();
}

void RangeControl::setState(TimeRangeState *range)
{
    if (m_range)
        m_range->disconnect(this);
    m_range = range;
    setVisible(range != nullptr);
    if (!range)
        return;
    connect(range, &TimeRangeState::periodChanged, this, &RangeControl::refresh);
    connect(range, &QObject::destroyed, this, [this] {
        m_range = nullptr;
        hide();
    });
    refresh();
}

QString RangeControl::periodText(const domain::Period &period, QDate today)
{
    const QLocale locale;
    const bool otherYear = period.from.year() != period.to.year() || period.to.year() != today.year();
    const QString form = otherYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM");
    if (period.from == period.to)
        return locale.toString(period.from, form);
    return locale.toString(period.from, form) + QChar(0x2013) + locale.toString(period.to, form);
}

void RangeControl::refresh()
{
    m_back->setEnabled(m_range->canGoBack());
    m_forward->setEnabled(m_range->canGoForward());
    m_main->setTexts(m_range->name(), periodText(m_range->period(), m_range->today()));
}

void RangeControl::fillMenu()
{
    QMenu *menu = m_main->menu();
    menu->clear();
    const auto quick = [&](QuickRange range) {
        QAction *action = menu->addAction(
            TimeRangeState::nameOf(range) + QLatin1Char('\t') + periodText(m_range->periodOf(range), m_range->today()));
        action->setCheckable(true);
        action->setChecked(m_range->quick() == range);
        connect(action, &QAction::triggered, this, [this, range] { m_range->choose(range); });
    };
    for (const QuickRange range : {QuickRange::Last7Days, QuickRange::Last30Days, QuickRange::Last90Days})
        quick(range);
    menu->addSeparator();
    for (const QuickRange range : {QuickRange::ThisWeek, QuickRange::PreviousWeek, QuickRange::ThisMonth,
             QuickRange::PreviousMonth, QuickRange::All})
        quick(range);
    menu->addSeparator();
    connect(menu->addAction(tr("Period before this one")), &QAction::triggered, this, [this] { m_range->shift(-1); });
    QAction *after = menu->addAction(tr("Period after this one"));
    after->setEnabled(m_range->canShiftForward());
    connect(after, &QAction::triggered, this, [this] { m_range->shift(1); });
    connect(menu->addAction(tr("Custom range…")), &QAction::triggered, this, &RangeControl::chooseCustom);
    menu->addSeparator();
    QAction *compare = menu->addAction(tr("Compare with the previous period"));
    compare->setCheckable(true);
    compare->setChecked(m_range->compares());
    connect(compare, &QAction::toggled, m_range, &TimeRangeState::setCompares);
}

void RangeControl::chooseCustom()
{
    if (!m_range)
        return;
    auto *dialog = new CustomRangeDialog(m_range->period(), m_range->today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomRangeDialog::chosen, this, [this](const domain::Period &period) {
        if (m_range)
            m_range->chooseCustom(period);
    });
    dialog->open();
}

}  // namespace tgd::shell
