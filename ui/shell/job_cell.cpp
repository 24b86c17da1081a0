#include "shell/job_cell.h"

#include "state/job_board.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace tgd::shell {

using state::JobBoard;
using theme::TextStyle;
using theme::Theme;
using theme::Token;
using widgets::TextLabel;

namespace {
QString timeLeft(qint64 seconds)
{
    if (seconds < 60)
        return JobCell::tr("%1 s left").arg(seconds);
    if (seconds < 3600)
        return JobCell::tr("%1 min left").arg((seconds + 59) / 60);
    return JobCell::tr("%1 h left").arg((seconds + 3599) / 3600);
}
}  // namespace

JobCell::JobCell(JobBoard *jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_title(new TextLabel({}, TextStyle::Small, Token::Secondary, this)),
      m_bar(new QProgressBar(this)), m_percent(new TextLabel({}, TextStyle::SmallMedium, Token::Text, this)),
      m_left(new TextLabel({}, TextStyle::Small, Token::Secondary, this)),
      m_cancel(widgets::makeBareIconButton(QStringLiteral("close"), tr("Cancel the job"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(Theme::px(96), 6);
    m_bar->setAccessibleName(tr("Progress"));
    m_percent->setMinimumWidth(
        QFontMetrics(Theme::font(TextStyle::SmallMedium)).horizontalAdvance(QStringLiteral("100 %")));
    m_cancel->setFixedSize(Theme::px(20), Theme::px(20));
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_percent);
    layout->addWidget(m_left);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs->running().empty())
            m_jobs->cancel(m_jobs->running().front().id);
    });
    connect(jobs, &JobBoard::changed, this, &JobCell::refresh);
    refresh();
}

void JobCell::refresh()
{
    const std::vector<JobBoard::Job> &jobs = m_jobs->running();
    setVisible(!jobs.empty());
    if (jobs.empty())
        return;
    const JobBoard::Job &job = jobs.front();
    QString title = job.cancelling ? tr("Cancelling: %1").arg(job.title) : job.title;
    if (jobs.size() > 1)
        title += tr(" (%n more)", nullptr, int(jobs.size()) - 1);
    m_title->setText(title);
    setAccessibleName(title);
    const std::optional<int> percent = job.percent();
    m_bar->setRange(0, percent ? 100 : 0);
    m_bar->setValue(percent.value_or(0));
    m_bar->setAccessibleDescription(title);
    m_percent->setText(percent ? tr("%1 %").arg(*percent) : QString());
    m_percent->setVisible(percent.has_value());
    const std::optional<qint64> left = job.secondsLeft();
    m_left->setText(left ? timeLeft(*left) : QString());
    m_left->setVisible(left.has_value());
    m_cancel->setVisible(bool(job.cancel));
    m_cancel->setEnabled(!job.cancelling);
    const QString cancelName = tr("Cancel %1").arg(job.title);
    m_cancel->setAccessibleName(cancelName);
    m_cancel->setToolTip(cancelName);
}

}  // namespace tgd::shell
