#include "bot/send_limits.h"
#include "bot/user_rate.h"
#include "domain/engagement.h"
#include "support/botapi/flood_limits.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd;
using bot::SendLimits;
using bot::UserRate;
using domain::ChatId;

// How fast the bot may talk, and how often a person may ask.
class SendLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_chat_gets_one_a_second_and_a_group_twenty_a_minute()
    {
        SendLimits limits;
        const ChatId group{-1};
        qint64 now = 0;
        QList<qint64> sent;
        while (now < 180'000) {
            if (const qint64 wait = limits.waitMs(group, now); wait > 0) {
                now += wait;
                continue;
            }
            limits.began(group);
            QVERIFY(limits.waitMs(group, now) > 0);
            now += 30;
            limits.ended(group, now);
            sent << now;
        }
        for (qsizetype i = 1; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 1] >= 1000);
        for (qsizetype i = 20; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 20] >= 60'000);
        QVERIFY(sent.size() >= 50);
    }

    void all_chats_together_stay_below_thirty_a_second()
    {
        SendLimits limits;
        QList<qint64> sent;
        qint64 chat = 1;
        for (qint64 now = 0; now < 10'000; ++now) {
            while (limits.waitMs(ChatId{chat}, now) == 0) {
                limits.began(ChatId{chat});
                limits.ended(ChatId{chat}, now);
                sent << now;
                ++chat;
            }
        }
        for (qsizetype i = 30; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 30] >= 1000);
        QVERIFY(sent.size() >= 200);
    }

    void the_server_never_has_a_reason_to_refuse()
    {
        quint32 dice = 7;
        const auto roll = [&dice](int sides) {
            dice = dice * 1664525u + 1013904223u;
            return int(dice >> 16) % sides;
        };
        botapi::SimClock clock({1'700'000'000 * domain::microsPerSecond}, 0);
        botapi::FloodLimits server(clock);
        SendLimits limits;
        int accepted = 0;
        for (qint64 now = 0; now < 600'000;) {
            const ChatId chat{roll(4) == 0 ? 1 + roll(40) : -1 - roll(12)};
            if (limits.waitMs(chat, now) == 0) {
                limits.began(chat);
                const qint64 before = roll(20);
                clock.advance(before * 1000);
                QCOMPARE(server.sendOrWait(chat.value), 0);
                const qint64 after = roll(20);
                clock.advance(after * 1000);
                now += before + after;
                limits.ended(chat, now);
                ++accepted;
            }
            clock.advance(1000);
            ++now;
        }
        QVERIFY(accepted > 1000);
    }

    void a_pause_and_what_was_sent_before_are_kept()
    {
        SendLimits limits;
        limits.pause(ChatId{-1}, 5000);
        QCOMPARE(limits.waitMs(ChatId{-1}, 1000), 4000);
        QCOMPARE(limits.waitMs(ChatId{-2}, 1000), 0);
        for (int i = 0; i < 20; ++i)
            limits.remember(ChatId{-2}, 1000 - i * 2500);
        QVERIFY(limits.waitMs(ChatId{-2}, 1000) >= 60'000 - 19 * 2500);
        QVERIFY(limits.waitMs(ChatId{-2}, 62'000) == 0);
        limits.began(ChatId{-3});
        limits.withdrawn(ChatId{-3});
        QCOMPARE(limits.waitMs(ChatId{-3}, 2500), 0);
    }

    void a_person_may_ask_ten_times_a_minute_and_a_hundred_times_an_hour()
    {
        UserRate rate;
        for (int i = 0; i < 10; ++i)
            QVERIFY(rate.take(1, i));
        QVERIFY(!rate.take(1, 59'999));
        QVERIFY(rate.take(2, 59'999));
        QVERIFY(rate.take(1, 60'000));
        int taken = 11;
        for (qint64 now = 61'000; now < 3'599'000; now += 1000)
            taken += rate.take(1, now);
        QCOMPARE(taken, 100);
        QVERIFY(rate.take(1, 3'661'000));
    }

    void the_score_has_four_parts_of_a_quarter_each()
    {
        domain::UserActivity all{{1}, 60'000, 30, 60'000LL * 200, 0, 60'000, 0};
        const domain::Engagement most = domain::engagementOf(all, 30);
        QCOMPARE(most.consistency, 25.0);
        QCOMPARE(most.quality, 25.0);
        QCOMPARE(most.interaction, 25.0);
        QVERIFY(most.activity > 24.9 && most.activity < 25);
        QCOMPARE(most.score(), 100);
        const domain::UserActivity half{{2}, 60, 15, 60 * 50, 0, 10, 20};
        const domain::Engagement middle = domain::engagementOf(half, 30);
        QCOMPARE(middle.activity, 12.5);
        QCOMPARE(middle.consistency, 12.5);
        QCOMPARE(middle.quality, 12.5);
        QCOMPARE(middle.interaction, 12.5);
        QCOMPARE(domain::engagementOf({}, 30).score(), 0);
        const auto ranked = domain::rankedByEngagement({half, all, {{3}, 4, 1, 4, 0, 0, 0}}, 30, 5);
        QCOMPARE(ranked.size(), size_t(2));
        QCOMPARE(ranked[0].activity.user.value, 1);
        QCOMPARE(domain::percentile(ranked, most.sum()), 100);
        QCOMPARE(domain::percentile(ranked, middle.sum()), 0);
        QCOMPARE(domain::percentile({ranked[0]}, most.sum()), 100);
    }
};

TGD_TEST_CLASS(SendLimitsTest);
#include "send_limits_test.moc"
