#include "pages/bot/gaps_panel.h"

#include "domain/format.h"
#include "ports/clock.h"
#include "state/bot_words.h"
#include "widgets/table_view.h"

#include <QDateTime>
#include <QHeaderView>
#include <QMenu>

namespace tgd::pages {

using state::LoadState;
using theme::Theme;

GapsPanel::GapsPanel(state::BotLedger *ledger, const ports::Clock *clock, QWidget *parent)
    : widgets::Panel(tr("Gaps and events"), parent), m_ledger(ledger), m_clock(clock),
      m_model(new items::TextTableModel({{tr("Event")}}, this))
{
    auto *table = new widgets::TableView(tr("Gaps and events"));
    table->setModel(m_model);
    table->setDense(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setBodyMargins(1, 0, 1, 1);
    setSkeleton(widgets::SkeletonKind::Table);
    setBody(table);
    menu()->addAction(tr("Copy as text"), this, [table] { table->copySelection(); });
    connect(this, &widgets::Panel::retryRequested, m_ledger, &state::BotLedger::refreshEvents);
    connect(m_ledger, &state::BotLedger::eventsChanged, this, &GapsPanel::update);
    update();
}

void GapsPanel::update()
{
    const LoadState &load = m_ledger->eventsState();
    if (load.phase == LoadState::Phase::Failed && !load.hasData)
        return showError(*load.error, tr("The events could not be read"));
    if (!load.hasData)
        return showLoading();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock->now().value / 1000).date();
    std::vector<items::TextTableModel::Row> rows;
    for (const domain::StoreEvent &event : m_ledger->events()) {
        const state::botwords::EventText text = state::botwords::eventText(event, QTimeZone::systemTimeZone(), today);
        const auto sign = text.isGap ? std::optional(domain::HealthState::Warning) : std::nullopt;
        rows.push_back({{text.text, sign}});
    }
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    if (none)
        showEmpty({tr("No gap is known"),
            tr("A gap is noted when nothing could be fetched for longer than the 24 hours that Telegram keeps "
               "updates."),
            {}});
    else if (load.phase == LoadState::Phase::Failed)
        showStale(domain::format::duration(load.since.msecsTo(QDateTime::currentDateTimeUtc()) * 1000));
    else
        showData();
}

}  // namespace tgd::pages
