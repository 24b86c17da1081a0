#include "pages/overview/overview_page.h"

#include "charts/chart_group.h"
#include "charts/chart_legend.h"
#include "charts/time_series_view.h"
#include "domain/format.h"
#include "pages/common/activity_charts.h"
#include "pages/common/export_toasts.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/explain_card.h"
#include "widgets/kpi_tile.h"
#include "widgets/meter_row.h"
#include "widgets/panel.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace tgd::pages {

namespace format = domain::format;
using state::LoadState;
using state::OverviewContent;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr size_t tileCount = 5;
constexpr size_t meterCount = 5;
constexpr int wideFrom = 1600;  // pages wider than this get taller rows (design)

// Heights of the first two rows; the third takes the rest.
struct RowHeights {
    int tiles;
    int chart;
};
constexpr RowHeights normalRows{128, 284};
constexpr RowHeights wideRows{148, 420};
constexpr int leastLastRow = 160;
constexpr int leastChart = 180;
constexpr int aroundRows = 32 + 12 + 2 * 16 + 2 * 16;  // title, gaps, margins

}  // namespace

OverviewPage::OverviewPage(const PageContext &context, state::ChatListState *chats, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(context.statistics, context.events, context.facts, chats)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    m_tileRow = makeTiles();
    grid->addWidget(m_tileRow, 0, 0, 1, 12);
    grid->addWidget(makeChart(), 1, 0, 1, 8);
    grid->addWidget(makeBottlenecks(), 1, 8, 1, 4);
    grid->addWidget(makeEvents(), 2, 0, 1, 8);
    grid->addWidget(makeFreshness(), 2, 8, 1, 4);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeTitle());
    layout->addLayout(grid, 1);
    connect(&m_state, &state::OverviewState::changed, this, &OverviewPage::update);
    connect(&m_state, &state::OverviewState::liveChanged, this, &OverviewPage::updateLive);
    m_state.follow(context.botState);
    update();
}

QWidget *OverviewPage::makeTitle()
{
    auto *row = new QWidget;
    row->setFixedHeight(Theme::px(32));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_sentence = new widgets::ElidedLabel({}, TextStyle::Body, Token::Secondary);
    layout->addWidget(new widgets::TextLabel(tr("Overview"), TextStyle::Title));
    layout->addWidget(m_sentence, 1);
    return row;
}

QWidget *OverviewPage::makeTiles()
{
    auto *row = new QWidget;
    row->setFixedHeight(Theme::px(normalRows.tiles));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const QStringList labels{
        tr("Messages"), tr("Active users a day"), tr("Active chats"), tr("Net members"), tr("Reactions")};
    for (size_t i = 0; i < tileCount; ++i) {
        auto *tile = new widgets::KpiTile(labels[qsizetype(i)]);
        layout->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { explainTile(i); });
    }
    return row;
}

QWidget *OverviewPage::makeChart()
{
    m_group = new charts::ChartGroup(this);
    m_chart = new charts::TimeSeriesView(m_group, tr("Messages of all chats"));
    m_chartPanel = new widgets::Panel(tr("Messages"));
    m_chartPanel->setFixedHeight(Theme::px(normalRows.chart));
    m_chartPanel->setBodyMargins(0, 0, 0, 4);
    m_chartPanel->setBody(m_chart);
    m_chartPanel->addHeaderWidget(new charts::ChartLegend(m_chart));
    connectExports(m_chart->addExportActions(m_chartPanel->menu()), m_context.toasts);
    connect(m_chart, &charts::TimeSeriesView::rangeSelected, this, &OverviewPage::rangeSelected);
    connect(m_chartPanel, &widgets::Panel::retryRequested, &m_state, &state::OverviewState::refresh);
    connect(m_chartPanel, &widgets::Panel::actionRequested, this, &OverviewPage::importRequested);
    return m_chartPanel;
}

QWidget *OverviewPage::makeBottlenecks()
{
    m_bottleneckPanel = new widgets::Panel(tr("Bottlenecks to watch"));
    m_bottleneckPanel->addHeaderWidget(
        new widgets::TextLabel(tr("tick = warning at 80 %"), TextStyle::Caption, Token::Secondary));
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (size_t i = 0; i < meterCount; ++i) {
        auto *row = new widgets::MeterRow;
        layout->addWidget(row, 1);
        m_meters.push_back(row);
        connect(row, &QAbstractButton::clicked, this, [this, i] { explainBottleneck(i); });
    }
    m_bottleneckPanel->setBodyMargins(1, 0, 1, 1);
    m_bottleneckPanel->setBody(body);
    connect(m_bottleneckPanel, &widgets::Panel::retryRequested, &m_state, &state::OverviewState::refresh);
    return m_bottleneckPanel;
}

QWidget *OverviewPage::makeEvents()
{
    m_events = new items::TextTableModel({{tr("Day")}, {{}}, {tr("Event")}, {tr("Where")}}, this);
    auto *table = new widgets::TableView(tr("Events"));
    table->setModel(m_events);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(0, Theme::px(84));
    header->resizeSection(1, Theme::px(36));
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    header->resizeSection(3, Theme::px(152));
    m_eventPanel = new widgets::Panel(tr("Events"));
    m_eventPanel->setDescription(tr("letters mark the same day in the chart"));
    m_eventPanel->setBodyMargins(1, 0, 1, 1);
    m_eventPanel->setSkeleton(widgets::SkeletonKind::Table);
    connect(m_eventPanel, &widgets::Panel::retryRequested, &m_state, &state::OverviewState::refresh);
    m_eventPanel->setBody(table);
    m_eventPanel->menu()->addAction(tr("Copy as text"), this, [table] { table->copySelection(); });
    return m_eventPanel;
}

QWidget *OverviewPage::makeFreshness()
{
    m_freshness = new items::TextTableModel(
        {{tr("Source")}, {tr("Age or size"), true}, {tr("Messages", "column"), true}}, this);
    auto *table = new widgets::TableView(tr("Data freshness"));
    table->setModel(m_freshness);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(1, Theme::px(92));
    header->resizeSection(2, Theme::px(84));
    m_freshnessPanel = new widgets::Panel(tr("Data freshness"));
    m_freshnessPanel->setBodyMargins(1, 0, 1, 1);
    m_freshnessPanel->setSkeleton(widgets::SkeletonKind::Table);
    m_freshnessPanel->setBody(table);
    connect(m_freshnessPanel, &widgets::Panel::retryRequested, &m_state, &state::OverviewState::refresh);
    return m_freshnessPanel;
}

void OverviewPage::setPeriod(const domain::Period &period, const QByteArray &zone)
{
    m_state.show(period, zone);
}

void OverviewPage::setCompare(bool on)
{
    m_state.activity()->setCompare(on);
}

void OverviewPage::refresh()
{
    m_state.refresh();
}

bool OverviewPage::isSettled() const
{
    if (m_state.activityState().phase == LoadState::Phase::Loading)
        return false;
    return m_state.factsState().phase == LoadState::Phase::Failed
        || (m_state.facts() && m_state.facts()->host.cpuShare);
}

void OverviewPage::update()
{
    updateLive();
    updateChart();
}

// What moves with the bot, every second; the chart does not.
void OverviewPage::updateLive()
{
    m_sentence->setText(m_state.content().sentence);
    updateTiles();
    updateTables();
}

void OverviewPage::updateTiles()
{
    const std::vector<OverviewContent::Tile> &tiles = m_state.content().tiles;
    const LoadState &load = m_state.activity()->loadState();
    const bool isFailed = load.phase == LoadState::Phase::Failed && !load.hasData;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        if (i >= tiles.size() && isFailed) {
            widgets::Kpi none;
            none.value = QStringLiteral("–");
            none.doubt = load.error->message;
            none.isMissing = true;
            m_tiles[i]->setKpi(none);
            continue;
        }
        if (i >= tiles.size()) {
            m_tiles[i]->setLoading();
            continue;
        }
        m_tiles[i]->setLabel(tiles[i].label);
        widgets::Kpi kpi;
        kpi.value = tiles[i].value;
        kpi.unit = tiles[i].unit;
        kpi.change = tiles[i].change;
        kpi.course = tiles[i].course;
        kpi.baselineText = tiles[i].was;
        kpi.doubt = tiles[i].doubt;
        kpi.isMissing = tiles[i].isMissing;
        m_tiles[i]->setKpi(kpi);
    }
}

void OverviewPage::updateChart()
{
    const LoadState &load = m_state.activity()->loadState();
    if (load.phase == LoadState::Phase::Failed && !load.hasData)
        return m_chartPanel->showError(*load.error, tr("Statistics could not be read"));
    if (!m_state.activity()->current())
        return m_chartPanel->showLoading();
    const domain::ActivityReport &report = *m_state.activity()->current();
    if (m_state.facts() && m_state.facts()->store.messages == 0)
        return m_chartPanel->showEmpty(
            {tr("No messages yet"), tr("Import a Telegram export to see them here."), tr("Import an export…")});
    ActivityView view;
    view.current = &report;
    view.previous = m_state.activity()->previous() ? &*m_state.activity()->previous() : nullptr;
    const ActivityCharts activity(view);
    charts::ChartSpec spec = activity.lineChart(
        {}, tr("Messages"), [](const domain::ActivityFigures &f) { return double(f.messages); }, Token::Series1);
    for (const OverviewContent::Event &event : m_state.content().events) {
        if (!event.letter.isEmpty() && (spec.events.empty() || spec.events.back().letter != event.letter))
            spec.events.push_back(
                {event.day.startOfDay(activity.zone()).toMSecsSinceEpoch() * 1000, event.letter, event.text, false});
    }
    m_group->setFullRange(activity.from(), activity.to());
    m_chart->setSpec(std::move(spec));
    m_chartPanel->setDescription(activity.perBin() + QStringLiteral(", ") + QString::fromLatin1(report.zone));
    if (load.phase == LoadState::Phase::Failed)
        m_chartPanel->showStale(format::duration(load.since.msecsTo(QDateTime::currentDateTimeUtc()) * 1000));
    else
        m_chartPanel->showData();
}

void OverviewPage::updateTables()
{
    const OverviewContent &content = m_state.content();
    const LoadState &facts = m_state.factsState();
    for (size_t i = 0; i < m_meters.size() && i < content.bottlenecks.size(); ++i) {
        const OverviewContent::Bottleneck &row = content.bottlenecks[i];
        m_meters[i]->setMeter({row.state, row.name, row.value, row.cause, row.share});
    }
    if (facts.phase == LoadState::Phase::Failed && !facts.hasData) {
        m_bottleneckPanel->showError(*facts.error, tr("Host and store could not be read"));
        m_freshnessPanel->showError(*facts.error, tr("The store could not be read"));
    } else if (!facts.hasData) {
        m_bottleneckPanel->showLoading();
        m_freshnessPanel->showLoading();
    } else {
        m_bottleneckPanel->showData();
        m_freshnessPanel->showData();
    }
    const QDate today = m_state.activity()->current() ? m_state.activity()->current()->today : QDate::currentDate();
    std::vector<items::TextTableModel::Row> events;
    for (const OverviewContent::Event &event : content.events)
        events.push_back({{format::day(event.day, today), {}, true}, {event.letter, {}, false, true}, {event.text},
            {event.where, {}, true}});
    const bool none = events.empty();
    m_events->setRows(std::move(events));
    const LoadState &load = m_state.activity()->loadState();
    if (load.phase == LoadState::Phase::Failed && !load.hasData)
        m_eventPanel->showError(*load.error, tr("Statistics could not be read"));
    else if (!m_state.activity()->current())
        m_eventPanel->showLoading();
    else if (none)
        m_eventPanel->showEmpty(
            {tr("Nothing stands out"), tr("No day of this range differs much from the usual day."), {}});
    else
        m_eventPanel->showData();
    std::vector<items::TextTableModel::Row> freshness;
    for (const OverviewContent::Freshness &row : content.freshness)
        freshness.push_back({{row.source, row.state}, {row.age}, {row.note, {}, true}});
    m_freshness->setRows(std::move(freshness));
}

void OverviewPage::explainTile(size_t index)
{
    if (index >= m_state.content().tiles.size())
        return;
    const OverviewContent::Tile &tile = m_state.content().tiles[index];
    if (tile.query.isEmpty()) {
        widgets::Explanation card;
        card.title = QStringLiteral("%1: %2 %3").arg(tile.label, tile.value, tile.unit).trimmed();
        card.facts = {{tr("Means"), tile.means, std::nullopt}, {tr("From"), tile.source, std::nullopt},
            {tr("Now"), card.title.section(QStringLiteral(": "), 1) + QStringLiteral(", ") + tile.was, std::nullopt}};
        widgets::ExplainCard::open(card, m_tiles[index]);
        return;
    }
    if (!m_state.activity()->current())
        return;
    const domain::ActivityReport &report = *m_state.activity()->current();
    widgets::Explanation card;
    card.title = QStringLiteral("%1: %2 %3").arg(tile.label, tile.value, tile.unit).trimmed();
    card.facts = {{tr("Means"), tile.means, std::nullopt},
        {tr("From"), m_state.facts() ? m_state.facts()->store.location : tr("the store"), std::nullopt},
        {tr("Range"),
            format::period(report.period, report.today) + QStringLiteral(", ") + QString::fromLatin1(report.zone),
            std::nullopt}};
    if (!tile.doubt.isEmpty())
        card.facts.push_back({tile.isMissing ? tr("Missing") : tr("Approximate"), tile.doubt, std::nullopt});
    if (!tile.was.isEmpty())
        card.facts.push_back({tr("Before"), tile.was, std::nullopt});
    card.source = tile.query;
    card.whatMoves = tr("The same figure is printed by the command above.");
    widgets::ExplainCard::open(card, m_tiles[index]);
}

void OverviewPage::explainBottleneck(size_t index)
{
    if (index >= m_state.content().bottlenecks.size())
        return;
    const OverviewContent::Bottleneck &row = m_state.content().bottlenecks[index];
    widgets::Explanation card;
    card.title = QStringLiteral("%1: %2").arg(row.name, row.value);
    card.facts = {{tr("Now"), row.cause, row.state}};
    if (row.share)
        card.facts.push_back({tr("Warning"), tr("from 80 %, critical from 95 %"), std::nullopt});
    card.whatMoves = row.advice;
    widgets::ExplainCard::open(card, m_meters[index]);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_state.setLive(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_state.setLive(false);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const RowHeights &rows = width() > wideFrom ? wideRows : normalRows;
    m_tileRow->setFixedHeight(Theme::px(rows.tiles));
    // A notice above the page takes its room from the chart.
    const int others = height() - Theme::px(rows.tiles + leastLastRow + aroundRows);
    m_chartPanel->setFixedHeight(std::clamp(others, Theme::px(leastChart), Theme::px(rows.chart)));
}

}  // namespace tgd::pages
