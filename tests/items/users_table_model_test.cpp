#include "items/users_table_model.h"
#include "support/scripted_statistics.h"
#include "support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace tgd;
using items::UsersTableModel;

namespace {

// A million users: user n wrote 2 000 000 - n messages.
domain::Result<domain::UsersPage> page(const domain::UsersQuery &query)
{
    constexpr qint64 all = 1'000'000;
    domain::UsersPage answer;
    answer.page = query.page;
    answer.perPage = query.perPage;
    answer.total = query.search.isEmpty() ? all : 3;
    answer.pages = (answer.total + query.perPage - 1) / query.perPage;
    for (qint64 i = 0; i < query.perPage; ++i) {
        const qint64 n = qint64(query.page - 1) * query.perPage + i;
        if (n >= answer.total)
            break;
        domain::UserStats user;
        user.id = {n};
        user.firstName = query.search + QStringLiteral("User %1").arg(n);
        user.messages = 2'000'000 - n;
        answer.items.push_back(user);
    }
    return answer;
}

}  // namespace

class UsersTableModelTest : public QObject {
    Q_OBJECT

private:
    static void settle(test::ScriptedStatistics &source)
    {
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
            source.answerOne();
        }
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void a_row_far_down_is_fetched_without_the_rows_before_it()
    {
        test::ScriptedStatistics source;
        source.onUsers = page;
        UsersTableModel model(&source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({-5}, {QDate(2026, 1, 1), QDate(2026, 1, 30)}, "UTC");
        settle(source);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(model.index(3, UsersTableModel::User).data().toString(), QStringLiteral("User 3"));

        const int before = source.asked;
        const QModelIndex far = model.index(765'432, UsersTableModel::User);
        QVERIFY(!far.data().isValid());
        settle(source);
        QCOMPARE(far.data().toString(), QStringLiteral("User 765432"));
        QVERIFY(source.asked - before <= 2);
    }

    void a_search_asks_the_source_and_drops_the_answers_of_the_old_one()
    {
        test::ScriptedStatistics source;
        source.onUsers = page;
        UsersTableModel model(&source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({-5}, {QDate(2026, 1, 1), QDate(2026, 1, 30)}, "UTC");
        QCoreApplication::processEvents();
        QCOMPARE(source.outstanding(), size_t(1));
        model.setSearch("x");
        settle(source);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, UsersTableModel::User).data().toString(), QStringLiteral("xUser 0"));
    }

    void a_failure_keeps_the_error_and_says_so()
    {
        test::ScriptedStatistics source;
        source.onUsers = [](const domain::UsersQuery &) -> domain::Result<domain::UsersPage> {
            return domain::failure(domain::ErrorKind::Unavailable, QStringLiteral("The store is away."));
        };
        UsersTableModel model(&source);
        QSignalSpy changed(&model, &UsersTableModel::stateChanged);
        model.show({-5}, {}, "UTC");
        settle(source);
        QVERIFY(changed.count() >= 2);
        QVERIFY(model.loadState().phase == state::LoadState::Phase::Failed);
        QCOMPARE(model.loadState().error->message, QStringLiteral("The store is away."));
    }
};

TGD_TEST_CLASS(UsersTableModelTest);
#include "users_table_model_test.moc"
