#include "gui/bot_scene.h"
#include "gui/gallery.h"
#include "support/test_registry.h"

#include <QMetaEnum>
#include <QtTest>

using namespace tgd;
using domain::ConnectionState;

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

    void the_page_without_a_bot_leads_to_one()
    {
        test::BotScene scene;
        scene.build(false);
        scene.window->show();
        scene.window->setFocus();
        test::shootBoth(*scene.window, "bot-none");
    }
};

TGD_TEST_CLASS(BotGalleryTest);
#include "bot_gallery_test.moc"
