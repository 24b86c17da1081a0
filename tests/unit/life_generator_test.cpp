#include "support/botapi/life_generator.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace tgd::botapi;

namespace {

LifeOptions small()
{
    LifeOptions options;
    options.chats = 40;
    options.users = 300;
    options.duplicates = 0.01;
    return options;
}

const QByteArrayList mediaInOrderOfPrecedence{"animation", "photo", "video", "video_note", "voice", "audio", "sticker",
    "document", "venue", "location", "contact", "poll", "dice", "game"};

// Reads the updates the way a database must, and comes to the truth by itself.
LifeTruth replay(const std::vector<LifeUpdate> &updates)
{
    LifeTruth seen;
    for (const LifeUpdate &update : updates) {
        const QJsonObject event = QJsonDocument::fromJson(update.json).object()[update.facts.kind].toObject();
        const bool post = update.facts.kind.endsWith("channel_post");
        if (!post && !update.facts.kind.endsWith("message"))
            continue;
        QByteArray media = event.contains("text") ? "text" : "";
        for (const QByteArray &each : mediaInOrderOfPrecedence) {
            if (media.isEmpty() && event.contains(each))
                media = each;
        }
        if (media.isEmpty())
            continue;  // a service message
        const MessageKey key{event["chat"].toObject()["id"].toInteger(), event["message_id"].toInteger()};
        MessageTruth message;
        if (!event.contains("sender_chat"))
            message.user = event["from"].toObject()["id"].toInteger();
        message.date = event["date"].toInteger();
        message.editDate = event["edit_date"].toInteger();
        if (event.contains("message_thread_id"))
            message.thread = event["message_thread_id"].toInteger();
        if (event.contains("reply_to_message"))
            message.replyTo = event["reply_to_message"].toObject()["message_id"].toInteger();
        const QString text = event[event.contains("text") ? "text" : "caption"].toString();
        message.media = media;
        message.textLength = text.toUcs4().size();
        message.textHash = textHashOf(text.toUtf8());
        const auto known = seen.messages.constFind(key);
        if (known == seen.messages.constEnd() || known->editDate < message.editDate)
            seen.messages[key] = message;
    }
    return seen;
}

}  // namespace

class LifeGeneratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_same_seed_makes_the_same_life()
    {
        const auto lifeOf = [](quint64 seed) {
            LifeOptions options = small();
            options.seed = seed;
            QByteArray all;
            for (const LifeUpdate &update : LifeGenerator(options).take(3000))
                all += update.json + '\n';
            return all;
        };
        const QByteArray first = lifeOf(1);
        QVERIFY(lifeOf(1) == first);
        QVERIFY(lifeOf(2) != first);
    }

    void every_update_is_json_and_its_facts_are_what_it_says()
    {
        LifeGenerator generator(small());
        for (const LifeUpdate &update : generator.take(5000)) {
            QVERIFY2(QJsonDocument::fromJson(update.json).isObject(), update.json.constData());
            const UpdateFacts facts = factsOf(update.json);
            QCOMPARE(facts.kind, update.facts.kind);
            QCOMPARE(facts.chat, update.facts.chat);
            if (facts.kind != "message_reaction")
                QCOMPARE(facts.webhookKey, update.facts.webhookKey);
        }
    }

    void the_truth_is_what_a_reader_of_all_updates_finds()
    {
        LifeGenerator generator(small());
        const auto updates = generator.take(20'000);
        const LifeTruth seen = replay(updates);
        QCOMPARE(seen.messages.size(), generator.truth().messages.size());
        for (auto message = seen.messages.begin(); message != seen.messages.end(); ++message)
            QVERIFY2(generator.truth().messages.value(message.key()) == *message,
                qPrintable(QString("%1/%2").arg(message.key().chat).arg(message.key().message)));
        QCOMPARE(seen.digest(), generator.truth().digest());
    }

    void duplicates_and_order_do_not_change_the_truth()
    {
        LifeGenerator generator(small());
        auto updates = generator.take(5000);
        QVERIFY(generator.truth().duplicates > 10);
        QVERIFY(generator.truth().lateEdits > 5);
        std::reverse(updates.begin(), updates.end());
        QCOMPARE(replay(updates).digest(), generator.truth().digest());
    }

    void the_counts_add_up()
    {
        LifeGenerator generator(small());
        const auto updates = generator.take(10'000);
        const LifeTruth &truth = generator.truth();
        std::map<QByteArray, qint64> kinds;
        for (const LifeUpdate &update : updates)
            ++kinds[update.facts.kind];
        qint64 counted = 0;
        for (const auto &[kind, count] : kinds) {
            QVERIFY2(truth.updates.count(kind) == 1 && count >= truth.updates.at(kind), kind.constData());
            counted += count;
        }
        QCOMPARE(truth.total(), counted);
        qint64 services = 0;
        for (const auto &[kind, count] : truth.services)
            services += count;
        QCOMPARE(truth.messages.size() + services, truth.updates.at("message") + truth.updates.at("channel_post"));
    }

    void chats_and_users_are_unequal()
    {
        LifeGenerator generator(small());
        generator.take(20'000);
        const auto perChat = generator.truth().messagesPerChat();
        const auto &chats = generator.cast().chats();
        QVERIFY(perChat.at(chats[0].id) > 3 * perChat.at(chats[10].id));
        QVERIFY(perChat.at(chats[0].id) < 20'000 / 3);
    }

    void what_is_switched_off_does_not_happen()
    {
        LifeOptions options = small();
        options.reactions = options.memberships = options.service = options.edits = options.channels = false;
        options.duplicates = 0;
        LifeGenerator generator(options);
        generator.take(2000);
        QCOMPARE(generator.truth().updates, (std::map<QByteArray, qint64>{{"message", 2000}}));
        QCOMPARE(generator.truth().messages.size(), 2000);
    }

    void dates_move_on_with_the_rate()
    {
        LifeOptions options = small();
        options.updatesPerSecond = 10;
        options.edits = false;
        LifeGenerator generator(options);
        const auto updates = generator.take(101);
        QCOMPARE(updates.front().facts.date, options.startTime);
        QCOMPARE(updates.back().facts.date, options.startTime + 10);
    }
};

TGD_TEST_CLASS(LifeGeneratorTest);
#include "life_generator_test.moc"
