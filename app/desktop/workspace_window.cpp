#include "workspace_window.h"

#include "domain/format.h"
#include "domain/server_address.h"
#include "domain/store_place.h"
#include "history_range.h"
#include "import_follower.h"
#include "items/chat_list_model.h"
#include "pages/bot/bot_page.h"
#include "pages/chats/chats_page.h"
#include "pages/import/import_dialog.h"
#include "pages/overview/overview_page.h"
#include "pages/settings/settings_page.h"
#include "sample/background_sample.h"
#include "shell/live_line.h"
#include "shell/main_window.h"
#include "shell/profile_button.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "state/bot_state.h"
#include "store_notice_follower.h"
#include "theme/theme.h"
#include "widgets/toast.h"

#include <QDateTime>
#include <QSettings>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

namespace tgd::desktop {

using domain::HealthState;
using state::LoadState;

namespace {

// The second line below the name of a profile.
QString storeDetail(const QString &url)
{
    const auto address = domain::ServerAddress::parse(url);
    return address ? address->hosts : domain::storeName(url);
}

}  // namespace

WorkspaceWindow::WorkspaceWindow(const domain::Profile &profile, const Environment &environment, QObject *parent)
    : QObject(parent), m_environment(environment), m_workspace(profile, *environment.clock, environment.storeKey),
      m_overviewRange(localDay(environment.clock->now())), m_chatsRange(localDay(environment.clock->now())),
      m_chats(environment.statistics ? environment.statistics : &m_workspace.statistics(), &m_workspace.events())
{
    m_context.statistics = environment.statistics ? environment.statistics : &m_workspace.statistics();
    m_context.groupSettings = &m_workspace.statistics();
    m_context.events = &m_workspace.events();
    m_context.facts = &m_workspace.facts();
    m_context.imports = &m_workspace.imports();
    m_context.bot = environment.bot;
    m_context.botState = environment.botState;
    m_context.quarantine = environment.quarantine;
    m_context.eventLog = environment.eventLog;
    m_context.clock = environment.clock;
    m_window = std::make_unique<shell::MainWindow>(m_environment.settings);
    connect(m_window.get(), &shell::MainWindow::painted, this, &WorkspaceWindow::build);
    if (environment.keys)
        connect(environment.keys, &StoreKeys::changed, this, [this](const QString &id) {
            if (id == this->profile().id)
                retryStore();
        });
    m_chats.refresh();  // the store is read while the window is being filled
}

void WorkspaceWindow::build()
{
    if (m_isBuilt)
        return;
    m_isBuilt = true;
    theme::Theme::instance().ensureFonts();
    registerPages();
    m_context.toasts = m_window->toasts();
    connectWindow();
    connectImports();
    if (domain::isOnServer(profile().storeUrl)) {
        auto *notice = new StoreNoticeFollower(
            {profile(), m_environment.profiles, m_environment.keys, &m_chats, m_window.get()}, this);
        connect(notice, &StoreNoticeFollower::checkRequested, this, &WorkspaceWindow::serverRequested);
        connect(notice, &StoreNoticeFollower::retryRequested, this, &WorkspaceWindow::retryStore);
    }
    addCommands();
    m_window->restoreView();
    m_window->statusLine()->setZone(systemZone());
    showIdentity();
    showFreshness();
    meetHistory();
    if (m_context.botState)
        new shell::LiveLine(m_context.botState, m_window.get(), QStringLiteral("bot"));  // the window's
}

WorkspaceWindow::~WorkspaceWindow()
{
    m_window.reset();  // pages cancel what they asked for before the services go
}

void WorkspaceWindow::registerPages()
{
    for (state::TimeRangeState *range : {&m_overviewRange, &m_chatsRange})
        range->setCompares(true);
    shell::PageRegistry pages;
    pages.add({QStringLiteral("overview"), tr("Overview"), QStringLiteral("overview"), shell::PageGroup::Watch,
        [this](QWidget *parent) { return makeOverview(parent); }, &m_overviewRange});
    pages.add({QStringLiteral("chats"), tr("Chats"), QStringLiteral("chats"), shell::PageGroup::Watch,
        [this](QWidget *parent) { return makeChats(parent); }, &m_chatsRange});
    if (m_context.bot) {
        pages.add({QStringLiteral("bot"), tr("Bot & ingestion"), QStringLiteral("bot"), shell::PageGroup::Watch,
            [this](QWidget *parent) { return makeBot(parent); }, nullptr});
    }
    pages.add({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), shell::PageGroup::Bottom,
        [this](QWidget *parent) { return makeSettings(parent); }, nullptr});
    m_window->populate(std::move(pages), &m_jobs);
}

QWidget *WorkspaceWindow::makeOverview(QWidget *parent)
{
    m_overview = new pages::OverviewPage(m_context, &m_chats, parent);
    connect(m_overview, &pages::OverviewPage::importRequested, this, [this] { openImport(); });
    connect(m_overview, &pages::OverviewPage::rangeSelected, this, [this](qint64 from, qint64 to) {
        m_overviewRange.chooseCustom({localDay({from}), localDay({to - 1})});
    });
    m_overview->setCompare(m_overviewRange.compares());
    m_overview->setPeriod(m_overviewRange.period(), systemZone());
    return m_overview;
}

QWidget *WorkspaceWindow::makeChats(QWidget *parent)
{
    m_chatsPage = new pages::ChatsPage(m_context, &m_chats, parent);
    connect(m_chatsPage, &pages::ChatsPage::importRequested, this, [this] { openImport(); });
    connect(m_chatsPage, &pages::ChatsPage::compareChanged, &m_chatsRange, &state::TimeRangeState::setCompares);
    connect(m_chatsPage, &pages::ChatsPage::rangeSelected, this,
        [this](qint64 from, qint64 to) { m_chatsRange.chooseCustom(m_chatsPage->localPeriod(from, to)); });
    connect(m_chatsPage, &pages::ChatsPage::chatShown, this, &WorkspaceWindow::followChatDay);
    m_chatsPage->setCompare(m_chatsRange.compares());
    followChatDay();
    m_chatsPage->setPeriod(m_chatsRange.period());
    return m_chatsPage;
}

QWidget *WorkspaceWindow::makeBot(QWidget *parent)
{
    m_botPage = new pages::BotPage(m_context, parent);
    return m_botPage;
}

QWidget *WorkspaceWindow::makeSettings(QWidget *parent)
{
    pages::SettingsPage::Services services;
    services.profiles = m_environment.profiles;
    services.secrets = m_environment.secrets;
    services.preferences = m_environment.preferences;
    services.currentProfile = profile().id;
    services.storeLocation = domain::storePlace(profile().storeUrl);
    auto *page = new pages::SettingsPage(services, parent);
    connect(page, &pages::SettingsPage::profileOpened, this, &WorkspaceWindow::profileRequested);
    connect(page, &pages::SettingsPage::storeFileChosen, this, &WorkspaceWindow::storeFileRequested);
    connect(page, &pages::SettingsPage::sampleRequested, this, &WorkspaceWindow::sampleRequested);
    connect(page, &pages::SettingsPage::serverRequested, this, [this] { Q_EMIT serverRequested({}); });
    connect(page, &pages::SettingsPage::profileRemoved, m_environment.keys, &StoreKeys::forget);
    connect(page, &pages::SettingsPage::importRequested, this, [this] { openImport(); });
    return page;
}

void WorkspaceWindow::connectWindow()
{
    connect(&m_overviewRange, &state::TimeRangeState::periodChanged, this, &WorkspaceWindow::applyRanges);
    connect(&m_chatsRange, &state::TimeRangeState::periodChanged, this, &WorkspaceWindow::applyRanges);
    connect(&m_overviewRange, &state::TimeRangeState::compareChanged, this, [this](bool on) {
        if (m_overview)
            m_overview->setCompare(on);
    });
    connect(&m_chatsRange, &state::TimeRangeState::compareChanged, this, [this](bool on) {
        if (m_chatsPage)
            m_chatsPage->setCompare(on);
    });
    connect(m_window.get(), &shell::MainWindow::refreshRequested, this, [this] {
        if (m_window->currentPage() == QLatin1String("overview") && m_overview)
            m_overview->refresh();
        if (m_window->currentPage() == QLatin1String("bot") && m_botPage)
            m_botPage->refresh();
        if (m_chatsPage)
            m_chatsPage->refresh();
        else
            m_chats.refresh();
    });
    connect(m_window.get(), &shell::MainWindow::filesDropped, this,
        [this](const QStringList &files) { openImport(files); });
    connect(m_window->topBar(), &shell::TopBar::healthRequested, this,
        [this] { m_window->showPage(hasBot() ? QStringLiteral("bot") : QStringLiteral("overview")); });
    connect(
        m_window->topBar()->profile(), &shell::ProfileButton::profileChosen, this, &WorkspaceWindow::profileRequested);
    connect(m_window->topBar()->profile(), &shell::ProfileButton::newProfileRequested, this,
        &WorkspaceWindow::newProfileRequested);
    connect(&m_chats, &state::ChatListState::changed, this, &WorkspaceWindow::meetHistory);
    connect(&m_chats, &state::ChatListState::changed, this, &WorkspaceWindow::showFreshness);
    connect(&m_chats, &state::ChatListState::changed, this, &WorkspaceWindow::followChatDay);
    auto *minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, [this] {
        const QDate today = localDay(m_environment.clock->now());
        m_overviewRange.setToday(today);
        followChatDay();
        showFreshness();
    });
    minute->start();
}

void WorkspaceWindow::retryStore()
{
    if (m_environment.storeKey)
        m_environment.storeKey->tryAgain();
    m_chats.refresh();
    if (m_isBuilt)
        Q_EMIT m_window->refreshRequested();
}

void WorkspaceWindow::connectImports()
{
    auto *follower = new ImportFollower(&m_workspace.imports(), &m_jobs, m_window->toasts(), this);
    follower->setQuiet([this] { return m_importDialog && m_importDialog->isVisible(); });
    connect(follower, &ImportFollower::finished, &m_chats, &state::ChatListState::refresh);
}

void WorkspaceWindow::addCommands()
{
    shell::CommandRegistry &commands = m_window->commands();
    commands.add(
        {tr("Commands"), tr("Import a Telegram export…"), {}, QStringLiteral("file"), {}, [this] { openImport(); }});
    commands.add({tr("Commands"), tr("Connect PostgreSQL…"), {}, QStringLiteral("database"), {},
        [this] { Q_EMIT serverRequested({}); }});
    commands.add({tr("Commands"), tr("Users of this chat"), {}, QStringLiteral("chats"), {}, [this] {
                      m_window->showPage(QStringLiteral("chats"));
                      chatsPage()->showUsers(true);
                  }});
    commands.add({tr("Commands"), tr("Settings of this chat"), {}, QStringLiteral("settings"), {}, [this] {
                      m_window->showPage(QStringLiteral("chats"));
                      chatsPage()->showSettings();
                  }});
    commands.addProvider([this] {
        std::vector<shell::Command> found;
        for (const domain::ChatListItem &chat : m_chats.model()->chats()) {
            found.push_back({tr("Chats"), items::ChatListModel::displayName(chat),
                tr("%1 messages in 30 days").arg(domain::format::count(chat.messages30d)), QStringLiteral("chats"), {},
                [this, id = chat.id] {
                    m_window->showPage(QStringLiteral("chats"));
                    chatsPage()->selectChat(id);
                }});
        }
        return found;
    });
}

void WorkspaceWindow::showIdentity()
{
    const bool sample = profile().isSample;
    std::vector<domain::Profile> profiles = m_environment.profiles->profiles();
    if (std::none_of(
            profiles.begin(), profiles.end(), [this](const domain::Profile &p) { return p.id == profile().id; }))
        profiles.insert(profiles.begin(), profile());
    m_window->topBar()->profile()->setProfiles(
        profiles, profile().id, sample ? tr("invented groups") : storeDetail(profile().storeUrl));
    if (sample)
        m_window->topBar()->setHealth(HealthState::NotConfigured, tr("Sample"), tr("nothing is connected"));
    else
        m_window->topBar()->setHealth(HealthState::NotConfigured, tr("History only"), tr("no bot is connected"));
    m_window->statusLine()->setCell(QStringLiteral("bot"), tr("Bot"), tr("not configured"), HealthState::NotConfigured);
}

void WorkspaceWindow::showFreshness()
{
    const LoadState &load = m_chats.loadState();
    if (load.phase == LoadState::Phase::Failed) {
        m_window->statusLine()->setCell(
            QStringLiteral("store"), tr("Store"), tr("cannot be read"), HealthState::Critical);
        return;
    }
    if (!load.hasData)
        return;
    const std::optional<HistorySpan> span = spanOf(m_chats.model()->chats());
    m_window->statusLine()->setCell(
        QStringLiteral("store"), tr("Store"), tr("%n chats", nullptr, m_chats.model()->rowCount()), HealthState::Ok);
    const auto age
        = [this](domain::UtcMicros at) { return std::max<qint64>(0, m_environment.clock->now().value - at.value); };
    m_window->statusLine()->setCell(QStringLiteral("newest"), tr("Newest message"),
        span ? tr("%1 ago").arg(domain::format::duration(age(span->last))) : QString());
}

void WorkspaceWindow::meetHistory()
{
    if (!m_chats.loadState().hasData)
        return;
    const std::optional<HistorySpan> span = spanOf(m_chats.model()->chats());
    if (!span)
        return;
    for (state::TimeRangeState *range : {&m_overviewRange, &m_chatsRange})
        range->setFirstDay(localDay(span->first));
    if (m_hasMetHistory || m_rangeIsChosen)
        return;
    m_hasMetHistory = true;
    if (const auto opening = openingPeriod(*span, m_overviewRange.today())) {
        m_overviewRange.chooseCustom(*opening);
        m_chatsRange.chooseCustom(*opening);
    }
}

void WorkspaceWindow::followChatDay()
{
    const domain::ChatListItem *chat
        = m_chatsPage && m_chatsPage->selectedChat() ? m_chats.model()->find(*m_chatsPage->selectedChat()) : nullptr;
    const QTimeZone zone(chat ? chat->zone : systemZone());
    const domain::UtcMicros now = m_environment.clock->now();
    m_chatsRange.setToday(
        zone.isValid() ? QDateTime::fromMSecsSinceEpoch(now.value / 1000, zone).date() : localDay(now));
}

void WorkspaceWindow::applyRanges()
{
    if (m_overview)
        m_overview->setPeriod(m_overviewRange.period(), systemZone());
    if (m_chatsPage)
        m_chatsPage->setPeriod(m_chatsRange.period());
}

state::TimeRangeState *WorkspaceWindow::range(const QString &page)
{
    return page == QLatin1String("chats") ? &m_chatsRange : &m_overviewRange;
}

void WorkspaceWindow::showPage(const QString &id)
{
    build();
    m_window->showPage(id);
}

pages::ChatsPage *WorkspaceWindow::chatsPage()
{
    return m_chatsPage;
}

pages::ImportDialog *WorkspaceWindow::openImport(const QStringList &files)
{
    build();
    if (!m_importDialog) {
        m_importDialog = new pages::ImportDialog(m_context.imports, m_window.get());
        m_importDialog->setAttribute(Qt::WA_DeleteOnClose, false);
        connect(m_importDialog, &QDialog::accepted, this, [this] { m_window->showPage(QStringLiteral("chats")); });
        connect(m_importDialog, &pages::ImportDialog::imported, this, [this] { m_hasMetHistory = false; });
    }
    if (!files.isEmpty())
        m_importDialog->setFiles(files);
    m_importDialog->open();
    return m_importDialog;
}

void WorkspaceWindow::startSample()
{
    build();
    auto *sample = new sample::BackgroundSample(*m_environment.clock, this);
    const state::JobBoard::JobId job = m_jobs.start(tr("Making the sample"), [sample] { sample->cancel(); });
    connect(sample, &sample::BackgroundSample::progressed, this,
        [this, job](const domain::JobProgress &progress) { m_jobs.report(job, progress); });
    connect(sample, &sample::BackgroundSample::finished, this, [this, job, sample] {
        m_jobs.finish(job);
        m_chats.refresh();
        sample->deleteLater();
    });
    connect(sample, &sample::BackgroundSample::failed, this, [this, job, sample](const domain::Error &error) {
        m_jobs.fail(job, error);
        if (error.kind != domain::ErrorKind::Cancelled)
            m_window->toasts()->show(
                {HealthState::Critical, tr("The sample could not be made"), error.message, {}, {}});
        m_chats.refresh();
        sample->deleteLater();
    });
    sample->start(domain::storePlace(profile().storeUrl));
}

void WorkspaceWindow::applyRange(const QString &text)
{
    build();
    m_rangeIsChosen = true;
    for (state::TimeRangeState *range : {&m_overviewRange, &m_chatsRange})
        chooseRange(*range, text);
}

bool WorkspaceWindow::hasBot() const
{
    return m_context.botState && m_context.botState->hasBot();
}

void WorkspaceWindow::askForToken()
{
    showPage(QStringLiteral("bot"));
    if (m_botPage)
        m_botPage->focusToken();
}

bool WorkspaceWindow::isSettled() const
{
    if (!m_isBuilt)
        return false;
    const auto loading = [](const LoadState &load) {
        return load.phase == LoadState::Phase::Loading || load.phase == LoadState::Phase::Idle;
    };
    if (loading(m_chats.loadState()) || !m_jobs.running().empty())
        return false;
    if (m_window->currentPage() == QLatin1String("overview") && m_overview && !m_overview->isSettled())
        return false;
    if (m_window->currentPage() == QLatin1String("bot") && m_botPage && !m_botPage->isSettled())
        return false;
    return m_window->currentPage() != QLatin1String("chats") || !m_chatsPage || m_chatsPage->isSettled();
}

}  // namespace tgd::desktop
