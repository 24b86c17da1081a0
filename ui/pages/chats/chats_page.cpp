#include "pages/chats/chats_page.h"

#include "pages/chats/chat_detail_view.h"
#include "pages/chats/chat_header.h"
#include "pages/chats/chat_list_panel.h"
#include "pages/chats/group_settings_view.h"
#include "pages/chats/users_view.h"
#include "theme/theme.h"
#include "widgets/state_message.h"
#include "widgets/toast.h"

#include <QDateTime>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tgd::pages {

using theme::Theme;

namespace {
constexpr int listWidth = 320;
constexpr int mostHourlyDays = 92;
}  // namespace

ChatsPage::ChatsPage(const PageContext &context, state::ChatListState *chats, QWidget *parent)
    : QWidget(parent), m_context(context), m_chats(chats), m_activity(context.statistics, context.events),
      m_settings(context.groupSettings), m_users(context.statistics), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_list(new ChatListPanel(chats)), m_header(new ChatHeader), m_views(new QStackedWidget),
      m_detail(new ChatDetailView(context, &m_activity, &m_users)), m_usersView(new UsersView(&m_users)),
      m_settingsView(new GroupSettingsView(&m_settings)), m_nothing(new widgets::StateMessage)
{
    m_views->addWidget(m_detail);
    m_views->addWidget(m_usersView);
    m_views->addWidget(m_settingsView);
    m_views->addWidget(m_nothing);
    auto *detail = new QWidget;
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(24, 16, 24, 16);
    detailLayout->setSpacing(12);
    detailLayout->addWidget(m_header);
    detailLayout->addWidget(m_views, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({Theme::px(listWidth), 10'000});
    m_list->setMinimumWidth(Theme::px(240));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_list, &ChatListPanel::chatSelected, this, &ChatsPage::openChat);
    connect(m_chats, &state::ChatListState::changed, this, &ChatsPage::updateHeader);
    connect(m_header, &ChatHeader::hourlyChanged, &m_activity, &state::ActivityState::setHourly);
    connect(m_header, &ChatHeader::compareChanged, this, [this](bool on) {
        m_activity.setCompare(on);
        Q_EMIT compareChanged(on);
    });
    connect(m_header, &ChatHeader::exportRequested, m_detail, &ChatDetailView::exportCharts);
    connect(m_header, &ChatHeader::settingsRequested, this, &ChatsPage::showSettings);
    connect(m_header, &ChatHeader::backRequested, this, &ChatsPage::showActivity);
    connect(m_detail, &ChatDetailView::usersRequested, this, &ChatsPage::showUsers);
    connect(m_detail, &ChatDetailView::settingsRequested, this, &ChatsPage::showSettings);
    connect(m_detail, &ChatDetailView::rangeSelected, this, &ChatsPage::rangeSelected);
    connect(m_nothing, &widgets::StateMessage::activated, this, [this] {
        if (m_chats->loadState().phase == state::LoadState::Phase::Failed)
            m_chats->refresh();
        else
            Q_EMIT importRequested();
    });
    connect(m_settingsView, &GroupSettingsView::closed, this, &ChatsPage::showActivity);
    connect(m_context.events, &ports::StoreEvents::changed, &m_users, &items::UsersTableModel::reload);
    connect(&m_settings, &state::ChatSettingsState::saved, this, [this](const domain::GroupSettings &) {
        // A changed zone moves every day: ask again at once instead of waiting for the store to tell.
        m_chats->refresh();
        ask();
        m_context.toasts->show({domain::HealthState::Ok, tr("Settings saved"), {}, {}, {}});
    });
    connect(&m_settings, &state::ChatSettingsState::saveFailed, this, [this](const domain::Error &error) {
        m_context.toasts->show(
            {domain::HealthState::Critical, tr("Settings could not be saved"), error.message, {}, {}});
    });
    connect(
        &m_settings, &state::ChatSettingsState::retentionFinished, this, [this](const domain::RetentionCounts &taken) {
            m_context.toasts->show({domain::HealthState::Ok, tr("Retention has run"),
                tr("%1 messages removed, %2 texts cleared").arg(taken.metadataRemoved).arg(taken.textRemoved), {}, {}});
        });
    if (const auto selected = m_list->selected())
        openChat(*selected);
    else
        showNothing();
}

void ChatsPage::openChat(domain::ChatId id)
{
    const domain::ChatListItem *chat = m_chats->model()->find(id);
    if (!chat)
        return;
    const bool other = !m_chat || m_chat->id != id;
    m_chat = *chat;
    m_header->setChat(*chat);
    m_detail->setChat(*chat);
    if (m_views->currentWidget() == m_nothing) {
        m_header->show();
        m_views->setCurrentWidget(m_detail);
    }
    if (!other)
        return;
    if (m_views->currentWidget() == m_settingsView)
        m_settings.show(id);
    ask();
    Q_EMIT chatShown(id);
}

void ChatsPage::ask()
{
    if (!m_chat)
        return;
    m_activity.show({m_chat->id, {}}, m_period);
    m_users.setNow(m_context.clock->now());
    m_users.show(m_chat->id, m_period, m_chat->zone);
}

void ChatsPage::updateHeader()
{
    if (!m_chat)
        return showNothing();
    if (const domain::ChatListItem *chat = m_chats->model()->find(m_chat->id)) {
        m_chat = *chat;
        m_header->setChat(*chat);
        m_detail->setChat(*chat);
    }
}

void ChatsPage::showNothing()
{
    const state::LoadState &load = m_chats->loadState();
    const bool failed = load.phase == state::LoadState::Phase::Failed;
    if (!failed && !load.hasData)
        return;  // still loading: the panels' skeletons stay
    if (failed)
        m_nothing->show(
            {tr("The store could not be read"), load.error->message, tr("Retry")}, domain::HealthState::Critical);
    else if (m_chats->model()->rowCount() == 0)
        m_nothing->show(
            {tr("No chats yet"), tr("Import a Telegram export: messages, active users, hours and members appear here."),
                tr("Import an export…")},
            std::nullopt);
    m_header->hide();
    m_views->setCurrentWidget(m_nothing);
}

void ChatsPage::setPeriod(const domain::Period &period)
{
    m_period = period;
    const bool hours = !period.isValid() || period.days() <= mostHourlyDays;
    m_header->setHourlyAllowed(hours);
    if (!hours && m_header->isHourly()) {
        m_header->setHourly(false);
        m_activity.setHourly(false);
    }
    ask();
}

void ChatsPage::setCompare(bool on)
{
    m_header->setCompare(on);
    m_activity.setCompare(on);
}

void ChatsPage::selectChat(domain::ChatId id)
{
    m_list->select(id);
}

std::optional<domain::ChatId> ChatsPage::selectedChat() const
{
    return m_chat ? std::optional(m_chat->id) : std::nullopt;
}

void ChatsPage::showActivity()
{
    m_usersView->clearSearch();
    m_views->setCurrentWidget(m_detail);
    m_header->setView(ChatHeader::View::Activity);
}

void ChatsPage::showUsers(bool focusSearch)
{
    m_views->setCurrentWidget(m_usersView);
    m_header->setView(ChatHeader::View::Users);
    if (focusSearch)
        m_usersView->focusSearch();
}

void ChatsPage::showSettings()
{
    if (!m_chat)
        return;
    m_settings.show(m_chat->id);
    m_views->setCurrentWidget(m_settingsView);
    m_header->setView(ChatHeader::View::Settings);
}

void ChatsPage::refresh()
{
    m_chats->refresh();
    m_activity.refresh();
    m_users.reload();
}

bool ChatsPage::isSettled() const
{
    const auto loading = [](const state::LoadState &load) { return load.phase == state::LoadState::Phase::Loading; };
    return !loading(m_activity.loadState()) && !loading(m_users.loadState()) && !loading(m_settings.loadState())
        && !loading(m_settings.retentionState());
}

domain::Period ChatsPage::localPeriod(qint64 fromMicros, qint64 toMicros) const
{
    const QTimeZone named(m_chat ? m_chat->zone : QByteArray("UTC"));
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const auto day = [&zone](qint64 micros) { return QDateTime::fromMSecsSinceEpoch(micros / 1000, zone).date(); };
    return {day(fromMicros), day(toMicros - 1)};
}

}  // namespace tgd::pages
