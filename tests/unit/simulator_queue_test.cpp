#include "support/test_registry.h"
#include "unit/simulator_bench.h"

using namespace tgd::botapi;
using namespace tgd::test;

// What getUpdates does with the queue, asked over a real socket.
class SimulatorQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void updates_come_again_until_an_offset_confirms_them()
    {
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(3);
        QCOMPARE(ids[2], ids[0] + 2);
        QCOMPARE(bench.poll().ids(), ids);
        QCOMPARE(bench.poll().ids(), ids);
        QCOMPARE(bench.poll({{"offset", ids[0]}}).ids(), ids);
        QCOMPARE(bench.poll({{"offset", ids[1] + 1}}).ids(), ids.mid(2));
        QCOMPARE(bench.poll().ids(), ids.mid(2));
        QCOMPARE(bench.poll({{"offset", ids[2] + 1}}).ids(), QList<qint64>());
        QCOMPARE(bench.simulator.pendingUpdates(), 0);
    }

    void the_seed_decides_where_ids_begin()
    {
        SimulatorOptions options = SimulatorBench::standingClock();
        options.seed = 5;
        SimulatorBench five(options);
        SimulatorBench fiveAgain(options);
        SimulatorBench one;
        QCOMPARE(five.addMessages(1), fiveAgain.addMessages(1));
        QVERIFY(five.addMessages(1) != one.addMessages(1));
    }

    void a_limit_cuts_the_answer()
    {
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(150);
        QCOMPARE(bench.poll().ids(), ids.mid(0, 100));
        QCOMPARE(bench.poll({{"limit", 7}}).ids(), ids.mid(0, 7));
        QCOMPARE(bench.poll({{"limit", 5000}}).ids().size(), 100);
        QCOMPARE(bench.poll({{"limit", -4}}).ids().size(), 1);
    }

    void an_answer_ends_early_at_four_mebibytes()
    {
        SimulatorBench bench;
        QList<qint64> ids;
        for (int i = 0; i < 12; ++i)
            ids.append(bench.simulator.addUpdate(messageUpdate(i, bench.now(), -1001, QByteArray(400 * 1024, 'x'))));
        const BotAnswer answer = bench.poll();
        QCOMPARE(answer.ids(), ids.mid(0, 10));
        QVERIFY(answer.body.size() <= 4 * 1024 * 1024);
    }

    void an_update_beyond_half_a_mebibyte_is_refused()
    {
        SimulatorBench bench;
        QCOMPARE(bench.simulator.addUpdate(messageUpdate(1, bench.now(), -1001, QByteArray(600 * 1024, 'x'))), 0);
        QCOMPARE(bench.simulator.pendingUpdates(), 0);
    }

    void an_offset_in_the_future_falls_back_to_the_head()
    {
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(5);
        QCOMPARE(bench.poll({{"offset", ids.last() + 1 + 11}}).ids(), ids);
        QCOMPARE(bench.poll({{"offset", ids[0] - 150'000}}).ids(), ids);
        QCOMPARE(bench.poll({{"offset", ids.last() + 1 + 10}}).ids(), QList<qint64>());
        QCOMPARE(bench.simulator.pendingUpdates(), 0);
    }

    void after_a_restart_of_ids_an_old_offset_finds_the_lower_ones()
    {
        SimulatorBench bench;
        const QList<qint64> old = bench.addMessages(2);
        bench.simulator.restartIdsAt(117'314'200);
        const QList<qint64> fresh = bench.addMessages(2, 10);
        QCOMPARE(fresh, (QList<qint64>{117'314'200, 117'314'201}));
        QCOMPARE(bench.poll({{"offset", old[0]}}).ids(), old + fresh);
        QCOMPARE(bench.poll({{"offset", old[1] + 1}}).ids(), fresh);
        QCOMPARE(bench.poll({{"offset", old[1] + 1}}).ids(), fresh);
        QCOMPARE(bench.poll({{"offset", fresh[0] + 1}}).ids(), fresh.mid(1));
    }

    void ids_end_at_the_largest_31_bit_number()
    {
        SimulatorBench bench;
        bench.simulator.restartIdsAt(2147483646);
        QCOMPARE(bench.addMessages(3), (QList<qint64>{2147483646, 2147483647, 1}));
        QCOMPARE(bench.poll({{"offset", 2147483647}}).ids(), (QList<qint64>{2147483647, 1}));
    }

    void a_negative_offset_forgets_all_but_the_last()
    {
        SimulatorBench bench;
        const QList<qint64> ids = bench.addMessages(9);
        QCOMPARE(bench.poll({{"offset", -2}}).ids(), ids.mid(7));
        QCOMPARE(bench.poll().ids(), ids.mid(7));
        QCOMPARE(bench.poll({{"offset", -50}}).ids(), ids.mid(7));
    }

    void updates_expire_a_day_after_their_event()
    {
        SimulatorBench bench;
        const qint64 now = bench.now();
        const qint32 older = bench.simulator.addUpdate(messageUpdate(1, now - 3600));
        const qint32 younger = bench.simulator.addUpdate(messageUpdate(2, now));
        QCOMPARE(bench.simulator.addUpdate(messageUpdate(3, now - 24 * 3600)), 0);
        bench.simulator.advance(23 * 3600 - 5);
        QCOMPARE(bench.client.call("getUpdates").ids(), (QList<qint64>{older, younger}));
        bench.simulator.advance(5);
        QCOMPARE(bench.client.call("getUpdates").ids(), QList<qint64>{younger});
        bench.simulator.advance(3600);
        QCOMPARE(bench.client.call("getUpdates").ids(), QList<qint64>());
    }

    void an_edit_counts_from_its_edit_date()
    {
        SimulatorBench bench;
        const QByteArray edit = R"({"edited_message":{"message_id":1,"chat":{"id":-100},"date":)"
            + QByteArray::number(bench.now() - 90'000) + R"(,"edit_date":)" + QByteArray::number(bench.now())
            + R"(,"text":"x"}})";
        QVERIFY(bench.simulator.addUpdate(edit) > 0);
        QCOMPARE(bench.poll().ids().size(), 1);
    }

    void what_is_no_update_goes_out_as_it_is()
    {
        SimulatorBench bench;
        bench.simulator.addVerbatim(R"({"update_id": "seven", "message": [})");
        QCOMPARE(bench.poll().body, R"({"ok":true,"result":[{"update_id": "seven", "message": [}]})");
    }

    void asking_for_kinds_sticks_and_works_at_creation_only()
    {
        SimulatorBench bench;
        const QByteArray reaction = R"({"message_reaction":{"chat":{"id":-100},"message_id":1,"date":)"
            + QByteArray::number(bench.now()) + R"(,"old_reaction":[],"new_reaction":[]}})";
        QCOMPARE(bench.simulator.addUpdate(reaction), 0);
        bench.poll({{"allowed_updates", QJsonArray{"message_reaction"}}});
        const qint64 first = bench.simulator.addUpdate(reaction);
        QVERIFY(first > 0);
        QCOMPARE(bench.addMessages(1), QList<qint64>{0});
        QCOMPARE(bench.poll().ids(), QList<qint64>{first});
        bench.poll({{"allowed_updates", "no list at all"}});
        QVERIFY(bench.simulator.addUpdate(reaction) > 0);
        bench.poll({{"allowed_updates", QJsonArray{}}});
        QCOMPARE(bench.simulator.addUpdate(reaction), 0);
        QVERIFY(bench.addMessages(1).first() > 0);
        QCOMPARE(bench.poll().ids().size(), 3);
    }

    void a_list_of_unknown_kinds_means_the_default()
    {
        SimulatorBench bench;
        bench.poll({{"allowed_updates", QJsonArray{"chat_member"}}});
        QCOMPARE(bench.client.call("getWebhookInfo").result()["allowed_updates"].toArray(), QJsonArray{"chat_member"});
        bench.poll({{"allowed_updates", QJsonArray{"hologram"}}});
        QVERIFY(!bench.client.call("getWebhookInfo").result().contains("allowed_updates"));
        QVERIFY(bench.addMessages(1).first() > 0);
    }
};

TGD_TEST_CLASS(SimulatorQueueTest);
#include "simulator_queue_test.moc"
