#include "pages/bot/rights_panel.h"

#include "domain/format.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace tgd::pages {

using domain::BotChat;
using domain::HealthState;
using state::LoadState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

QString standing(const BotChat &chat)
{
    if (chat.status == QLatin1String("creator"))
        return RightsPanel::tr("owner");
    if (chat.status == QLatin1String("administrator"))
        return RightsPanel::tr("administrator");
    if (chat.status == QLatin1String("member"))
        return RightsPanel::tr("member");
    if (chat.status == QLatin1String("restricted"))
        return RightsPanel::tr("restricted");
    if (chat.status == QLatin1String("left"))
        return RightsPanel::tr("has left");
    if (chat.status == QLatin1String("kicked"))
        return RightsPanel::tr("was removed");
    return chat.status.isEmpty() ? RightsPanel::tr("not told yet") : chat.status;
}

HealthState stateOf(const BotChat &chat)
{
    if (chat.seesEverything())
        return HealthState::Ok;
    if (chat.status.isEmpty())
        return HealthState::Unknown;
    if (chat.status == QLatin1String("left") || chat.status == QLatin1String("kicked"))
        return HealthState::NotConfigured;
    return HealthState::Warning;
}

}  // namespace

RightsPanel::RightsPanel(state::BotLedger *ledger, QWidget *parent)
    : widgets::Panel(tr("Chats and rights"), parent), m_ledger(ledger),
      m_model(new items::TextTableModel({{tr("Chat")}, {tr("The bot is")}}, this)),
      m_note(new widgets::TextLabel({}, TextStyle::Small, Token::Secondary))
{
    auto *table = new widgets::TableView(tr("Chats and rights"));
    table->setModel(m_model);
    table->setDense(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->resizeSection(1, Theme::px(124));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(11, 0, 11, 0);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(8);
    layout->addWidget(table, 1);
    layout->addWidget(m_note);
    setBodyMargins(1, 0, 1, 1);
    setSkeleton(widgets::SkeletonKind::Table);
    setBody(body);
    menu()->addAction(tr("Copy as text"), this, [table] { table->copySelection(); });
    menu()->addAction(tr("Read again"), m_ledger, &state::BotLedger::refreshChats);
    connect(this, &widgets::Panel::retryRequested, m_ledger, &state::BotLedger::refreshChats);
    connect(m_ledger, &state::BotLedger::chatsChanged, this, &RightsPanel::update);
    update();
}

void RightsPanel::update()
{
    const LoadState &load = m_ledger->chatsState();
    if (load.phase == LoadState::Phase::Failed && !load.hasData)
        return showError(*load.error, tr("The chats could not be read"));
    if (!load.hasData)
        return showLoading();
    std::vector<items::TextTableModel::Row> rows;
    int hiding = 0;
    for (const BotChat &chat : m_ledger->chats()) {
        const HealthState state = stateOf(chat);
        hiding += state == HealthState::Warning ? 1 : 0;
        rows.push_back({{chat.title.isEmpty() ? QString::number(chat.chat.value) : chat.title, state},
            {standing(chat), {}, true}});
    }
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    m_note->setText(hiding == 0 ? tr("Nothing is hidden from the bot.")
                                : tr("In %n chat(s) reactions and joins are hidden from the bot. Make it an "
                                     "administrator there; it needs no "
                                     "right of its own.",
                                    nullptr, hiding));
    if (none)
        showEmpty({tr("The bot is in no chat yet"), tr("Add it to a group and make it an administrator."), {}});
    else if (load.phase == LoadState::Phase::Failed)
        showStale(domain::format::duration(load.since.msecsTo(QDateTime::currentDateTimeUtc()) * 1000));
    else
        showData();
}

}  // namespace tgd::pages
