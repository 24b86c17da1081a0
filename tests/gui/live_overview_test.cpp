#include "gui/bot_scene.h"
#include "gui/by_name.h"
#include "gui/gallery.h"
#include "pages/overview/overview_page.h"
#include "shell/live_line.h"
#include "shell/main_window.h"
#include "state/job_board.h"
#include "support/scripted_statistics.h"
#include "support/test_registry.h"
#include "widgets/elided_label.h"
#include "widgets/explain_card.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace tgd;
using domain::ConnectionState;

namespace {

class ScriptedFacts final : public ports::WorkspaceFactsSource {
public:
    explicit ScriptedFacts(const ports::Clock &clock) : m_clock(clock) { }
    QFuture<domain::Result<domain::WorkspaceFacts>> facts() override
    {
        domain::WorkspaceFacts facts;
        facts.readAt = m_clock.now();
        facts.store.location = QStringLiteral("/home/olena/store.db");
        facts.store.sizeBytes = 312 << 20;
        facts.store.freeBytes = qint64(80) << 30;
        facts.store.chats = 12;
        facts.store.messages = 531'240;
        facts.store.lastMessage = domain::UtcMicros{m_clock.now().value - 1'300'000};
        facts.host = {qint64(140) << 20, qint64(9) << 30, qint64(16) << 30, 8, 0.07};
        return test::answered<domain::WorkspaceFacts>(facts);
    }

private:
    const ports::Clock &m_clock;
};

domain::Result<domain::ActivityReport> reportOf(const domain::Scope &scope, const domain::Period &)
{
    domain::ActivityReport report;
    report.scope = scope;
    report.zone = "UTC";
    report.period = {QDate(2026, 10, 26), QDate(2026, 11, 24)};
    report.today = QDate(2026, 11, 24);
    for (int i = 0; i < 30; ++i) {
        domain::DayFigures day;
        day.day = report.period.from.addDays(i);
        day.figures.messages = qint64(17'000 + 1800 * std::sin(i * 0.9));
        day.figures.activeUsers = 2900;
        report.days.push_back(day);
    }
    return report;
}

domain::Result<domain::ActivityReport> nothingOf(const domain::Scope &, const domain::Period &)
{
    return domain::failure(domain::ErrorKind::Unavailable, "The server is away. Wait for it.");
}

// A window with the Overview and the bot's page over scripted services.
struct LiveWindow {
    test::BotScene scene;
    test::ScriptedStatistics statistics;
    test::ManualStoreEvents events;
    ScriptedFacts facts{scene.clock};
    state::ChatListState chats{&statistics, &events};
    state::JobBoard jobs;
    QTemporaryDir folder;
    QSettings settings{folder.filePath("desk.ini"), QSettings::IniFormat};
    std::unique_ptr<shell::MainWindow> window;

    explicit LiveWindow(bool withBot, bool canRead = true)
    {
        scene.fillLedger();
        scene.build(withBot);
        statistics.onActivity = canRead ? reportOf : nothingOf;
        statistics.onChats = [] { return std::vector<domain::ChatListItem>{}; };
        pages::PageContext context;
        context.statistics = &statistics;
        context.events = &events;
        context.facts = &facts;
        context.bot = &scene.bot;
        context.quarantine = &scene.quarantine;
        context.eventLog = &scene.events;
        context.clock = &scene.clock;
        context.botState = scene.state.get();
        shell::PageRegistry pages;
        pages.add({"overview", "Overview", "overview", shell::PageGroup::Watch,
            [this, context](QWidget *parent) { return new pages::OverviewPage(context, &chats, parent); }, nullptr});
        pages.add({"bot", "Bot & ingestion", "bot", shell::PageGroup::Watch,
            [context](QWidget *parent) { return new pages::BotPage(context, parent); }, nullptr});
        window = std::make_unique<shell::MainWindow>(std::move(pages), &jobs, &settings);
        new shell::LiveLine(scene.state.get(), window.get(), "bot");
        chats.refresh();
        window->showPage("overview");
        qobject_cast<pages::OverviewPage *>(window->page("overview"))->setPeriod({}, "UTC");
        window->resize(1280, 800);
        window->show();
        window->setFocus();
        settle();
    }

    void settle()
    {
        do
            QCoreApplication::processEvents();
        while (statistics.answerOne());
        QCoreApplication::processEvents();
    }

    // The sentence right of the title of the page.
    QString sentence() const { return window->page("overview")->findChild<widgets::ElidedLabel *>()->text(); }
};

}  // namespace

class LiveOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::installTheme(); }

    void the_overview_shows_what_the_bot_does_now()
    {
        LiveWindow live(true);
        QVERIFY(test::byName(live.window.get(), "Updates: –"));
        live.scene.live(600, 6.2);
        live.settle();
        QVERIFY(!test::byName(live.window.get(), "Updates: –"));
        QVERIFY(test::byName(live.window.get(), "Data age: 0.4 s"));
        QCOMPARE(live.sentence(), QString("Connected as @groupstats_bot; every message is stored."));
        test::shootBoth(*live.window, "overview-live");
        auto *tile = test::byName(live.window.get(), "Waiting at Telegram: 0 updates");
        QVERIFY(tile);
        test::click(tile);
        QVERIFY(live.window->findChild<widgets::ExplainCard *>());
        live.scene.setState(ConnectionState::Reconnecting);
        QVERIFY(live.sentence().startsWith("Telegram cannot be reached"));
        live.window->showPage("bot");
        live.settle();
        test::shootBoth(*live.window, "bot-window-reconnecting");
    }

    void the_overview_of_a_store_that_cannot_be_read_shows_neither_figures_nor_loading()
    {
        LiveWindow away(false, false);
        QWidget *tile = test::byName(away.window.get(), "Messages: –");
        QVERIFY(tile);
        QVERIFY2(
            tile->accessibleDescription().contains("The server is away"), qPrintable(tile->accessibleDescription()));
        int retries = 0;
        for (const QPushButton *button : away.window->page("overview")->findChildren<QPushButton *>())
            retries += button->isVisible() && button->text() == "Retry" ? 1 : 0;
        QCOMPARE(retries, 2);  // of the chart and of the events
        away.statistics.onActivity = reportOf;
        qobject_cast<pages::OverviewPage *>(away.window->page("overview"))->setPeriod({}, "UTC");
        away.settle();
        QVERIFY(!test::byName(away.window.get(), "Messages: –"));
    }

    void the_overview_without_a_bot_claims_nothing_live()
    {
        LiveWindow still(false);
        QVERIFY(still.sentence().contains("no bot is connected"));
        QVERIFY(!test::byName(still.window.get(), "Updates: –"));
        test::shoot(*still.window, "overview-still-light");
        still.scene.bot.onConnected = [&](test::ScriptedConnection &connection) {
            connection.setStatus(test::scriptedStatus(ConnectionState::Connecting, still.scene.clock.now()));
        };
        still.scene.bot.id = 6100000001;
        still.scene.bot.open();
        QVERIFY(test::byName(still.window.get(), "Updates: –"));
        QCOMPARE(still.sentence(), QString("Waiting for the first answer of Telegram."));
        still.scene.bot.forgetBot();
        QVERIFY(still.sentence().contains("no bot is connected"));
        QVERIFY(!test::byName(still.window.get(), "Updates: –"));
    }
};

TGD_TEST_CLASS(LiveOverviewTest);
#include "live_overview_test.moc"
