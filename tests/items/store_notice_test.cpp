#include "state/store_notice.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd;
using domain::ErrorKind;

class StoreNoticeTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto server = "postgresql://ann@pg-1/stats";
    static state::LoadState failed(ErrorKind kind, const QString &context = {})
    {
        state::LoadState load;
        load.toFailed({kind, "What happened.", context}, QDateTime::currentDateTimeUtc());
        return load;
    }

private Q_SLOTS:
    void a_store_that_is_read_needs_no_notice()
    {
        state::LoadState load;
        load.toReady(QDateTime::currentDateTimeUtc());
        QVERIFY(!state::storeNotice(load, server));
    }

    void a_file_is_told_of_by_its_pages()
    {
        QVERIFY(!state::storeNotice(failed(ErrorKind::Corrupt), "/home/ann/store.db"));
    }

    void a_keychain_that_is_asked_and_a_question_that_was_ended_are_no_news()
    {
        QVERIFY(!state::storeNotice(failed(ErrorKind::Unavailable, "keychain=asked"), server));
        QVERIFY(!state::storeNotice(failed(ErrorKind::Cancelled), server));
    }

    void a_password_is_asked_for_only_where_it_helps()
    {
        QVERIFY(state::storeNotice(failed(ErrorKind::AccessDenied), server)->asksPassword);
        for (const ErrorKind kind : {ErrorKind::Unavailable, ErrorKind::NewerSchema, ErrorKind::Corrupt}) {
            const auto notice = state::storeNotice(failed(kind), server);
            QVERIFY(notice && !notice->asksPassword && notice->text.startsWith("What happened."));
        }
    }
};

TGD_TEST_CLASS(StoreNoticeTest);
#include "store_notice_test.moc"
