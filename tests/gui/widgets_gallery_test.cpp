#include "domain/item_roles.h"
#include "gui/demo_content.h"
#include "gui/gallery.h"
#include "support/test_registry.h"
#include "theme/icons.h"
#include "widgets/buttons.h"
#include "widgets/confirm_dialog.h"
#include "widgets/explain_card.h"
#include "widgets/figure_card.h"
#include "widgets/form_row.h"
#include "widgets/kpi_tile.h"
#include "widgets/panel.h"
#include "widgets/search_field.h"
#include "widgets/segmented_control.h"
#include "widgets/state_pill.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"
#include "widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace tgd::widgets;
using tgd::domain::HealthState;
using tgd::theme::ButtonRole;

namespace {
QWidget *sparkBody()
{
    auto *line = new tgd::charts::Sparkline;
    std::vector<double> values;
    for (int i = 0; i < 60; ++i)
        values.push_back(4 + 2 * std::sin(i / 6.0) + std::cos(i * 1.7));
    line->setValues(values);
    return line;
}

QWidget *panelRow()
{
    auto *host = new QWidget;
    auto *row = new QHBoxLayout(host);
    row->setSpacing(16);
    const QStringList titles{"Messages/s", "Messages/s", "Reactions", "Replica pg-2", "Messages/s", "PgBouncer"};
    std::vector<Panel *> panels;
    for (const QString &title : titles) {
        auto *panel = new Panel(title);
        panel->setBody(sparkBody());
        panel->setFixedSize(192, 164);
        row->addWidget(panel);
        panels.push_back(panel);
    }
    panels[0]->showLoading();
    panels[1]->showData();
    panels[1]->menu()->addAction("Export");
    panels[2]->showEmpty({"No reactions stored", "Capture is off for this chat since 3 Oct 2026.", "Turn on capture…"});
    panels[3]->showError(
        PanelMessage{"Connection refused",
            "10.0.4.12:5432, since 14:29:10. Is the server up, and does pg_hba.conf allow this host?", {}},
        4);
    panels[4]->showStale("2 min 10 s");
    panels[5]->showNotConfigured({{}, "No pooler in this profile. Pools connect to pg-1 directly.", {}});
    return host;
}

QWidget *form()
{
    auto *host = new Card;
    host->setFixedSize(384, 210);
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins(2, 14, 2, 8);
    auto *url = new FormRow("Webhook URL", new QLineEdit("http://10.0.0.5/hook"));
    url->setFieldWidth(220);
    url->setVerdict({HealthState::Critical, "Needs https and a public host.", {}});
    auto *timeout = new FormRow("Read time-out", new QLineEdit("35"), "s");
    timeout->setFieldWidth(104);
    timeout->setVerdict({HealthState::Warning, "Should exceed 30 + 10 s.", "Use 50"});
    auto *spin = new QSpinBox;
    spin->setValue(3);
    auto *bots = new FormRow("Bot instances", spin);
    bots->setFieldWidth(104);
    bots->setChanged(true);
    bots->setVerdict({HealthState::Ok, "Balancer has 3 healthy upstreams.", {}});
    for (QWidget *row : {url, timeout, bots})
        layout->addWidget(row);
    layout->addStretch();
    return host;
}

QWidget *controls()
{
    auto *host = new Card;
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->addWidget(makeButton("Export"), 0, 0);
    grid->addWidget(makeButton("Apply 3 changes…", ButtonRole::Primary), 0, 1);
    grid->addWidget(makeButton("Cancel query", ButtonRole::Danger), 0, 2);
    auto *off = makeButton("Apply");
    off->setEnabled(false);
    grid->addWidget(off, 0, 3);
    auto *compare = makeButton("Compare");
    compare->setIcon(tgd::theme::Icons::icon("check", tgd::theme::Token::Text));
    compare->setCheckable(true);
    compare->setChecked(true);
    grid->addWidget(compare, 0, 4);
    grid->addWidget(makeIconButton("export", "Export"), 0, 5);
    auto *segments = new SegmentedControl("Resolution");
    segments->addSegment("Day", 0);
    segments->addSegment("Hour", 1);
    grid->addWidget(segments, 1, 0);
    auto *combo = new QComboBox;
    combo->addItems({"Day", "Hour", "Week"});
    grid->addWidget(combo, 1, 1);
    auto *check = new QCheckBox("Store text");
    check->setChecked(true);
    grid->addWidget(check, 1, 2);
    grid->addWidget(new QCheckBox("Capture"), 1, 3);
    auto *radio = new QRadioButton("Local");
    radio->setChecked(true);
    grid->addWidget(radio, 1, 4);
    grid->addWidget(makeLink("Open table"), 1, 5);
    grid->addWidget(new SearchField("Search 121 chats"), 2, 0, 1, 2);
    grid->addWidget(new StatePill(HealthState::Ok), 2, 2);
    grid->addWidget(new StatePill(HealthState::Critical), 2, 3);
    auto *pill = new StatePill;
    pill->setBig(true);
    pill->setState(HealthState::Warning, "Degraded", "1 of 23 components");
    grid->addWidget(pill, 2, 4, 1, 2);
    auto *line = new QHBoxLayout;
    for (HealthState state : {HealthState::Ok, HealthState::Warning, HealthState::Critical, HealthState::Unknown,
             HealthState::NotConfigured, HealthState::Stale, HealthState::Zero})
        line->addWidget(new StateLabel(state));
    line->addStretch();
    grid->addLayout(line, 3, 0, 1, 6);
    return host;
}

QWidget *cards()
{
    auto *host = new QWidget;
    auto *row = new QHBoxLayout(host);
    row->setSpacing(12);
    const std::vector<Figure> figures{{"Messages", "531,240", "8.4 %", Trend::Up, "was 489.9 k"},
        {"Average DAU", "2,846", "3.1 %", Trend::Up, "was 2,760"},
        {"Net members", "+333", "118", Trend::Up, "was +215"},
        {"Reactions", "204,118", "−2.6 %", Trend::Down, "was 209 k"},
        {"Reply share", "46.2 %", "1.9 pp", Trend::Up, "was 44.3 %"}};
    for (const Figure &figure : figures) {
        auto *card = new FigureCard(figure.label);
        card->setFigure(figure);
        row->addWidget(card);
    }
    auto *tile = new KpiTile("API requests");
    std::vector<double> course;
    for (int i = 0; i < 72; ++i)
        course.push_back(112 + i * .4 + 12 * std::sin(i / 4.0) + 8 * std::cos(i * 2.1));
    tile->setKpi(
        {"128", "/s", "+2 %", course, std::pair(100.0, 200.0), "Baseline 100–200 /s", HealthState::Ok, "Within"});
    tile->setFixedWidth(195);
    row->addWidget(tile);
    return host;
}

}  // namespace

class WidgetsGalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tgd::test::installTheme(); }

    void every_widget_is_painted_in_both_themes()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        layout->setContentsMargins(24, 16, 24, 16);
        layout->setSpacing(16);
        layout->addWidget(new TextLabel("States and dialogs", tgd::theme::TextStyle::Title));
        layout->addWidget(panelRow());
        layout->addWidget(controls());
        layout->addWidget(cards());
        auto *row = new QHBoxLayout;
        row->addWidget(form());
        auto *panel = new Panel("Top users");
        panel->setBodyMargins(0, 0, 0, 0);
        panel->setBody(tgd::test::usersTable(panel));
        panel->menu();
        row->addWidget(panel, 1);
        layout->addLayout(row);
        page.resize(1280, 800);
        page.show();
        QTest::qWait(200);
        tgd::test::shootBoth(page, "widgets");
        QApplication::processEvents();
        const QImage light = page.grab().toImage();
        tgd::theme::Theme::instance().setChoice(tgd::theme::ThemeChoice::Dark);
        QApplication::processEvents();
        const QImage dark = page.grab().toImage();
        tgd::theme::Theme::instance().setChoice(tgd::theme::ThemeChoice::Light);
        QCOMPARE(light.size(), dark.size());
        QCOMPARE(light.pixelColor(2, 2), tgd::theme::tokenColor(tgd::theme::Scheme::Light, tgd::theme::Token::Window));
        QCOMPARE(dark.pixelColor(2, 2), tgd::theme::tokenColor(tgd::theme::Scheme::Dark, tgd::theme::Token::Window));
    }

    void overlays_are_painted_in_both_themes()
    {
        QWidget window;
        window.resize(820, 420);
        auto *anchor = new KpiTile("API requests", &window);
        anchor->setGeometry(16, 8, 195, 40);
        window.show();
        Explanation explanation;
        explanation.title = "API requests: 128 /s";
        explanation.facts = {{"Means", "Requests answered by api-1 and api-2, 1-minute average", {}},
            {"Read", "11 s ago, every 15 s", {}}, {"State", "Within baseline", HealthState::Ok}};
        explanation.source = "rate(http_requests_total[1m])";
        explanation.whatMoves = "CACHE_TTL was raised to 300 s at 11:40: reads per request fell by 18 %.";
        explanation.actions = {{"What changed", {}}, {"API settings", {}}};
        ExplainCard::open(explanation, anchor);
        ToastHost toasts(&window, 8);
        toasts.show({HealthState::Ok, "Exported 30 days of Linux Lounge", "linux-lounge.csv, 1.2 MiB in 0.8 s",
            "Show file", {}});
        QVERIFY(!toasts.current()->hasFocus());
        tgd::test::shootBoth(window, "overlays");
        ConfirmDialog dialog({"Cancel query on pg-3", "Query 48213 has run for 4 min 18 s and will fail.",
            "User report on pg-3. Replay continues at once; 98.3 MiB take about 9 s. Nothing is lost.",
            "SELECT pg_cancel_backend(48213)", "Copy SQL", "Keep query", "Cancel query", true});
        dialog.show();
        tgd::test::shootBoth(dialog, "confirm");
        QVERIFY(dialog.findChild<QPushButton *>("keep")->isDefault());
    }
};

TGD_TEST_CLASS(WidgetsGalleryTest);
#include "widgets_gallery_test.moc"
