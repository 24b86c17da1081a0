#include "pages/bot/bot_charts_panel.h"

#include "charts/chart_group.h"
#include "charts/time_series_view.h"
#include "pages/common/export_toasts.h"

#include <QVBoxLayout>

namespace tgd::pages {

using charts::ChartSeries;
using charts::ChartSpec;
using state::BotHistory;
using theme::Token;

namespace {

ChartSpec specOf(const QString &id, const QString &name, const QString &title, const BotHistory::Course &course)
{
    ChartSpec spec;
    spec.title = title;
    spec.zone = QTimeZone::systemTimeZone();
    spec.leftMargin = 40;
    ChartSeries series;
    series.id = id;
    series.name = name;
    series.data = charts::makeSamples(course.times, course.values);
    spec.series = {std::move(series)};
    return spec;
}

}  // namespace

BotChartsPanel::BotChartsPanel(const state::BotState *bot, widgets::ToastHost *toasts, QWidget *parent)
    : widgets::Panel(tr("Last 15 minutes"), parent), m_bot(bot), m_group(new charts::ChartGroup(this)),
      m_rates(new charts::TimeSeriesView(m_group, tr("Updates per second"))),
      m_commits(new charts::TimeSeriesView(m_group, tr("Commit time in milliseconds")))
{
    m_group->setShortestSpan(10 * domain::microsPerSecond);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rates, 118);
    layout->addWidget(m_commits, 138);
    setBodyMargins(0, 0, 0, 4);
    setBody(body);
    connectExports(m_rates->addExportActions(menu()), toasts);
}

void BotChartsPanel::update()
{
    const BotHistory &history = m_bot->history();
    const BotHistory::Course rates = history.rates();
    if (rates.times.empty()) {
        if (m_bot->isConnected() || m_bot->status().state == domain::ConnectionState::Connecting)
            return showLoading();
        return showEmpty({tr("Nothing measured yet"), tr("The figures begin when updates arrive."), {}});
    }
    ChartSpec upper
        = specOf(QStringLiteral("rate"), tr("Updates per second"), tr("Updates per second, 10-second average"), rates);
    upper.longestStep = BotHistory::longestStep;
    upper.timeAxis = false;
    ChartSpec lower = specOf(QStringLiteral("commit"), tr("Commit time"), tr("Commit time, ms"), history.commits());
    lower.series.front().color = Token::Series4;
    lower.joinsAbove = true;
    if (!m_group->isZoomed()) {
        const std::optional<qint64> crosshair = m_group->crosshair();
        const qint64 now = m_bot->now().value;
        m_group->setFullRange(now - BotHistory::span, now);
        m_group->setCrosshair(crosshair);
    }
    m_rates->setSpec(std::move(upper));
    m_commits->setSpec(std::move(lower));
    setDescription(m_bot->isConnected() ? QString() : tr("nothing arrives at present"));
    showData();
}

}  // namespace tgd::pages
