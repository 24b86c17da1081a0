#include "support/test_registry.h"
#include "update_feed.h"

using namespace tgd;
using domain::OutboxState;
using test::UpdateFeed;

namespace {

constexpr qint64 commandDate = 1709550000;  // of the feed's messages

// A feed whose batcher knows its bot.
struct CommandFeed : UpdateFeed {
    CommandFeed() { again(); }
    void again()
    {
        restart();
        file.clock.at = {(commandDate + 60) * domain::microsPerSecond};
        batcher->answerCommands(7, "Stats_Bot");
    }
    static QByteArray command(int id, const QByteArray &text, const QByteArray &kind = "message",
        const QByteArray &more = {}, const QByteArray &chat = R"("id":-1001987654321,"type":"supergroup","title":"C")")
    {
        const QByteArray word = text.split(' ').first();
        return message(id,
            "\"text\":\"" + text + "\",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":"
                + QByteArray::number(word.size()) + "}]" + more,
            kind, chat);
    }
    QStringList rows()
    {
        QStringList list;
        QSqlQuery query = file.sql("SELECT chat_id, request_id, body, state FROM tgdesk_outbox ORDER BY id");
        while (query.next())
            list << query.value(2).toString();
        return list;
    }
    std::vector<domain::OutboxEntry> waiting() { return *store->outbox(7, 0, 100); }
};

}  // namespace

// Which messages are commands to the bot, and how the store keeps what is owed for them.
class CommandOutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_command_to_the_bot_is_owed_an_answer_and_stored_as_a_message()
    {
        CommandFeed feed;
        const auto outcome = feed.apply({CommandFeed::command(
            1, "/TopUsers@STATS_bot   7  5 ", "message", R"(,"message_thread_id":9,"is_topic_message":true)")});
        QCOMPARE(outcome.stored, 1);
        QCOMPARE(outcome.news.commands, 1);
        const auto waiting = feed.waiting();
        QCOMPARE(waiting.size(), size_t(1));
        const domain::CommandRequest &request = waiting[0].request;
        QVERIFY(request.command == domain::BotCommand::TopUsers);
        QCOMPARE(request.arguments, std::string("7  5"));
        QCOMPARE(request.user.value, 42);
        QCOMPARE(request.chat.value, -1001987654321);
        QCOMPARE(request.message.value, 1);
        QCOMPARE(request.topic, std::optional<qint64>(9));
        QCOMPARE(request.at.value, commandDate * domain::microsPerSecond);
        QCOMPARE(feed.column(1, "text_len").toInt(), 27);
    }

    void what_is_no_command_to_this_bot_is_owed_nothing()
    {
        CommandFeed feed;
        feed.apply({CommandFeed::command(1, "/help@other_bot"), CommandFeed::command(2, "/nosuchcommand"),
            CommandFeed::command(3, "/help", "edited_message", R"(,"edit_date":1709550010)"),
            CommandFeed::command(4, "/help", "channel_post"),
            UpdateFeed::message(5, R"("text":"/help")"),  // Telegram did not mark it
            UpdateFeed::message(6, R"("text":"see /help","entities":[{"type":"bot_command","offset":4,"length":5}])"),
            UpdateFeed::message(7,
                R"("photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1}],"caption":"/help",)"
                R"("caption_entities":[{"type":"bot_command","offset":0,"length":5}])"),
            UpdateFeed::message(8, R"("text":"/help","entities":[{"type":"bot_command","offset":0,"length":99}])")});
        QCOMPARE(feed.rows(), QStringList());
    }

    void a_command_that_is_too_old_is_not_answered()
    {
        CommandFeed feed;
        feed.file.clock.at = {(commandDate + 121) * domain::microsPerSecond};
        feed.apply({CommandFeed::command(1, "/help")});
        QCOMPARE(feed.rows().size(), 0);
        feed.file.clock.at = {(commandDate + 120) * domain::microsPerSecond};
        feed.apply({CommandFeed::command(2, "/help")});
        QCOMPARE(feed.rows().size(), 1);
    }

    void a_command_in_a_private_chat_leaves_no_row_but_the_answer_it_is_owed()
    {
        CommandFeed feed;
        const auto outcome
            = feed.apply({CommandFeed::command(1, "/start", "message", {}, R"("id":42,"type":"private")")});
        QCOMPARE(outcome.ignored.at("private_chat"), 1);
        QCOMPARE(feed.rows().size(), 1);
        QCOMPARE(feed.tables(), QStringList());
        feed.apply({CommandFeed::command(2, "/help with my secret")});
        QVERIFY2(!feed.rows().join(' ').contains("secret"), qPrintable(feed.rows().join(' ')));
        QVERIFY(feed.waiting()[0].request.isPrivate());
    }

    void the_same_command_delivered_again_is_owed_once()
    {
        CommandFeed feed;
        const QByteArray group = CommandFeed::command(1, "/help");
        const QByteArray alone = CommandFeed::command(2, "/start", "message", {}, R"("id":42,"type":"private")");
        feed.apply({group, alone, group});
        feed.again();
        feed.apply({alone, group});
        QCOMPARE(feed.rows().size(), 2);
    }

    void replayed_updates_are_owed_nothing()
    {
        UpdateFeed feed;
        feed.file.clock.at = {(commandDate + 1) * domain::microsPerSecond};
        const auto outcome = feed.apply({CommandFeed::command(1, "/help")});
        QCOMPARE(outcome.news.commands, 0);
        QCOMPARE(feed.file.value("SELECT COUNT(*) FROM tgdesk_outbox").toInt(), 0);
    }

    void an_answer_is_begun_by_one_only_and_changes_settings_with_that()
    {
        CommandFeed feed;
        feed.apply({CommandFeed::command(1, "/setup")});
        const qint64 id = feed.waiting()[0].id;
        domain::SettingsChange setup{{-1001987654321}, true, {}, true};
        auto other = feed.file.open();
        QCOMPARE(*feed.store->beginAnswer(id, setup), true);
        QCOMPARE(*other->beginAnswer(id, setup), false);
        QVERIFY((*feed.store->settings({-1001987654321}))->storeText);
        QVERIFY(feed.waiting().empty());
        domain::SettingsChange off{{-1001987654321}, false, {}, false};
        QCOMPARE(*other->beginAnswer(id, off), false);
        QVERIFY((*feed.store->settings({-1001987654321}))->storeText);
        QVERIFY(feed.store->endAnswer(id, OutboxState::Sent).has_value());
        QCOMPARE(feed.file.value("SELECT state FROM tgdesk_outbox").toString(), QString("sent"));
    }

    void a_setup_keeps_the_settings_that_are_there_and_a_change_makes_none()
    {
        CommandFeed feed;
        feed.apply({CommandFeed::command(1, "/setup"), CommandFeed::command(2, "/set_text off"),
            CommandFeed::command(3, "/set_reactions on")});
        const auto waiting = feed.waiting();
        domain::SettingsChange change{{-1001987654321}, true, {}, false};
        QVERIFY(*feed.store->beginAnswer(waiting[1].id, change));
        QVERIFY(!*feed.store->settings({-1001987654321}));
        feed.settings(false, true);
        change.create = true;
        QVERIFY(*feed.store->beginAnswer(waiting[0].id, change));
        QVERIFY(!(*feed.store->settings({-1001987654321}))->storeText);
        QVERIFY((*feed.store->settings({-1001987654321}))->captureReactions);
    }

    void what_a_run_left_half_sent_is_lost_and_what_it_sent_lately_is_told()
    {
        CommandFeed feed;
        feed.apply({CommandFeed::command(1, "/help"), CommandFeed::command(2, "/help"),
            CommandFeed::command(3, "/help"), CommandFeed::command(4, "/help")});
        const auto waiting = feed.waiting();
        QVERIFY(*feed.store->beginAnswer(waiting[0].id, {}));
        QVERIFY(feed.store->endAnswer(waiting[0].id, OutboxState::Sent).has_value());
        QVERIFY(*feed.store->beginAnswer(waiting[1].id, {}));
        QVERIFY(feed.store->endAnswer(waiting[2].id, OutboxState::Dropped).has_value());
        const auto sent = feed.store->recoverOutbox(7);
        QCOMPARE(sent->size(), size_t(2));
        QCOMPARE(feed.waiting().size(), size_t(1));
        QCOMPARE(feed.waiting()[0].id, waiting[3].id);
        QCOMPARE(
            feed.file.value("SELECT group_concat(state) FROM (SELECT state FROM tgdesk_outbox ORDER BY id)").toString(),
            QString("sent,lost,dropped,new"));
        feed.file.clock.at.value += 3 * 86'400 * domain::microsPerSecond;
        QVERIFY(feed.store->recoverOutbox(7)->empty());
        QCOMPARE(feed.file.value("SELECT COUNT(*) FROM tgdesk_outbox").toInt(), 1);
        QVERIFY(feed.store->recoverOutbox(8)->empty());
    }

    void chats_news_are_told_with_the_batch()
    {
        CommandFeed feed;
        const QByteArray added
            = R"({"update_id":5,"my_chat_member":{"date":1709550000,"chat":{"id":-55,"type":"group","title":"G"},)"
              R"("from":{"id":42,"is_bot":false},"old_chat_member":{"user":{"id":7,"is_bot":true},"status":"left"},)"
              R"("new_chat_member":{"user":{"id":7,"is_bot":true},"status":"member"}}})";
        const auto outcome = feed.batcher->apply(7, std::vector<std::string_view>{added.constData()});
        QCOMPARE(outcome->news.seen.size(), size_t(1));
        QCOMPARE(outcome->news.presences.size(), size_t(1));
        QVERIFY(outcome->news.presences[0].present);
        QCOMPARE(outcome->news.membersChanged.size(), size_t(1));
    }
};

TGD_TEST_CLASS(CommandOutboxTest);
#include "command_outbox_test.moc"
