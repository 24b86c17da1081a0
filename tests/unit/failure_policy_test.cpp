#include "bot/failure_policy.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::bot;
using tgd::domain::ConnectionState;
using Next = FailurePolicy::Next;

namespace {

ApiError error(int status, const char *words, std::optional<qint64> retryAfter = {})
{
    ApiError made;
    made.httpStatus = status;
    made.kind = classify(status, words);
    made.retryAfter = retryAfter;
    return made;
}

}  // namespace

// Every row of the table of errors, without a network.
class FailurePolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_answer_leads_to_its_state_and_step_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<ConnectionState>("state");
        QTest::addColumn<int>("next");
        QTest::addColumn<qint64>("waitMs");
        const auto row = [](int status, const char *words, ConnectionState state, Next next, qint64 waitMs) {
            QTest::addRow("%d %s", status, words) << status << QByteArray(words) << state << int(next) << waitMs;
        };
        row(401, "Unauthorized", ConnectionState::TokenRejected, Next::Identify, 300'000);
        row(401, "Unauthorized: invalid token specified", ConnectionState::MalformedToken, Next::Never, 0);
        row(404, "Not Found", ConnectionState::MalformedToken, Next::Never, 0);
        row(404, "Not Found: method not found", ConnectionState::Refused, Next::Never, 0);
        row(421, "Misdirected Request: unallowed token specified", ConnectionState::Refused, Next::Never, 0);
        row(400, "Logged out", ConnectionState::Refused, Next::Never, 0);
        row(401, "Unauthorized: invalid api-id/api-hash", ConnectionState::Refused, Next::Never, 0);
        row(409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
            "first",
            ConnectionState::WebhookActive, Next::AskWebhook, 0);
        row(409, "Conflict: terminated by setWebhook request", ConnectionState::WebhookActive, Next::AskWebhook, 0);
        row(409, "Conflict: terminated by other setWebhook", ConnectionState::WebhookActive, Next::AskWebhook, 0);
        row(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            ConnectionState::Polling, Next::GoOn, 5000);
        row(500, "Internal Server Error: restart", ConnectionState::Polling, Next::GoOn, 500);
        row(502, "", ConnectionState::Polling, Next::GoOn, 500);
        row(503, "", ConnectionState::Polling, Next::GoOn, 500);
        row(504, "", ConnectionState::Polling, Next::GoOn, 500);
        row(302, "", ConnectionState::Polling, Next::GoOn, 500);
        row(400, "Bad Request: something new", ConnectionState::Polling, Next::GoOn, 500);
    }

    void each_answer_leads_to_its_state_and_step()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        QFETCH(ConnectionState, state);
        QFETCH(int, next);
        QFETCH(qint64, waitMs);
        FailurePolicy policy([] { return 0.5; });
        const auto decision = policy.decide(error(status, words.constData()), ConnectionState::Polling, false, 0);
        QCOMPARE(decision.state, state);
        QCOMPARE(int(decision.next), next);
        QCOMPARE(decision.waitMs, waitMs);
    }

    void what_concerns_one_chat_or_form_is_told_apart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, const char *words, ApiErrorKind kind) {
            QTest::addRow("%s", words) << status << QByteArray(words) << int(kind);
        };
        row(400, "Bad Request: group chat was upgraded to a supergroup chat", ApiErrorKind::ChatMigrated);
        row(403, "Forbidden: bot was kicked from the group chat", ApiErrorKind::ChatUnreachable);
        row(403, "Forbidden: bot was kicked from the supergroup chat", ApiErrorKind::ChatUnreachable);
        row(403, "Forbidden: bot was kicked from the channel chat", ApiErrorKind::ChatUnreachable);
        row(403, "Forbidden: bot is not a member of the channel chat", ApiErrorKind::ChatUnreachable);
        row(403, "Forbidden: the group chat was deleted", ApiErrorKind::ChatUnreachable);
        row(403, "Forbidden: bot was blocked by the user", ApiErrorKind::ChatUnreachable);
        row(403, "Forbidden: user is deactivated", ApiErrorKind::ChatUnreachable);
        row(400, "Bad Request: chat not found", ApiErrorKind::ChatUnreachable);
        row(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook", ApiErrorKind::BadWebhook);
        row(400, "Bad Request: invalid webhook URL specified", ApiErrorKind::BadWebhook);
        row(400, "Bad Request: secret token is too long", ApiErrorKind::BadWebhook);
        row(400, "Bad Request: secret token contains unallowed characters", ApiErrorKind::BadWebhook);
    }

    void what_concerns_one_chat_or_form_is_told_apart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        QFETCH(int, kind);
        QCOMPARE(int(classify(status, words)), kind);
    }

    void pauses_grow_with_full_jitter_up_to_a_minute_and_start_again_after_success()
    {
        FailurePolicy policy([] { return 1.0; });
        const ApiError trouble = error(502, "");
        qint64 now = 0;
        for (const qint64 expected : {1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000, 60'000}) {
            const auto decision = policy.decide(trouble, ConnectionState::Polling, true, now);
            QCOMPARE(decision.waitMs, expected);
            now += decision.waitMs;
        }
        policy.succeeded();
        QCOMPARE(policy.decide(trouble, ConnectionState::Polling, true, now).waitMs, 1000);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(policy.decide(trouble, ConnectionState::Polling, true, now).next == Next::GoOn);
    }

    void reconnecting_shows_after_two_failures_and_alerts_after_two_minutes()
    {
        FailurePolicy policy([] { return 0.0; });
        const ApiError trouble = error(502, "");
        QCOMPARE(policy.decide(trouble, ConnectionState::Polling, true, 0).state, ConnectionState::Polling);
        const auto second = policy.decide(trouble, ConnectionState::Polling, true, 119'999);
        QCOMPARE(second.state, ConnectionState::Reconnecting);
        QVERIFY(!second.needsAttention);
        QVERIFY(policy.decide(trouble, ConnectionState::Reconnecting, true, 120'000).needsAttention);
    }

    void the_pause_that_telegram_asks_for_is_kept_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("waitMs");
        QTest::addColumn<bool>("alerts");
        QTest::newRow("unknown") << qint64(-1) << qint64(5500) << false;
        QTest::newRow("nought") << qint64(0) << qint64(500) << false;
        QTest::newRow("7 s") << qint64(7) << qint64(7500) << false;
        QTest::newRow("300 s") << qint64(300) << qint64(300'500) << false;
        QTest::newRow("301 s") << qint64(301) << qint64(301'500) << true;
        QTest::newRow("a day") << qint64(86400) << qint64(86'400'500) << true;
    }

    void the_pause_that_telegram_asks_for_is_kept()
    {
        QFETCH(qint64, seconds);
        FailurePolicy policy([] { return 0.5; });
        const auto retryAfter = seconds < 0 ? std::nullopt : std::optional(seconds);
        const auto decision = policy.decide(
            error(429, "Too Many Requests: retry after N", retryAfter), ConnectionState::Polling, true, 0);
        QCOMPARE(decision.state, ConnectionState::RateLimited);
        QTEST(decision.waitMs, "waitMs");
        QTEST(decision.needsAttention, "alerts");
    }

    void a_second_poller_shows_after_three_conflicts_in_a_minute()
    {
        FailurePolicy policy([] { return 0.5; });
        const ApiError conflict = error(409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
            "running");
        qint64 now = 0;
        ConnectionState state = ConnectionState::Polling;
        QList<qint64> waits;
        QList<ConnectionState> states;
        for (int i = 0; i < 6; ++i) {
            const auto decision = policy.decide(conflict, state, true, now);
            state = decision.state;
            waits << decision.waitMs;
            states << state;
            now += decision.waitMs;
            policy.succeeded();  // the two take turns
        }
        QCOMPARE(waits, (QList<qint64>{5000, 10'000, 20'000, 40'000, 60'000, 60'000}));
        QCOMPARE(states.mid(0, 2), (QList<ConnectionState>{ConnectionState::Polling, ConnectionState::Polling}));
        QCOMPARE(states.mid(2), QList<ConnectionState>(4, ConnectionState::SecondPoller));
        const auto later = policy.decide(conflict, ConnectionState::Polling, true, now + 200'000);
        QCOMPARE(later.state, ConnectionState::Polling);
        QCOMPARE(later.waitMs, 5000);
    }

    void a_token_that_has_worked_is_not_called_malformed_for_good()
    {
        FailurePolicy policy([] { return 0.5; });
        const auto decision = policy.decide(error(404, "Not Found"), ConnectionState::Polling, true, 0);
        QCOMPARE(decision.state, ConnectionState::MalformedToken);
        QCOMPARE(int(decision.next), int(Next::Identify));
        QCOMPARE(decision.waitMs, 300'000);
    }
};

TGD_TEST_CLASS(FailurePolicyTest);
#include "failure_policy_test.moc"
