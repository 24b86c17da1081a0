#include "state/activity_state.h"
#include "support/scripted_statistics.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd;

class ActivityStateTest : public QObject {
    Q_OBJECT

private:
    static domain::Result<domain::ActivityReport> report(const domain::Scope &scope, const domain::Period &period)
    {
        domain::ActivityReport answer;
        answer.scope = scope;
        answer.period = period.isValid() ? period : domain::Period{QDate(2026, 1, 1), QDate(2026, 1, 30)};
        return answer;
    }
    static void settle(test::ScriptedStatistics &source)
    {
        do
            QCoreApplication::processEvents();
        while (source.answerOne());
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void the_period_before_is_asked_for_when_comparing()
    {
        test::ScriptedStatistics source;
        test::ManualStoreEvents events;
        source.onActivity = report;
        state::ActivityState activity(&source, &events);
        activity.show({domain::ChatId{-7}, {}}, {});
        QVERIFY(activity.loadState().phase == state::LoadState::Phase::Loading);
        settle(source);
        QVERIFY(activity.loadState().phase == state::LoadState::Phase::Ready);
        QCOMPARE(activity.previous()->period, (domain::Period{QDate(2025, 12, 2), QDate(2025, 12, 31)}));
        activity.setCompare(false);
        settle(source);
        QVERIFY(!activity.previous());
    }

    void a_late_answer_of_another_chat_is_dropped()
    {
        test::ScriptedStatistics source;
        test::ManualStoreEvents events;
        source.onActivity = report;
        state::ActivityState activity(&source, &events);
        activity.show({domain::ChatId{-7}, {}}, {});
        activity.show({domain::ChatId{-8}, {}}, {});
        settle(source);
        QCOMPARE(activity.current()->scope.chat->value, -8);
    }

    void a_failure_keeps_what_was_shown_and_marks_it_old()
    {
        test::ScriptedStatistics source;
        test::ManualStoreEvents events;
        source.onActivity = report;
        state::ActivityState activity(&source, &events);
        activity.setCompare(false);
        activity.show({domain::ChatId{-7}, {}}, {});
        settle(source);
        source.onActivity
            = [](const domain::Scope &, const domain::Period &) -> domain::Result<domain::ActivityReport> {
            return domain::failure(domain::ErrorKind::Unavailable, QStringLiteral("away"));
        };
        activity.refresh();
        settle(source);
        QVERIFY(activity.loadState().phase == state::LoadState::Phase::Failed);
        QVERIFY(activity.loadState().hasData);
        QVERIFY(activity.current().has_value());
    }

    void a_change_of_the_store_asks_again_once()
    {
        test::ScriptedStatistics source;
        test::ManualStoreEvents events;
        source.onActivity = report;
        state::ActivityState activity(&source, &events);
        activity.setCompare(false);
        activity.show({domain::ChatId{-7}, {}}, {});
        settle(source);
        const int before = source.asked;
        for (int i = 0; i < 10; ++i)
            events.raise();
        QTRY_COMPARE(source.asked, before + 1);
    }
};

TGD_TEST_CLASS(ActivityStateTest);
#include "activity_state_test.moc"
