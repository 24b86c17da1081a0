#include "pages/chats/chat_detail_view.h"

#include "charts/chart_export.h"
#include "charts/chart_group.h"
#include "charts/chart_legend.h"
#include "charts/csv_text.h"
#include "charts/heatmap_view.h"
#include "charts/time_series_view.h"
#include "domain/figure_words.h"
#include "domain/format.h"
#include "items/chat_list_model.h"
#include "pages/chats/chat_cards.h"
#include "pages/chats/top_users_panel.h"
#include "pages/common/activity_charts.h"
#include "pages/common/export_toasts.h"
#include "theme/theme.h"
#include "widgets/explain_card.h"
#include "widgets/figure_card.h"
#include "widgets/panel.h"
#include "widgets/toast.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tgd::pages {

namespace format = domain::format;
using domain::ActivityFigures;
using domain::ActivityReport;
using domain::Figure;
using state::LoadState;
using theme::Theme;
using theme::Token;
using widgets::Panel;

namespace {
constexpr int cardHeight = 84;
constexpr int chartsHeight = 256;
constexpr int lowerHeight = 268;

// Messages an hour, averaged over the days of each weekday that have begun.
charts::HeatmapView::Cells hourlyMeans(const ActivityReport &report)
{
    std::array<int, 7> days{};
    for (const domain::DayFigures &day : report.days)
        days[size_t(day.day.dayOfWeek() - 1)] += day.day <= report.today ? 1 : 0;
    charts::HeatmapView::Cells cells{};
    for (size_t weekday = 0; weekday < cells.size(); ++weekday) {
        for (size_t hour = 0; hour < cells[weekday].size(); ++hour)
            cells[weekday][hour] = double(report.heatmap.cells[weekday][hour]) / std::max(1, days[weekday]);
    }
    return cells;
}

// What makes any of these figures approximate, each reason once; empty when they are exact.
QString approximately(const domain::FigureSource &source, std::initializer_list<Figure> figures)
{
    QStringList words;
    for (const domain::FigureSource::Approximate &each : source.approximate) {
        if (std::find(figures.begin(), figures.end(), each.figure) != figures.end())
            words.append(domain::doubtText(each.doubt));
    }
    words.removeDuplicates();
    return words.isEmpty() ? QString() : ChatDetailView::tr("Approximate: %1").arg(words.join(QLatin1Char(' ')));
}

}  // namespace

ChatDetailView::ChatDetailView(
    const PageContext &context, state::ActivityState *activity, items::UsersTableModel *users, QWidget *parent)
    : QWidget(parent), m_context(context), m_activity(activity), m_group(new charts::ChartGroup(this))
{
    auto *upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(makeActivity(), 428);
    upper->addWidget(makeMembers(), 276);
    auto *topUsers = new TopUsersPanel(users);
    topUsers->setMinimumHeight(Theme::px(lowerHeight));
    auto *lower = new QHBoxLayout;
    lower->setSpacing(16);
    lower->addWidget(makeHeatmap(), 352);
    lower->addWidget(topUsers, 352);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeCards());
    layout->addLayout(upper, chartsHeight);
    layout->addLayout(lower, lowerHeight);
    connect(topUsers, &TopUsersPanel::tableRequested, this, &ChatDetailView::usersRequested);
    connect(m_activity, &state::ActivityState::changed, this, &ChatDetailView::update);
    for (widgets::Panel *panel : {m_activityPanel, m_membersPanel, m_heatmapPanel})
        connect(panel, &widgets::Panel::retryRequested, m_activity, &state::ActivityState::refresh);
    update();
}

QWidget *ChatDetailView::makeCards()
{
    auto *row = new QWidget;
    row->setFixedHeight(Theme::px(cardHeight));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const QStringList labels{tr("Messages"), tr("Average DAU"), tr("Net members"), tr("Reactions"), tr("Reply share")};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto *card = new widgets::FigureCard(labels[i]);
        layout->addWidget(card, 1);
        m_cards.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, i] { explainCard(size_t(i)); });
    }
    return row;
}

QWidget *ChatDetailView::makeActivity()
{
    m_messages = new charts::TimeSeriesView(m_group, tr("Messages"));
    m_dau = new charts::TimeSeriesView(m_group, tr("Active users"));
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages, 118);
    layout->addWidget(m_dau, 102);
    m_activityPanel = new widgets::Panel(tr("Activity"));
    m_activityPanel->setMinimumHeight(Theme::px(chartsHeight));
    m_activityPanel->setBodyMargins(0, 0, 0, 2);
    m_activityPanel->setBody(body);
    m_activityPanel->addHeaderWidget(new charts::ChartLegend(m_messages));
    connectExports(m_messages->addExportActions(m_activityPanel->menu()), m_context.toasts);
    connect(m_messages, &charts::TimeSeriesView::rangeSelected, this, &ChatDetailView::rangeSelected);
    connect(m_dau, &charts::TimeSeriesView::rangeSelected, this, &ChatDetailView::rangeSelected);
    return m_activityPanel;
}

QWidget *ChatDetailView::makeMembers()
{
    m_members = new charts::TimeSeriesView(m_group, tr("Joins and leaves"));
    m_membersPanel = new widgets::Panel(tr("Members"));
    m_membersPanel->setBodyMargins(0, 0, 0, 2);
    m_membersPanel->setBody(m_members);
    m_membersPanel->addHeaderWidget(new charts::ChartLegend(m_members));
    connectExports(m_members->addExportActions(m_membersPanel->menu()), m_context.toasts);
    connect(m_members, &charts::TimeSeriesView::rangeSelected, this, &ChatDetailView::rangeSelected);
    return m_membersPanel;
}

QWidget *ChatDetailView::makeHeatmap()
{
    m_heatmap = new charts::HeatmapView(tr("Messages by weekday and hour"));
    m_heatmapPanel = new widgets::Panel(tr("When people write"));
    m_heatmapPanel->setMinimumHeight(Theme::px(lowerHeight));
    m_heatmapPanel->setBody(m_heatmap);
    connectExports(m_heatmap->addExportActions(m_heatmapPanel->menu()), m_context.toasts);
    return m_heatmapPanel;
}

void ChatDetailView::setChat(const domain::ChatListItem &chat)
{
    m_chat = chat;
}

void ChatDetailView::update()
{
    updateCards();
    if (m_activity->current())
        updateCharts();
    showPanelStates();
}

void ChatDetailView::updateCards()
{
    if (!m_activity->current()) {
        for (widgets::FigureCard *card : m_cards)
            card->setLoading();
        return;
    }
    const ActivityReport *previous = m_activity->previous() ? &*m_activity->previous() : nullptr;
    const std::vector<ChatCard> cards = chatCards(*m_activity->current(), previous);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFigure(cards[i].figure);
}

void ChatDetailView::updateCharts()
{
    const ActivityReport &report = *m_activity->current();
    ActivityView view;
    view.current = &report;
    view.previous = m_activity->previous() ? &*m_activity->previous() : nullptr;
    if (m_activity->isHourly() && !m_activity->hours().empty()) {
        view.hours = &m_activity->hours();
        view.previousHours = view.previous ? &m_activity->previousHours() : nullptr;
    }
    const ActivityCharts activity(view);
    const QString per = activity.perBin();
    charts::ChartSpec messages = activity.lineChart(
        tr("Messages %1").arg(per), tr("This period"), [](const ActivityFigures &f) { return double(f.messages); },
        Token::Series1);
    messages.timeAxis = false;
    const bool daily = view.hours || activity.binWidth() == domain::BinWidth::Day;
    charts::ChartSpec dau = activity.lineChart(
        daily ? tr("Active users %1").arg(per) : tr("Active users per day, mean %1").arg(per), tr("This period"),
        [](const ActivityFigures &f) { return double(f.activeUsers); }, Token::Series3);
    dau.joinsAbove = true;
    m_group->setFullRange(activity.from(), activity.to());
    m_messages->setSpec(std::move(messages));
    m_dau->setSpec(std::move(dau));
    m_members->setSpec(activity.membersChart());
    m_heatmap->setCells(hourlyMeans(report), tr("an hour, average"), 0);
    const QString hours = approximately(report.source, {Figure::Hours});
    const QString zone = QString::fromLatin1(report.zone);
    m_heatmapPanel->setDescription(
        hours.isEmpty() ? zone : zone + QStringLiteral(", ") + Panel::approximateSign(), hours);
    const QString counted = approximately(report.source, {Figure::Messages, Figure::ActiveUsers});
    m_activityPanel->setDescription(counted.isEmpty() ? QString() : Panel::approximateSign(), counted);
    const QString members = approximately(report.source, {Figure::Members});
    m_membersPanel->setDescription(members.isEmpty() ? QString() : Panel::approximateSign(), members);
}

void ChatDetailView::showPanelStates()
{
    const LoadState &load = m_activity->loadState();
    const auto panels = {m_activityPanel, m_membersPanel, m_heatmapPanel};
    if (!m_activity->current()) {
        for (widgets::Panel *panel : panels) {
            if (load.phase == LoadState::Phase::Failed)
                panel->showError(*load.error, tr("Statistics could not be read"));
            else
                panel->showLoading();
        }
        return;
    }
    if (load.phase == LoadState::Phase::Failed) {
        const QString age = format::duration(load.since.msecsTo(QDateTime::currentDateTimeUtc()) * 1000);
        for (widgets::Panel *panel : panels)
            panel->showStale(age);
        return;
    }
    const ActivityFigures sum = m_activity->current()->total();
    const widgets::PanelMessage quiet{
        tr("No messages in this period"), tr("Choose a longer time range at the top."), {}};
    for (widgets::Panel *panel : {m_activityPanel, m_heatmapPanel}) {
        if (sum.messages == 0)
            panel->showEmpty(quiet);
        else
            panel->showData();
    }
    if (const auto *missing = m_activity->current()->source.missingFor(Figure::Hours))
        m_heatmapPanel->showEmpty(
            {tr("The hours are not known"), domain::missingText(*missing, m_activity->current()->source.role), {}});
    if (sum.joins + sum.leaves == 0)
        m_membersPanel->showEmpty({tr("No joins or leaves seen"),
            tr("Exports tell only some of them; a bot that is administrator sees all."), {}});
    else
        m_membersPanel->showData();
}

void ChatDetailView::explainCard(size_t index)
{
    if (!m_activity->current())
        return;
    const ActivityReport &report = *m_activity->current();
    const ActivityReport *previous = m_activity->previous() ? &*m_activity->previous() : nullptr;
    const ChatCard card = chatCards(report, previous)[index];
    widgets::Explanation explanation;
    explanation.title = QStringLiteral("%1: %2").arg(card.figure.label, card.figure.value);
    explanation.facts
        = {{tr("Means"), card.means, std::nullopt}, {tr("Of"), items::ChatListModel::displayName(m_chat), std::nullopt},
            {tr("Range"),
                format::period(report.period, report.today) + QStringLiteral(", ") + QString::fromLatin1(report.zone),
                std::nullopt}};
    if (!card.figure.doubt.isEmpty())
        explanation.facts.push_back(
            {card.figure.isMissing ? tr("Missing") : tr("Approximate"), card.figure.doubt, std::nullopt});
    if (previous)
        explanation.facts.push_back({tr("Before"),
            format::period(previous->period, report.today) + QStringLiteral(": ") + card.figure.was, std::nullopt});
    explanation.source = card.query;
    explanation.whatMoves = tr("The same figure is printed by the command above.");
    explanation.actions = {{tr("Group settings"), [this] { Q_EMIT settingsRequested(); }}};
    widgets::ExplainCard::open(explanation, m_cards[index]);
}

QString ChatDetailView::csv() const
{
    const ActivityReport &report = *m_activity->current();
    QString text = charts::csvLine(
        {QStringLiteral("day"), QStringLiteral("messages"), QStringLiteral("dau"), QStringLiteral("joins"),
            QStringLiteral("leaves"), QStringLiteral("reactions"), QStringLiteral("media"), QStringLiteral("replies")});
    for (const domain::DayFigures &day : report.days) {
        const ActivityFigures &f = day.figures;
        QStringList fields{day.day.toString(Qt::ISODate)};
        for (const qint64 value : {f.messages, f.activeUsers, f.joins, f.leaves, f.reactions, f.media, f.replies})
            fields << QString::number(value);
        text += charts::csvLine(fields);
    }
    return text;
}

void ChatDetailView::exportCharts()
{
    if (!m_activity->current())
        return;
    const ActivityReport &report = *m_activity->current();
    const QString suggestion
        = charts::fileNameOf(QStringLiteral("%1 %2 %3")
                                 .arg(items::ChatListModel::displayName(m_chat),
                                     report.period.from.toString(Qt::ISODate), report.period.to.toString(Qt::ISODate)))
        + QStringLiteral(".csv");
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export days as CSV"), suggestion, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const domain::Result<qint64> written = charts::writeFile(path, csv().toUtf8());
    showExported(m_context.toasts, written ? path : QString(), written ? *written : 0,
        written ? QString() : written.error().message);
}

}  // namespace tgd::pages
