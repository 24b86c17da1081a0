#include "items/chat_list_model.h"
#include "support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace tgd;
using items::ChatListModel;
using items::ChatListProxy;

namespace {
domain::ChatListItem chat(qint64 id, const QString &title, qint64 messages)
{
    domain::ChatListItem item;
    item.id = {id};
    item.title = title;
    item.messages30d = messages;
    item.averageDau30d = double(messages) / 100;
    item.messagesByDay.assign(30, messages / 30);
    return item;
}
}  // namespace

class ChatListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chats_are_sorted_searched_and_filtered()
    {
        ChatListModel model;
        ChatListProxy proxy;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        model.setChats(
            {chat(-1, "Alpha", 10), chat(-2, QStringLiteral("Київські велосипедисти"), 300), chat(-3, "Beta", 0)});
        proxy.sort(ChatListModel::Messages30d, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data(ChatListModel::IdRole).toLongLong(), -2);
        QCOMPARE(proxy.index(2, 0).data(ChatListModel::IdRole).toLongLong(), -3);

        proxy.setSearch(QStringLiteral("КИЇВ"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setSearch({});
        proxy.setOnlyActive(true);
        QCOMPARE(proxy.rowCount(), 2);
    }

    void a_refresh_in_the_same_order_keeps_the_selection()
    {
        ChatListModel model;
        model.setChats({chat(-1, "Alpha", 10), chat(-2, "Beta", 5)});
        const QPersistentModelIndex second = model.index(1, 0);
        QSignalSpy reset(&model, &ChatListModel::modelReset);
        model.setChats({chat(-1, "Alpha", 12), chat(-2, "Beta", 6)});
        QCOMPARE(reset.count(), 0);
        QVERIFY(second.isValid());
        QCOMPARE(model.find({-2})->messages30d, 6);
    }

    void a_chat_without_a_title_is_named_by_what_it_has()
    {
        domain::ChatListItem item = chat(-42, {}, 0);
        QCOMPARE(ChatListModel::displayName(item), QStringLiteral("Chat -42"));
        item.username = "linux";
        QCOMPARE(ChatListModel::displayName(item), QStringLiteral("@linux"));
    }
};

TGD_TEST_CLASS(ChatListModelTest);
#include "chat_list_model_test.moc"
