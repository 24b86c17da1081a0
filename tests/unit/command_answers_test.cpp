#include "bot/bot_menu.h"
#include "desk_rig.h"
#include "support/test_registry.h"

using namespace tgd::test;
using tgd::bot::AnswerText;

// What is answered to which command, by whom it may be asked, and what it changes.
class CommandAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void help_is_given_everywhere()
    {
        DeskRig rig;
        rig.answers->setBotName("My *bot*_<b>");
        QVERIFY(rig.ask({.text = "/help"}).startsWith("📊 My *bot*_<b>\n"));
        rig.world->addChat(42);
        const QString alone = rig.ask({.text = "/start", .user = 42, .chat = 42});
        for (const char *command : {"/setup", "/settings", "/set_text on|off", "/set_reactions on|off", "/help"})
            QVERIFY2(alone.contains(command), command);
    }

    void setup_is_for_administrators_of_groups_and_is_done_once()
    {
        DeskRig rig;
        rig.world->addChat(42);
        QCOMPARE(rig.ask({.text = "/setup", .user = 42, .chat = 42}), "This command can only be used in groups.");
        QCOMPARE(rig.ask({.text = "/setup"}), "Only administrators can use this command.");
        QVERIFY(!*rig.store->settings({worldGroup}));
        const QString done = rig.ask({.text = "/setup", .user = worldAdmin});
        QVERIFY2(done.startsWith("📊 Group Analytics Setup Complete!"), qPrintable(done));
        for (const char *part : {"✅ Enabled", "90", "365", "UTC", "en", "❌ Disabled", "/topusers"})
            QVERIFY2(done.contains(QString::fromUtf8(part)), part);
        QCOMPARE(rig.settings().storeText, true);
        rig.settingsAre(false, "Asia/Tokyo");
        QVERIFY(rig.ask({.text = "/setup", .user = worldAdmin}).contains("Asia/Tokyo"));
        QCOMPARE(rig.settings().storeText, false);
    }

    void setup_is_limited_for_each_person()
    {
        DeskRig rig;
        tgd::domain::CommandRequest request;
        request.chat = {worldGroup};
        request.command = tgd::domain::BotCommand::Setup;
        request.user = {1};
        for (int i = 0; i < 10; ++i)
            QVERIFY(rig.answers->answer(request, true, i)->text.text().startsWith("📊"));
        const auto refused = rig.answers->answer(request, true, 20);
        QVERIFY(refused->text.text().startsWith("⚠️ Rate limit exceeded. Please wait"));
        QVERIFY(!refused->change);
    }

    void an_anonymous_administrator_is_one_and_another_channel_is_none()
    {
        DeskRig rig;
        QVERIFY(rig.ask({.text = "/setup", .user = anonymousAdmin, .senderChat = worldGroup}).startsWith("📊"));
        QCOMPARE(rig.simulator.requestCount("getChatAdministrators"), 0);
        const Said foreign{.text = "/set_text on", .user = 136817688, .senderChat = -1001};
        QCOMPARE(rig.ask(foreign), "❌ Only group admins can change settings.");
        rig.world->addAdmin(worldGroup, anonymousAdmin);  // whom the list may name
        QCOMPARE(
            rig.ask({.text = "/set_text on", .user = anonymousAdmin}), "❌ Only group admins can change settings.");
    }

    void settings_are_shown_to_anyone()
    {
        DeskRig rig;
        QCOMPARE(rig.ask({.text = "/settings"}), "❌ Group not set up yet. Use /setup to initialize analytics.");
        rig.settingsAre(true, "Europe/Kyiv");
        QVERIFY(rig.ask({.text = "/settings"}).contains("Europe/Kyiv"));
    }

    void switches_take_the_usual_words()
    {
        DeskRig rig;
        QCOMPARE(rig.ask({.text = "/set_text on", .user = worldAdmin}),
            "❌ Please run /setup first to initialize group settings.");
        QVERIFY(!*rig.store->settings({worldGroup}));
        rig.settingsAre(false);
        QCOMPARE(rig.ask({.text = "/set_text on"}), "❌ Only group admins can change settings.");
        for (const char *wrong : {"/set_text", "/set_text maybe", "/set_text onn"})
            QVERIFY(rig.ask({.text = wrong, .user = worldAdmin}).contains("Usage: /set_text on|off"));
        QCOMPARE(rig.settings().storeText, false);
        QCOMPARE(rig.ask({.text = "/set_text ENABLE now", .user = worldAdmin}), "📝 Text storage has been ✅ Enabled");
        QCOMPARE(rig.settings().storeText, true);
        QCOMPARE(rig.ask({.text = "/set_text no", .user = worldAdmin}), "📝 Text storage has been ❌ Disabled");
        QCOMPARE(rig.settings().storeText, false);
        QCOMPARE(rig.ask({.text = "/set_reactions 1", .user = worldAdmin}), "🎭 Reaction capture has been ✅ Enabled");
        QCOMPARE(rig.settings().captureReactions, true);
        QCOMPARE(rig.ask({.text = "/set_text@stats_bot on", .user = 42, .chat = 42}), "(no answer)");
        rig.world->addChat(42);
        QCOMPARE(rig.ask({.text = "/set_text on", .user = 42, .chat = 42}), "❌ This command only works in groups.");
    }

    void top_users_are_named_as_they_are_with_their_share_of_all()
    {
        DeskRig rig;
        rig.talk({.text = "x", .user = 1, .firstName = "A_b *c* <i>&amp; [x](y) %1"}, 6);
        rig.talk({.text = "x", .user = 2, .firstName = "Two\nlines\u202e"}, 3);
        rig.talk({.text = "x", .user = anonymousAdmin, .senderChat = worldGroup}, 2);
        const QString top = rig.ask({.text = "/topusers 7 1", .user = 1, .firstName = "A_b *c* <i>&amp; [x](y) %1"});
        QVERIFY2(top.contains("1. A_b *c* <i>&amp; [x](y) %1 – 7 (58.3%)"), qPrintable(top));
        QVERIFY2(!top.contains("2."), qPrintable(top));
        QVERIFY(top.contains("Messages in all: 12"));
        const QJsonObject sent = rig.world->answers().last();
        QVERIFY(!sent.contains("parse_mode"));
        QVERIFY(sent["link_preview_options"]["is_disabled"].toBool());
        QVERIFY(rig.ask({.text = "/topusers", .user = 1}).contains("2. Two lines – 3 ("));
        for (const char *wrong : {"/topusers 0", "/topusers 366", "/topusers x", "/topusers 7 51", "/topusers 7 0"}) {
            const QString refusal = rig.ask({.text = wrong});
            QVERIFY2(refusal.startsWith("❌ Invalid arguments: "), qPrintable(refusal));
            QVERIFY(refusal.endsWith("Usage: /topusers [days] [limit]"));
        }
        rig.world->addChat(42);
        QCOMPARE(rig.ask({.text = "/topusers", .user = 42, .chat = 42}), "❌ This command only works in groups.");
    }

    void the_heatmap_is_of_seven_days_in_utc()
    {
        DeskRig rig;  // Monday 2024-03-04 08:00 UTC
        rig.settingsAre(false, "Asia/Tokyo");
        rig.talk({.text = "x", .ageSeconds = 3600}, 5);
        rig.talk({.text = "x", .ageSeconds = 8 * 86'400}, 9);
        const QString map = rig.ask({.text = "/heatmap"});
        QVERIFY2(map.contains("Busiest: Monday, 07:00–08:00 (messages: 5)"), qPrintable(map));
        const QJsonArray entities = rig.world->answers().last()["entities"].toArray();
        QCOMPARE(entities.last()["type"].toString(), "pre");
        const QString block = map.mid(entities.last()["offset"].toInt(), entities.last()["length"].toInt());
        QCOMPARE(block.split('\n').size(), 8);
        QCOMPARE(block.split('\n')[1].size(), 30);
        QVERIFY(block.split('\n')[1].endsWith(" 7"));
        QVERIFY(block.split('\n')[2].endsWith(" 0"));
    }

    void activity_is_in_the_chats_own_time()
    {
        DeskRig rig;
        rig.settingsAre(false, "Asia/Tokyo");
        rig.talk({.text = "x", .ageSeconds = 3600}, 5);
        const QString text = rig.ask({.text = "/activity"});
        QVERIFY2(text.contains("Most active hour: 16:00–17:00 (messages: 5)"), qPrintable(text));
        QVERIFY(text.contains("Most active weekday: Monday (messages: 7)"));
        QVERIFY(text.contains("Asia/Tokyo"));
    }

    void scores_need_settings_and_are_limited_to_a_topic()
    {
        DeskRig rig;
        rig.talk({.text = "a message of some length", .user = 1, .topic = 9, .firstName = "One"}, 4);
        rig.talk({.text = "short", .user = 2, .firstName = "Two"}, 6);
        const QString needed = "❌ Error: This chat hasn't been set up yet. Use /setup first.";
        for (const char *command : {"/engagement", "/myscore", "/leaderboard"})
            QCOMPARE(rig.ask({.text = command}), needed);
        rig.settingsAre(false);
        const QString score = rig.ask({.text = "/myscore", .user = 1, .topic = 9, .firstName = "One"});
        QVERIFY2(score.startsWith("🎯 Engagement of One: "), qPrintable(score));
        QVERIFY2(score.contains("messages: 5"), qPrintable(score));
        QVERIFY(score.contains("in this topic"));
        QCOMPARE(rig.world->answers().last()["message_thread_id"].toInt(), 9);
        QVERIFY(rig.ask({.text = "/engagement", .user = 777, .senderChat = worldGroup}).startsWith("❌ Who writes"));
        const QString board = rig.ask({.text = "/leaderboard", .user = 3, .firstName = "Three"});
        QVERIFY2(board.contains("1. One – "), qPrintable(board));
        QVERIFY2(board.contains("2. Two – "), qPrintable(board));
        QVERIFY(!board.contains("Three"));
        QCOMPARE(rig.ask({.text = "/leaderboard_thread"}), "❌ This command only works in a topic.");
        const QString thread = rig.ask({.text = "/leaderboard_thread", .user = 1, .topic = 9, .firstName = "One"});
        QVERIFY2(thread.contains("1. One – ") && !thread.contains("Two"), qPrintable(thread));
    }

    void who_takes_part_is_counted_exactly()
    {
        DeskRig rig;  // Monday 2024-03-04 08:00 UTC
        rig.settingsAre(false, "Asia/Tokyo");
        rig.talk({.text = "four", .user = 1, .topic = 9}, 3);
        rig.talk({.text = "yesterday in UTC, today there", .user = 1, .ageSeconds = 16 * 3600}, 1);
        rig.talk({.text = "too old", .user = 1, .ageSeconds = 40 * 86'400}, 1);
        rig.talk({.text = "x", .user = anonymousAdmin, .senderChat = worldGroup}, 2);
        rig.file.sql("UPDATE messages SET reply_to_msg_id = 1 WHERE user_id = 1 AND thread_id = 9");
        rig.file.sql("INSERT INTO reactions (chat_id, msg_id, user_id, reaction_emoji, date, removed_at) SELECT "
                     "chat_id, msg_id, 999, 'x', date, NULL FROM messages WHERE user_id = 1");
        rig.file.sql("INSERT INTO reactions (chat_id, msg_id, user_id, reaction_emoji, date, removed_at) SELECT "
                     "chat_id, msg_id, 1, 'own', date, NULL FROM messages WHERE user_id = 1");
        rig.file.sql("INSERT INTO reactions (chat_id, msg_id, user_id, reaction_emoji, date, removed_at) SELECT "
                     "chat_id, msg_id, 999, 'gone', date, date FROM messages WHERE user_id = 1");
        const auto days = tgd::domain::Period::lastDays(QDate(2024, 3, 4), 30);
        const auto all = rig.store->userActivity({worldGroup}, std::nullopt, days);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE((*all)[0], (tgd::domain::UserActivity{{1}, 4, 1, 12 + 29, 0, 3, 4}));
        const auto topic = rig.store->userActivity({worldGroup}, 9, days);
        QCOMPARE(topic->size(), size_t(1));
        QCOMPARE((*topic)[0], (tgd::domain::UserActivity{{1}, 3, 1, 12, 0, 3, 3}));
        QVERIFY(rig.store->userNames({12345})->firstName.value_or("").empty());
    }

    void an_answer_fits_into_a_message()
    {
        AnswerText text;
        text.add(QString(4000, 'x')).addBold(QString::fromUtf8("😀").repeated(200)).addBlock("behind");
        const QJsonObject arguments = text.arguments();
        QCOMPARE(arguments["text"].toString().toUcs4().size(), 4096);
        QCOMPARE(arguments["entities"].toArray().size(), 1);
        QCOMPARE(arguments["entities"][0]["length"].toInt(), 192);
        DeskRig rig;
        for (int user = 1; user <= 50; ++user)
            rig.talk({.text = "x", .user = user, .firstName = QString::fromUtf8("😀").repeated(255)}, 1);
        const QString top = rig.ask({.text = "/topusers 30 50", .user = 1});
        QVERIFY(top.toUcs4().size() <= 4096);
        QVERIFY(top.contains("50. "));
    }

    void the_menu_is_set_when_it_differs()
    {
        DeskRig rig;
        tgd::bot::offerBotMenu(*rig.client);
        QTRY_COMPARE(rig.simulator.requestCount("setMyCommands"), 1);
        tgd::bot::offerBotMenu(*rig.client);
        QTRY_COMPARE(rig.simulator.requestCount("getMyCommands"), 2);
        QTest::qWait(20);
        QCOMPARE(rig.simulator.requestCount("setMyCommands"), 1);
        for (const QJsonValue &entry : tgd::bot::botMenu()) {
            QVERIFY(entry["description"].toString().size() >= 3);
            QVERIFY(entry["command"].toString().size() <= 32);
        }
    }
};

TGD_TEST_CLASS(CommandAnswersTest);
#include "command_answers_test.moc"
