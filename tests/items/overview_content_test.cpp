#include "state/overview_content.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd;

// What the Overview says of what was read.
class OverviewContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Just after midnight UTC it is yesterday still in America: the days of a chat are those of its own calendar.
    void an_event_of_a_chat_has_the_day_it_had_where_the_chat_is()
    {
        domain::ActivityReport report;
        report.zone = "UTC";
        report.today = QDate(2026, 12, 1);
        report.period = domain::Period::lastDays(report.today, 30);
        std::vector<domain::ChatListItem> chats(1);
        chats[0].title = QStringLiteral("Rio Verde Run");
        chats[0].today = QDate(2026, 11, 30);
        chats[0].messagesByDay.assign(30, 60);
        chats[0].messagesByDay[14] = 230;
        state::OverviewInput input;
        input.current = &report;
        input.chats = &chats;
        const auto content = state::overviewContent(input);
        QCOMPARE(content.events.size(), size_t(1));
        QCOMPARE(content.events[0].day, QDate(2026, 11, 15));
        QCOMPARE(content.events[0].where, chats[0].title);
    }
};

TGD_TEST_CLASS(OverviewContentTest);
#include "overview_content_test.moc"
