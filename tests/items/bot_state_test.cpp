#include "state/bot_attention.h"
#include "state/bot_setup_state.h"
#include "state/bot_state.h"
#include "state/bot_words.h"
#include "state/overview_content.h"
#include "state/quarantine_state.h"
#include "support/scripted_bot.h"
#include "support/test_registry.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace tgd;
using domain::ConnectionState;
using domain::ConnectionStatus;
using domain::HealthState;
using domain::microsPerSecond;
using state::BotAttention;
using state::BotHistory;
using state::BotState;

namespace {

constexpr qint64 start = 1'795'530'728'000'000;

BotHistory::Sample sampleAt(qint64 second, bool connected, qint64 received)
{
    BotHistory::Sample sample;
    sample.at = {start + second * microsPerSecond};
    sample.connected = connected;
    sample.received = received;
    return sample;
}

ConnectionStatus statusOf(ConnectionState state)
{
    ConnectionStatus status;
    status.state = state;
    status.cause = QStringLiteral("The cause.");
    status.whatToDo = QStringLiteral("Do this; it helps. Then that.");
    return status;
}

constexpr ConnectionState allStates[]
    = {ConnectionState::Off, ConnectionState::Connecting, ConnectionState::Polling, ConnectionState::Reconnecting,
        ConnectionState::TokenRejected, ConnectionState::MalformedToken, ConnectionState::SecondPoller,
        ConnectionState::WebhookActive, ConnectionState::StoreAway, ConnectionState::Spooling,
        ConnectionState::RateLimited, ConnectionState::Stalled, ConnectionState::Refused, ConnectionState::Stopped};

}  // namespace

class BotStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_rate_is_not_known_before_five_seconds_and_then_counts_a_minute()
    {
        BotHistory history;
        QVERIFY(!history.updatesPerSecond());
        for (int second = 0; second <= 4; ++second)
            history.add(sampleAt(second, true, 10 * second));
        QVERIFY(!history.updatesPerSecond());
        history.add(sampleAt(5, true, 50));
        QCOMPARE(*history.updatesPerSecond(), 10.0);
        for (int second = 6; second <= 120; ++second)
            history.add(sampleAt(second, true, 50 + 2 * (second - 5)));
        QCOMPARE(*history.updatesPerSecond(), 2.0);
    }

    void a_quiet_connection_is_zero_and_none_is_unknown()
    {
        BotHistory history;
        for (int second = 0; second <= 70; ++second)
            history.add(sampleAt(second, true, 7));
        QCOMPARE(*history.updatesPerSecond(), 0.0);
        history.add(sampleAt(71, false, 7));
        QVERIFY(!history.updatesPerSecond());
    }

    void a_new_connection_counts_anew_and_does_not_go_below_zero()
    {
        BotHistory history;
        for (int second = 0; second <= 30; ++second)
            history.add(sampleAt(second, true, 1000 + second));
        for (int second = 31; second <= 40; ++second)
            history.add(sampleAt(second, true, 3 * (second - 31)));
        QCOMPARE(*history.updatesPerSecond(), 3.0);
    }

    void the_course_has_a_gap_where_there_was_no_connection()
    {
        BotHistory history;
        for (int second = 0; second < 100; ++second)
            history.add(sampleAt(second, second < 40 || second >= 60, second));
        const BotHistory::Course course = history.rates();
        for (size_t i = 0; i < course.times.size(); ++i) {
            const qint64 second = (course.times[i] - start) / microsPerSecond;
            QVERIFY(second < 40 || second >= 60);
            QVERIFY(!std::isnan(course.values[i]));
        }
        history.add(sampleAt(100, false, 99));
        QVERIFY(std::isnan(history.rates().values.back()));
        QCOMPARE(history.rates().times.back(), start + 100 * microsPerSecond);
    }

    void the_ring_keeps_a_quarter_of_an_hour()
    {
        BotHistory history;
        for (int second = 0; second < 5000; ++second)
            history.add(sampleAt(second, true, second));
        QVERIFY(history.size() <= BotHistory::capacity);
        QVERIFY(history.size() >= 900);
        QCOMPARE(history.rateLine(60).size(), size_t(60));
        history.add(sampleAt(10, true, 0));  // the clock was set back
        QCOMPARE(history.size(), size_t(1));
    }

    void only_seconds_with_a_commit_have_a_commit_time()
    {
        BotHistory history;
        for (int second = 0; second < 10; ++second) {
            BotHistory::Sample sample = sampleAt(second, true, second);
            sample.batches = second / 5 * 2;
            sample.commitMicros = second / 5 * 6000;
            history.add(sample);
        }
        QCOMPARE(history.commits().values, std::vector<double>{3.0});
    }

    void every_state_has_its_word_its_sign_and_a_sentence_of_its_own()
    {
        QSet<QString> words;
        for (const ConnectionState state : allStates) {
            words << state::botwords::wordOf(state);
            const QString sentence = state::botwords::sentenceOf(statusOf(state), QStringLiteral("a_bot"), {});
            if (state == ConnectionState::Polling)
                QCOMPARE(sentence, QStringLiteral("Connected as @a_bot; every message is stored."));
            else
                QCOMPARE(sentence, QStringLiteral("The cause. Do this."));
            QCOMPARE(state::botwords::healthOf(statusOf(state)) == HealthState::Ok, state == ConnectionState::Polling);
        }
        QCOMPARE(words.size(), qsizetype(std::size(allStates)));
        QVERIFY(!words.contains(QString()));
    }

    void what_waits_is_told_with_its_place()
    {
        domain::IngestionMeter meter;
        meter.held = 12;
        const domain::UtcMicros now{start};
        QCOMPARE(state::botwords::waitingText(meter, now), QStringLiteral("12 update(s)"));
        meter.spool.emplace();
        QCOMPARE(state::botwords::waitingText(meter, now), QStringLiteral("12 update(s)"));
        meter.spool->updates = 3127;
        meter.spool->bytes = 3 << 20;
        meter.spool->oldestAt = domain::UtcMicros{start - 252 * microsPerSecond};
        const QString text = state::botwords::waitingText(meter, now);
        QVERIFY2(text.startsWith("3,127 in the spool, ") && text.contains("oldest 4"), qPrintable(text));
    }

    void what_was_not_understood_is_not_called_stored()
    {
        domain::IngestionMeter meter;
        meter.quarantined = 3;
        const QString sentence
            = state::botwords::sentenceOf(statusOf(ConnectionState::Polling), QStringLiteral("a_bot"), meter);
        QVERIFY(!sentence.contains("every message"));
        QVERIFY(sentence.contains("quarantine"));
    }

    void a_profile_without_a_bot_says_so_and_samples_nothing()
    {
        test::StandingClock clock(start);
        test::ScriptedBot desk;
        BotState bot(&desk, &clock);
        QCOMPARE(bot.presence(), BotState::Presence::NoBot);
        QCOMPARE(bot.health(), HealthState::NotConfigured);
        QSignalSpy samples(&bot, &BotState::sampled);
        bot.sample();
        QCOMPARE(samples.size(), 0);
        QVERIFY(!bot.dataAge() && !bot.lastUpdateAge() && !bot.updatesPerSecond() && !bot.meter());
        const BotState nowhere(nullptr, &clock);
        QCOMPARE(nowhere.presence(), BotState::Presence::NoPlace);
    }

    void a_paused_bot_keeps_its_name_and_tells_what_hinders_it()
    {
        test::StandingClock clock(start);
        test::ScriptedBot desk;
        desk.id = 61;
        desk.onConnected = [](test::ScriptedConnection &connection) {
            connection.setIdentity({61, QStringLiteral("a_bot"), QStringLiteral("A"), true});
        };
        desk.open();
        BotState bot(&desk, &clock);
        QCOMPARE(bot.presence(), BotState::Presence::Connection);
        bot.pause();
        QCOMPARE(bot.presence(), BotState::Presence::Paused);
        QCOMPARE(bot.botName(), QStringLiteral("@a_bot"));
        QCOMPARE(bot.health(), HealthState::NotConfigured);
        desk.obstacleText = QStringLiteral("The keychain is locked.");
        bot.resume();
        QVERIFY(bot.sentence().contains("keychain is locked"));
        QCOMPARE(bot.health(), HealthState::Critical);
    }

    void ages_come_from_the_meter_and_follow_the_clock()
    {
        test::StandingClock clock(start);
        test::ScriptedBot desk;
        desk.id = 61;
        desk.open();
        BotState bot(&desk, &clock);
        QVERIFY(!bot.dataAge());
        domain::IngestionMeter meter;
        meter.lastPollAt = clock.now();
        meter.lastCommitAt = domain::UtcMicros{clock.now().value - 2 * microsPerSecond};
        desk.scripted()->setMeter(meter);
        clock.advance(3);
        QCOMPARE(*bot.dataAge(), 3 * microsPerSecond);
        QCOMPARE(*bot.lastUpdateAge(), 5 * microsPerSecond);
        QVERIFY(!bot.meanCommitMillis());
    }

    void a_person_is_told_once_when_it_begins_and_once_when_it_is_over()
    {
        BotAttention attention;
        QVERIFY(!attention.next(statusOf(ConnectionState::Polling)));
        const auto first = attention.next(statusOf(ConnectionState::Stalled));
        QVERIFY(first && !first->recovered);
        QVERIFY(!attention.next(statusOf(ConnectionState::Stalled)));
        QVERIFY(!attention.next(statusOf(ConnectionState::Reconnecting)));
        QVERIFY(!attention.next(statusOf(ConnectionState::Stalled)));
        QVERIFY(attention.next(statusOf(ConnectionState::StoreAway)));
        const auto well = attention.next(statusOf(ConnectionState::Polling));
        QVERIFY(well && well->recovered);
        QVERIFY(!attention.next(statusOf(ConnectionState::Polling)));
    }

    void the_states_that_need_somebody_are_told()
    {
        for (const ConnectionState state :
            {ConnectionState::Stalled, ConnectionState::TokenRejected, ConnectionState::StoreAway,
                ConnectionState::SecondPoller, ConnectionState::WebhookActive, ConnectionState::Refused}) {
            BotAttention attention;
            QVERIFY(attention.next(statusOf(state)));
        }
        for (const ConnectionState state : {ConnectionState::Off, ConnectionState::Connecting, ConnectionState::Polling,
                 ConnectionState::Reconnecting, ConnectionState::RateLimited, ConnectionState::Stopped}) {
            BotAttention attention;
            QVERIFY(!attention.next(statusOf(state)));
        }
        ConnectionStatus lasting = statusOf(ConnectionState::Reconnecting);
        lasting.needsAttention = true;
        BotAttention attention;
        QVERIFY(attention.next(lasting));
    }

    void a_gap_is_told_as_a_sentence()
    {
        const QTimeZone utc = QTimeZone::utc();
        const domain::StoreEvent gap{
            {start}, "update_gap", "{\"bot_id\":61,\"from\":1795444328000000,\"to\":1795530728000000}"};
        const auto text = state::botwords::eventText(gap, utc, QDate(2026, 11, 24));
        QVERIFY(text.isGap);
        QCOMPARE(text.text, QStringLiteral("Updates between 23 Nov 14:32 and 24 Nov 14:32 may be lost"));
        const auto broken = state::botwords::eventText({{start}, "update_gap", "{"}, utc, QDate(2026, 11, 24));
        QCOMPARE(broken.text, QStringLiteral("Updates before 24 Nov 14:32 may be lost"));
    }

    void the_quarantine_is_read_in_pages()
    {
        test::ScriptedQuarantine desk;
        for (qint64 id = 1; id <= 450; ++id)
            desk.held.push_back({id * 3, {}});
        state::QuarantineState quarantine(&desk);
        quarantine.refresh();
        QTRY_COMPARE(qint64(quarantine.entries().size()), state::QuarantineState::pageSize);
        QVERIFY(quarantine.hasMore());
        quarantine.loadMore();
        QTRY_COMPARE(qint64(quarantine.entries().size()), 2 * state::QuarantineState::pageSize);
        QVERIFY(quarantine.hasMore());
        quarantine.loadMore();
        QTRY_COMPARE(quarantine.entries().size(), size_t(450));
        QVERIFY(!quarantine.hasMore());
        QCOMPARE(quarantine.entries().back().id, 1350);
        quarantine.refresh();
        QTRY_VERIFY(quarantine.loadState().phase == state::LoadState::Phase::Ready);
        QCOMPARE(quarantine.entries().size(), size_t(450));
    }

    void a_refused_token_leads_back_to_the_field_and_is_forgotten()
    {
        test::ScriptedBot desk;
        desk.checkAnswer = domain::failure(domain::ErrorKind::BadInput, QStringLiteral("Unknown."));
        state::BotSetupState setup(&desk);
        QByteArray text("123456789:AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDD");
        setup.begin(std::move(text), {});
        QTRY_VERIFY(setup.error().has_value());
        QCOMPARE(setup.step(), state::BotSetupState::Step::Entering);
        setup.connectBot();
        QVERIFY(!desk.connection());
    }

    void the_overview_is_live_only_with_a_connection()
    {
        state::OverviewInput input;
        domain::ActivityReport report;
        input.current = &report;
        const auto without = state::overviewContent(input);
        QCOMPARE(without.tiles.front().label, QStringLiteral("Messages"));
        state::LiveBot bot;
        bot.hasConnection = true;
        bot.sentence = QStringLiteral("Connected.");
        input.bot = &bot;
        const auto unknown = state::overviewContent(input);
        QCOMPARE(unknown.sentence, bot.sentence);
        QCOMPARE(unknown.tiles.front().label, QStringLiteral("Updates"));
        QCOMPARE(unknown.tiles.front().value, QStringLiteral("–"));
        bot.updatesPerSecond = 0.0;
        bot.pending = 0;
        const auto quiet = state::overviewContent(input);
        QCOMPARE(quiet.tiles[0].value, QStringLiteral("0.0"));
        QCOMPARE(quiet.tiles[1].value, QStringLiteral("0"));
        QCOMPARE(quiet.tiles.size(), size_t(5));
        bot.hasConnection = false;
        QCOMPARE(state::overviewContent(input).tiles.front().label, QStringLiteral("Messages"));
    }
};

TGD_TEST_CLASS(BotStateTest);
#include "bot_state_test.moc"
