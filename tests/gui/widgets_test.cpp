#include "domain/item_roles.h"
#include "gui/demo_content.h"
#include "gui/gallery.h"
#include "support/test_registry.h"
#include "theme/control_properties.h"
#include "widgets/confirm_dialog.h"
#include "widgets/elided_label.h"
#include "widgets/explain_card.h"
#include "widgets/figure_card.h"
#include "widgets/form_row.h"
#include "widgets/kpi_tile.h"
#include "widgets/panel.h"
#include "widgets/search_field.h"
#include "widgets/segmented_control.h"
#include "widgets/skeleton_view.h"
#include "widgets/stale_overlay.h"
#include "widgets/table_header.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtTest>

using namespace tgd::widgets;
using tgd::domain::HealthState;
using tgd::theme::Theme;

namespace {
QPushButton *buttonNamed(QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}
}  // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tgd::test::installTheme(); }

    void a_panel_shows_its_skeleton_only_after_a_while()
    {
        Panel panel("Messages/s");
        auto *body = new QWidget;
        panel.setBody(body);
        panel.resize(200, 160);
        panel.show();
        panel.showData();
        const QSize before = panel.sizeHint();
        panel.showLoading();
        QCOMPARE(panel.state(), PanelState::Loading);
        auto *skeleton = panel.findChild<SkeletonView *>();
        QVERIFY(!skeleton->isVisible());
        QVERIFY(body->isVisible());
        QTRY_VERIFY(skeleton->isVisible());
        QCOMPARE(panel.sizeHint(), before);
        panel.showData();
        QVERIFY(body->isVisible());
    }

    void data_that_comes_at_once_never_flashes_a_skeleton()
    {
        Panel panel("Messages/s");
        panel.setBody(new QWidget);
        panel.show();
        panel.showLoading();
        panel.showData();
        auto *skeleton = panel.findChild<SkeletonView *>();
        QTest::qWait(250);
        QVERIFY(!skeleton->isVisible());
    }

    void an_error_says_what_and_retries()
    {
        Panel panel("Replica");
        panel.setBody(new QWidget);
        panel.resize(240, 200);
        panel.show();
        QSignalSpy retries(&panel, &Panel::retryRequested);
        QSignalSpy actions(&panel, &Panel::actionRequested);
        panel.showError(PanelMessage{"Connection refused", "Is the server up?", {}}, 9);
        QPushButton *retry = buttonNamed(panel, "Retry");
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(retries.size(), 1);
        QCOMPARE(actions.size(), 0);
        panel.showEmpty({"No reactions stored", "Capture is off.", "Turn on capture…"});
        QTest::mouseClick(buttonNamed(panel, "Turn on capture…"), Qt::LeftButton);
        QCOMPARE(actions.size(), 1);
        panel.showNotConfigured({{}, "No pooler.", {}});
        QVERIFY(buttonNamed(panel, "Configure…"));
    }

    void the_next_try_comes_by_itself_and_stops_with_the_error()
    {
        Panel panel("Replica");
        panel.setBody(new QWidget);
        panel.show();
        QSignalSpy retries(&panel, &Panel::retryRequested);
        panel.showError(PanelMessage{"Connection refused", {}, {}}, 1);
        QTRY_COMPARE(retries.size(), 1);
        panel.showError(PanelMessage{"Connection refused", {}, {}}, 1);
        panel.showData();
        QTest::qWait(1300);
        QCOMPARE(retries.size(), 1);
    }

    void stale_data_stays_in_sight_under_its_age()
    {
        Panel panel("Messages/s");
        auto *body = new QWidget;
        panel.setBody(body);
        panel.resize(200, 160);
        panel.show();
        panel.showStale("2 min 10 s");
        auto *overlay = panel.findChild<StaleOverlay *>();
        QVERIFY(overlay->isVisible() && body->isVisible());
        QCOMPARE(overlay->accessibleName(), "Stale, 2 min 10 s old");
        QVERIFY(overlay->testAttribute(Qt::WA_TransparentForMouseEvents));
        panel.showData();
        QVERIFY(!overlay->isVisible());
    }

    void a_verdict_moves_nothing_in_the_form()
    {
        QWidget form;
        auto *layout = new QVBoxLayout(&form);
        auto *first = new FormRow("Webhook URL", new QLineEdit);
        auto *second = new FormRow("Read time-out", new QLineEdit("35"), "s");
        layout->addWidget(first);
        layout->addWidget(second);
        form.resize(420, 160);
        form.show();
        const QRect field = second->field()->rect().translated(second->field()->mapTo(&form, QPoint()));
        first->setVerdict({HealthState::Critical, "Needs https and a public host.", {}});
        second->setVerdict({HealthState::Warning, "Should exceed 40 s.", "Use 50"});
        QApplication::processEvents();
        QCOMPARE(second->field()->rect().translated(second->field()->mapTo(&form, QPoint())), field);
        QVERIFY(!first->isValid() && second->isValid());
        QVERIFY(tgd::theme::isInvalid(first->field()));
        QCOMPARE(first->field()->accessibleDescription(), "Needs https and a public host.");
        QSignalSpy links(second, &FormRow::linkActivated);
        QTest::mouseClick(buttonNamed(*second, "Use 50"), Qt::LeftButton);
        QCOMPARE(links.size(), 1);
        first->clearVerdict();
        QVERIFY(first->isValid() && !tgd::theme::isInvalid(first->field()));
    }

    void a_toast_never_takes_the_focus_and_acts()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        window.resize(600, 300);
        window.show();
        window.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        ToastHost toasts(&window, 8);
        bool acted = false;
        toasts.show({HealthState::Ok, "Exported", "file.csv", "Show file", [&acted] { acted = true; }});
        QVERIFY(edit->hasFocus());
        const QRect place = toasts.current()->geometry();
        QCOMPARE(place.right(), window.width() - 16 - 1);
        QCOMPARE(place.bottom(), window.height() - 8 - 1);
        QTest::mouseClick(buttonNamed(window, "Show file"), Qt::LeftButton);
        QVERIFY(acted);
        QTRY_VERIFY(!toasts.current());
    }

    void a_destructive_question_has_the_harmless_default()
    {
        ConfirmDialog dialog({"Run retention", "41,208 texts go.", "They cannot be brought back.", {}, {}, "Keep texts",
            "Remove texts", true});
        dialog.show();
        auto *keep = dialog.findChild<QPushButton *>("keep");
        auto *act = dialog.findChild<QPushButton *>("act");
        QVERIFY(keep->isDefault() && !act->isDefault());
        QCOMPARE(tgd::theme::buttonRole(act), tgd::theme::ButtonRole::Danger);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        dialog.show();
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void escape_closes_the_explanation_and_returns_the_focus()
    {
        QWidget window;
        window.resize(800, 500);
        auto *tile = new KpiTile("API requests", &window);
        tile->setGeometry(500, 400, 195, 90);
        window.show();
        window.activateWindow();
        tile->setFocus();
        ExplainCard *card
            = ExplainCard::open({"API requests: 128 /s", {{"Read", "11 s ago", {}}}, "rate(x[1m])", {}, {}}, tile);
        QVERIFY(window.rect().contains(card->geometry()));
        QTRY_VERIFY(card->hasFocus());
        QCOMPARE(card->asText(), "API requests: 128 /s\nRead: 11 s ago\nrate(x[1m])");
        QPointer<ExplainCard> gone = card;
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(tile->hasFocus());
        QTRY_VERIFY(gone.isNull());
    }

    void arrow_keys_move_the_chosen_segment_and_widths_stay()
    {
        SegmentedControl control("Resolution");
        control.addSegment("Day", 0);
        control.addSegment("Hour", 1);
        control.show();
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        const int width = control.sizeHint().width();
        QTest::keyClick(control.segment(0), Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(control.sizeHint().width(), width);
        QTest::keyClick(control.segment(1), Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        control.setCurrent(0);
        QCOMPARE(chosen.size(), 1);
    }

    void a_search_is_emptied_by_escape()
    {
        SearchField field("Search 121 chats");
        field.setText("linux");
        QSignalSpy results(&field, &SearchField::resultsRequested);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(results.size(), 1);
    }

    void figures_speak_their_direction()
    {
        FigureCard card("Messages");
        card.setFigure({"Messages", "531,240", "8.4 %", Trend::Up, "was 489.9 k"});
        QCOMPARE(card.accessibleName(), "Messages: 531,240");
        QCOMPARE(card.accessibleDescription(), "up 8.4 % was 489.9 k");
        QCOMPARE(card.sizeHint().height(), 84);
        QSignalSpy clicks(&card, &QAbstractButton::clicked);
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(clicks.size(), 1);
    }

    void an_approximate_figure_has_a_sign_and_says_why()
    {
        FigureCard card("Net members");
        card.resize(160, 84);
        Figure figure{"Net members", "+12", {}, Trend::None, {}};
        card.setFigure(figure);
        const QImage exact = card.grab().toImage();
        figure.doubt = "Only the last join is known.";
        card.setFigure(figure);
        QCOMPARE(card.accessibleName(), "Net members: +12, approximate");
        QVERIFY(card.accessibleDescription().contains(figure.doubt));
        QCOMPARE(card.toolTip(), figure.doubt);
        QVERIFY(card.grab().toImage() != exact);
        // What is not there at all is not approximate, and says why as well.
        figure.value = "–";
        figure.isMissing = true;
        card.setFigure(figure);
        QCOMPARE(card.accessibleName(), "Net members: –");
        QCOMPARE(card.toolTip(), figure.doubt);

        KpiTile tile("Net members");
        Kpi kpi;
        kpi.value = "+12";
        kpi.doubt = figure.doubt;
        tile.setKpi(kpi);
        QVERIFY(tile.accessibleDescription().startsWith("approximate"));
        QCOMPARE(tile.toolTip(), figure.doubt);
    }

    void a_cut_text_can_still_be_read()
    {
        ElidedLabel label("Supergroup, 18,402 members, text is not stored");
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.accessibleName(), "Supergroup, 18,402 members, text is not stored");
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void a_table_is_copied_as_it_is_seen()
    {
        QWidget window;
        TableView *table = tgd::test::usersTable(&window);
        table->resize(400, 200);
        table->selectRow(1);
        auto *model = static_cast<QStandardItemModel *>(table->model());
        table->setSortingEnabled(false);
        model->item(1, 0)->setText("two\tparts");
        model->item(1, 1)->setData("8407", tgd::domain::PlainTextRole);
        table->setColumnHidden(3, true);
        table->horizontalHeader()->moveSection(4, 1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), "User\tSeen\tMessages\tShare\ntwo parts\tnow\t8407\t1.6 %\n");
        QCOMPARE(table->asCsv().count("\r\n"), 5);
    }

    void table_measures_are_those_of_the_design()
    {
        QWidget window;
        TableView *table = tgd::test::usersTable(&window);
        table->resize(400, 200);
        window.show();
        QCOMPARE(table->horizontalHeader()->height(), 24);
        QCOMPARE(table->rowHeight(0), 24);
        table->setDense(false);
        QCOMPARE(table->rowHeight(0), 28);
        QSignalSpy activated(table, &TableView::rowActivated);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        table->fitColumn(1, "1,234,567");
        QVERIFY(table->columnWidth(1)
            >= QFontMetrics(Theme::font(tgd::theme::TextStyle::Body)).horizontalAdvance("1,234,567") + 16);
    }
};

TGD_TEST_CLASS(WidgetsTest);
#include "widgets_test.moc"
