#include "sample/sample_workspace.h"

#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace tgd;

namespace {

// The rows of a sample as one hash.
QByteArray contentOf(test::StoreFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const char *sql :
        {"SELECT chat_id, msg_id, user_id, date, media_type, text_len, reply_to_msg_id FROM messages",
            "SELECT user_id, first_name, username FROM users", "SELECT user_id, msg_id, date FROM reactions"}) {
        QSqlQuery rows = file.sql(QString::fromLatin1(sql) + " ORDER BY 1, 2");
        while (rows.next()) {
            for (int i = 0; rows.value(i).isValid(); ++i)
                hash.addData(rows.value(i).toByteArray() + '|');
        }
    }
    return hash.result();
}

sample::SampleResult make(test::StoreFile &file, quint32 seed)
{
    sample::SampleRequest request;
    request.seed = seed;
    request.messages = 6000;
    const auto store = file.open();
    const auto made = sample::makeSampleWorkspace(*store, file.clock, request);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

}  // namespace

class SampleWorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_same_seed_on_the_same_day_makes_the_same_sample()
    {
        test::StoreFile one;
        test::StoreFile again;
        test::StoreFile other;
        QCOMPARE(make(one, 3).messages, make(again, 3).messages);
        make(other, 4);
        QCOMPARE(contentOf(one), contentOf(again));
        QVERIFY(contentOf(one) != contentOf(other));
    }

    void a_sample_is_believable_marked_and_ends_now()
    {
        test::StoreFile file;
        const sample::SampleResult made = make(file, 1);
        QCOMPARE(made.period.to, QDate(2022, 6, 15));
        const auto store = file.open(storage::OpenMode::ReadOnly);
        QCOMPARE(QString::fromStdString(store->meta(sample::sampleMetaKey)->value_or("")), "1");
        QVERIFY(store->verify(false)->isEqual());
        const auto chats = store->chats();
        QCOMPARE(chats->size(), size_t(6));
        QSet<QByteArray> zones;
        for (const auto &chat : *chats)
            zones << chat.zone;
        QVERIFY(zones.size() >= 5);
        QVERIFY(file.value("SELECT max(date) FROM messages").toLongLong() <= file.clock.at.value);
        QVERIFY(file.value("SELECT max(date) FROM messages").toLongLong()
            > file.clock.at.value - 86'400 * domain::microsPerSecond);
        const qint64 months = file.value("SELECT (max(date) - min(date)) / 86400000000 FROM messages").toLongLong();
        QVERIFY(months > 380 && months < 400);
        for (const char *some : {"thread_id IS NOT NULL", "reply_to_msg_id IS NOT NULL",
                 "forward_sender_name IS NOT NULL", "edit_date IS NOT NULL", "media_type = 'photo'", "user_id IS NULL"})
            QVERIFY2(file.value(QStringLiteral("SELECT count(*) FROM messages WHERE ") + some).toInt() > 10, some);
        for (const char *table : {"reactions", "tgdesk_topics", "memberships", "group_settings"})
            QVERIFY2(file.value(QStringLiteral("SELECT count(*) FROM ") + table).toInt() > 4, table);
        const auto activity = store->activity({chats->front().id, {}}, {});
        QVERIFY(activity->total().messages > 0 && activity->newUsers > 0);
    }

    void a_store_with_chats_is_refused()
    {
        test::StoreFile file;
        make(file, 1);
        const auto store = file.open();
        const auto again = sample::makeSampleWorkspace(*store, file.clock, {});
        QVERIFY(!again && again.error().kind == domain::ErrorKind::BadInput);
    }
};

TGD_TEST_CLASS(SampleWorkspaceTest);
#include "sample_workspace_test.moc"
