#include "statistics/pooled_statistics.h"
#include "statistics/sqlite_store_events.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSignalSpy>

using namespace tgd;
using namespace tgd::domain;
using statistics::PooledStatistics;
using statistics::SqliteStoreEvents;

namespace {
constexpr ChatId chat{-1001000000001};

void plant(storage::Store &store, qint64 first, qint64 count)
{
    WriteBatch batch;
    for (qint64 id = first; id < first + count; ++id) {
        MessageRow row;
        row.chat = chat;
        row.id = {id};
        row.user = UserId{100 + id % 50};
        row.date = {test::utc("2022-06-01T10:00:00Z").value + id * 1'000'000};
        batch.messages.push_back(row);
    }
    QVERIFY(store.commit(batch).has_value());
}

template <typename T>
T answer(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}
}  // namespace

class PooledStatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void many_questions_at_once_get_the_answers_of_the_store()
    {
        test::StoreFile file;
        const auto store = file.open();
        plant(*store, 1, 500);
        PooledStatistics statistics(file.path(), file.clock, 3);
        std::vector<QFuture<Result<ActivityReport>>> reports;
        for (int i = 0; i < 100; ++i)
            reports.push_back(statistics.activity({chat, {}}, {}));
        UsersQuery query;
        query.chat = chat;
        QCOMPARE(answer(statistics.users(query)).total, 50);
        QCOMPARE(answer(statistics.chats()).size(), 1u);
        QCOMPARE(answer(statistics.hours({chat, {}}, {})).size(), 30u * 24);
        const ActivityReport expected = *store->activity({chat, {}}, {});
        for (const auto &report : reports)
            QCOMPARE(answer(report).total(), expected.total());
    }

    void settings_are_defaults_until_saved_and_retention_runs_on_the_writer()
    {
        test::StoreFile file;
        const auto store = file.open();
        plant(*store, 1, 10);
        PooledStatistics statistics(file.path(), file.clock);
        GroupSettings settings = answer(statistics.settings(chat));
        QCOMPARE(settings.chat, chat);
        QCOMPARE(settings.timezone, QByteArray("UTC"));
        QCOMPARE(answer(statistics.runRetention(chat)).metadataRemoved, 0);
        settings.metadataRetentionDays = 3;
        answer(statistics.save(settings));
        QCOMPARE(answer(statistics.settings(chat)), settings);
        QCOMPARE(answer(statistics.previewRetention(chat)).metadataRemoved, 10);
        QCOMPARE(answer(statistics.runRetention(chat)).metadataRemoved, 10);
        QCOMPARE(answer(statistics.activity({chat, {}}, {})).total().messages, 0);
    }

    void a_store_that_is_away_is_an_error_until_it_comes()
    {
        test::StoreFile file;
        PooledStatistics statistics(file.path(), file.clock);
        QFuture<Result<std::vector<ChatListItem>>> early = statistics.chats();
        early.waitForFinished();
        QCOMPARE(early.result().error().kind, ErrorKind::Unavailable);
        plant(*file.open(), 1, 1);
        QCOMPARE(answer(statistics.chats()).size(), 1u);
    }

    void a_cancelled_question_frees_its_thread_and_gives_no_answer()
    {
        test::StoreFile file;
        plant(*file.open(), 1, 10);
        statistics::StorePool pool(file.path(), storage::OpenMode::ReadOnly, file.clock, 1);
        std::atomic<bool> started = false;
        // Asks again and again until the store is interrupted.
        QFuture<Result<int>> endless = pool.run<int>([&](storage::Store &store) -> Result<int> {
            for (;;) {
                started = true;
                const auto verified = store.verify(false);
                if (!verified)
                    return tl::unexpected(verified.error());
            }
        });
        QTRY_VERIFY(started);
        QFuture<Result<int>> next = pool.run<int>([](storage::Store &) -> Result<int> { return 7; });
        endless.cancel();
        endless.waitForFinished();
        QCOMPARE(endless.resultCount(), 0);
        QCOMPARE(answer(next), 7);
    }

    void going_away_drops_what_waits()
    {
        test::StoreFile file;
        plant(*file.open(), 1, 10);
        std::vector<QFuture<Result<std::vector<ChatListItem>>>> asked;
        {
            PooledStatistics statistics(file.path(), file.clock, 1);
            for (int i = 0; i < 200; ++i)
                asked.push_back(statistics.chats());
        }
        for (const auto &future : asked)
            QVERIFY(future.isFinished());
    }

    void a_full_queue_refuses_at_once()
    {
        test::StoreFile file;
        plant(*file.open(), 1, 10);
        statistics::StorePool pool(file.path(), storage::OpenMode::ReadOnly, file.clock, 1);
        std::mutex gate;
        gate.lock();
        std::vector<QFuture<Result<int>>> asked;
        for (size_t i = 0; i < statistics::StorePool::queueLimit + 10; ++i) {
            asked.push_back(pool.run<int>([&gate](storage::Store &) -> Result<int> {
                const std::lock_guard wait(gate);
                return 1;
            }));
        }
        QVERIFY(asked.back().isFinished());
        QCOMPARE(asked.back().result().error().kind, ErrorKind::Unavailable);
        gate.unlock();
        QCOMPARE(answer(asked.front()), 1);
    }

    void a_change_of_another_connection_is_told()
    {
        test::StoreFile file;
        const auto store = file.open();
        plant(*store, 1, 1);
        SqliteStoreEvents events(file.path(), file.clock, 5);
        QSignalSpy changed(&events, &ports::StoreEvents::changed);
        qint64 next = 2;
        QTRY_VERIFY_WITH_TIMEOUT((plant(*store, next++, 1), !changed.isEmpty()), 20'000);
    }

    void the_coming_of_the_store_is_a_change()
    {
        test::StoreFile file;
        SqliteStoreEvents events(file.path(), file.clock, 5);
        QSignalSpy changed(&events, &ports::StoreEvents::changed);
        QTest::qWait(30);
        QCOMPARE(changed.size(), 0);
        const auto store = file.open();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
    }
};

TGD_TEST_CLASS(PooledStatisticsTest);
#include "pooled_statistics_test.moc"
