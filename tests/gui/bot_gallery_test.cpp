#include "gui/bot_scene.h"
#include "gui/by_name.h"
#include "gui/gallery.h"
#include "pages/assistant/first_start_dialog.h"
#include "pages/bot/token_dialog.h"
#include "shell/close_question.h"
#include "shell/tray_icon.h"
#include "support/test_registry.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTranslator>
#include <QtTest>

using namespace tgd;
using domain::ConnectionState;

// The translations lie in a library that is linked object by object: name them.
static void initTranslations()
{
    Q_INIT_RESOURCE(tgd_translations);
}

class BotGalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::installTheme(); }

    void the_page_is_painted_in_every_state_of_the_connection()
    {
        static const char *names[]
            = {"off", "connecting", "polling", "reconnecting", "token-rejected", "malformed-token", "second-poller",
                "webhook", "store-away", "rate-limited", "stalled", "refused", "stopped"};
        test::BotScene scene;
        scene.fillQuarantine();
        scene.fillLedger();
        scene.build(true);
        scene.window->show();
        scene.window->setFocus();
        scene.live(1000, 6.2);
        QSet<QString> words;
        for (const ConnectionState state : test::allStates) {
            scene.setState(state);
            for (int i = 0; i < 20; ++i) {
                scene.clock.advance(1);
                scene.state->sample();
            }
            test::shootBoth(*scene.window, QStringLiteral("bot-%1").arg(names[int(state)]));
            QVERIFY(!scene.state->word().isEmpty());
            words << scene.state->word();
        }
        QCOMPARE(words.size(), int(std::size(test::allStates)));
    }

    void the_page_is_painted_wide_and_whole()
    {
        test::BotScene scene;
        scene.fillQuarantine();
        scene.fillLedger();
        scene.build(true);
        scene.window->resize(1728, 1004);
        scene.window->show();
        scene.window->setFocus();
        scene.live(1000, 6.2);
        test::shootBoth(*scene.window, "bot-1920");
        scene.window->resize(1088, 980);
        test::shoot(*scene.window, "bot-whole-light");
    }

    void nothing_is_cut_at_fourteen_points()
    {
        theme::Theme::instance().setTextScale(1.4);
        test::BotScene scene;
        scene.fillQuarantine();
        scene.fillLedger();
        scene.build(true);
        scene.window->resize(1523, 1013);
        scene.window->show();
        scene.live(300, 6.2);
        scene.setState(ConnectionState::WebhookActive);
        test::shoot(*scene.window, "bot-14pt-light");
        QStringList cut;
        for (QAbstractButton *button : scene.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->width() < button->sizeHint().width())
                cut << button->text() + button->accessibleName();
        }
        theme::Theme::instance().setTextScale(1);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join("; ")));
    }

    void no_button_is_cut_in_any_language_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "es", "ru", "uk"})
            QTest::newRow(language) << QString(language);
    }

    void no_button_is_cut_in_any_language()
    {
        QFETCH(QString, language);
        initTranslations();
        QTranslator translator;
        QVERIFY(translator.load(":/i18n/tgstats_" + language + ".qm"));
        QCoreApplication::installTranslator(&translator);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        QStringList cut;
        {
            test::BotScene scene;
            scene.fillQuarantine();
            scene.fillLedger();
            scene.build(true);
            scene.window->resize(1088, 980);
            scene.window->show();
            scene.window->setFocus();
            scene.live(600, 6.2);
            scene.setState(ConnectionState::WebhookActive);
            test::shoot(*scene.window, "bot-" + language + "-light");
            for (QAbstractButton *button : scene.page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->width() < button->sizeHint().width())
                    cut << button->text() + button->accessibleName();
            }
        }
        QLocale::setDefault(before);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join("; ")));
    }

    void the_page_without_a_bot_leads_to_one()
    {
        test::BotScene scene;
        scene.build(false);
        scene.window->show();
        scene.window->setFocus();
        test::shootBoth(*scene.window, "bot-none");
        auto *field = scene.page->findChild<QLineEdit *>();
        field->setText("nothing of use");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field->accessibleDescription().isEmpty());
        test::shootBoth(*scene.window, "bot-refused-text");
        scene.bot.checkAnswer
            = domain::BotCheck{{6100000001, "groupstats_bot", "Group stats", false}, "stats.example.org", 7};
        field->setText("6100000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(test::byName(scene.window.get(), "Connect"));
        QTest::qWait(50);
        test::shootBoth(*scene.window, "bot-checked");
    }

    void dialogs_and_the_tray_are_painted()
    {
        test::BotScene scene;
        scene.build(true);
        pages::TokenDialog change(&scene.bot);
        change.show();
        test::shootBoth(change, "bot-change-token");
        state::Preferences preferences;
        for (const bool tray : {true, false}) {
            shell::CloseQuestion question(tray, &preferences);
            question.show();
            test::shootBoth(question, tray ? "close-question" : "close-question-without-tray");
            QVERIFY(question.height() >= question.minimumSizeHint().height());
        }
        pages::FirstStartDialog first;
        first.show();
        test::shootBoth(first, "first-start");
        QWidget icons;
        auto *row = new QHBoxLayout(&icons);
        for (const domain::HealthState health : {domain::HealthState::Ok, domain::HealthState::Warning,
                 domain::HealthState::Critical, domain::HealthState::Unknown, domain::HealthState::NotConfigured}) {
            for (const int size : {16, 24, 48}) {
                auto *label = new QLabel;
                label->setPixmap(shell::TrayIcon::iconOf(health).pixmap(size, size));
                row->addWidget(label);
            }
        }
        icons.show();
        QVERIFY(!test::shoot(icons, "tray-icons").isNull());
    }
};

TGD_TEST_CLASS(BotGalleryTest);
#include "bot_gallery_test.moc"
