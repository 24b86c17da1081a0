#include "support/lives.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSqlRecord>

#include <random>

using namespace tgd;
using test::Deed;
using test::Lives;
using test::Services;

namespace {

constexpr int people = 3000;
constexpr int rounds = 20;

void commit(storage::Store &store, domain::WriteBatch &batch)
{
    batch.now = test::utc("2022-06-15T12:00:00Z");
    const auto done = store.commit(batch);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().context));
    batch = {};
}

QStringList rows(test::StoreFile &file, const QString &query)
{
    QStringList rows;
    QSqlQuery result = file.sql(query);
    while (result.next()) {
        QStringList row;
        for (int i = 0; i < result.record().count(); ++i)
            row << result.value(i).toString();
        rows << row.join('|');
    }
    return rows;
}

enum class Events { All, Told };  // Told: without those that were inferred

QMap<int, QString> content(test::StoreFile &file, Events events)
{
    QMap<int, QString> content;
    for (const QString &row : rows(file, "SELECT user_id, joined_at, left_at, status_current FROM memberships"))
        content[row.section('|', 0, 0).toInt()] += '\n' + row.section('|', 1);
    const QString wanted = events == Events::Told ? "WHERE origin <> 'inferred' " : "";
    for (const QString &row : rows(file,
             "SELECT user_id, (at - 1651399200000000) / 1000000, kind, origin, from_service FROM "
             "tgdesk_membership_event "
                 + wanted + "ORDER BY user_id, at, kind, origin"))
        content[row.section('|', 0, 0).toInt()] += '\n' + row.section('|', 1);
    return content;
}

void compare(const Lives &lives, test::StoreFile &found, test::StoreFile &expected, Events events)
{
    const auto is = content(found, events);
    const auto should = content(expected, events);
    int wrong = 0;
    QString first;
    for (int user = 1; user <= people; ++user) {
        if (is[user] == should[user])
            continue;
        if (wrong++ != 0)
            continue;
        for (const Deed &deed : lives.deeds()[size_t(user - 1)]) {
            first += QStringLiteral("\n  %1 %2 %3")
                         .arg((deed.at().value - 1651399200000000) / 1000000)
                         .arg(deed.event ? int(deed.event->kind) : -1)
                         .arg(deed.event && deed.event->fromService);
        }
        first += "\nfound" + is[user] + "\nexpected" + should[user];
    }
    QVERIFY2(wrong == 0, qPrintable(QStringLiteral("%1 differ: %2").arg(wrong).arg(first)));
}

}  // namespace

class MembershipOrderTest : public QObject {
    Q_OBJECT

private:
    static void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<bool>("isLinked");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("in the chat of a channel") << 4u << true;
    }

    // Where people who are no members may write.
    static void link(test::StoreFile &file)
    {
        domain::WriteBatch batch;
        domain::ChatRow chat;
        chat.id = Lives::chat;
        chat.type = "supergroup";
        chat.linkedChatId = -1009876543210;
        batch.chats.push_back(chat);
        commit(*file.open(), batch);
        QCOMPARE(file.value("SELECT linked_chat_id FROM chats").toLongLong(), *chat.linkedChatId);
    }

    static void liveInOrder(const Lives &lives, test::StoreFile &file)
    {
        const auto store = file.open();
        domain::WriteBatch batch;
        size_t longest = 0;
        for (const auto &life : lives.deeds())
            longest = std::max(longest, life.size());
        for (size_t i = 0; i < longest; ++i) {
            for (const auto &life : lives.deeds()) {
                if (i < life.size())
                    life[i].addTo(batch);
            }
            commit(*store, batch);
        }
    }

private Q_SLOTS:
    void where_batches_end_and_what_comes_again_makes_no_difference_data() { seeds(); }
    void where_batches_end_and_what_comes_again_makes_no_difference()
    {
        QFETCH(unsigned, seed);
        QFETCH(bool, isLinked);
        const Lives lives(seed, Services::Alone, people);
        std::mt19937 random(seed + 100);
        test::StoreFile one, other;
        if (isLinked) {
            link(one);
            link(other);
        }
        liveInOrder(lives, one);
        {
            auto store = other.open();
            domain::WriteBatch batch;
            std::vector<size_t> next(people, 0);
            for (int round = 0; round < rounds; ++round) {
                for (int user = 0; user < people; ++user) {
                    const auto &life = lives.deeds()[size_t(user)];
                    size_t &at = next[size_t(user)];
                    if (at > 0 && random() % 4 == 0)
                        at -= 1 + random() % std::min<size_t>(at, 3);  // told again from there
                    for (size_t count = random() % 4; count > 0 && at < life.size(); --count)
                        life[at++].addTo(batch);
                }
                commit(*store, batch);
                if (random() % 3 == 0) {
                    store.reset();
                    store = other.open();
                }
            }
            for (int user = 0; user < people; ++user) {
                const auto &life = lives.deeds()[size_t(user)];
                for (size_t &at = next[size_t(user)]; at < life.size(); ++at)
                    life[at].addTo(batch);
            }
            commit(*store, batch);
        }
        compare(lives, other, one, Events::All);
    }

    // As several webhook servers may bring it, some of it twice. What is inferred of the time before the last leave may
    // differ: nothing counts it.
    void the_order_in_which_joins_leaves_and_messages_come_makes_no_difference_data() { seeds(); }
    void the_order_in_which_joins_leaves_and_messages_come_makes_no_difference()
    {
        QFETCH(unsigned, seed);
        QFETCH(bool, isLinked);
        const Lives lives(seed + 10, Services::Beside, people);
        std::mt19937 random(seed + 200);
        test::StoreFile one, other;
        if (isLinked) {
            link(one);
            link(other);
        }
        liveInOrder(lives, one);
        std::vector<const Deed *> deeds;
        for (const auto &life : lives.deeds()) {
            for (const Deed &deed : life)
                deeds.insert(deeds.end(), random() % 4 == 0 ? 2 : 1, &deed);
        }
        const auto liveShuffled = [&] {
            std::shuffle(deeds.begin(), deeds.end(), random);
            const auto store = other.open();
            domain::WriteBatch batch;
            for (size_t i = 0; i < deeds.size(); ++i) {
                deeds[i]->addTo(batch);
                if (random() % 700 == 0 || i + 1 == deeds.size())
                    commit(*store, batch);
            }
        };
        liveShuffled();
        compare(lives, other, one, Events::Told);
        const auto before = content(other, Events::All);
        liveShuffled();
        QVERIFY2(content(other, Events::All) == before, "what came again changed something");
    }
};

TGD_TEST_CLASS(MembershipOrderTest);
#include "membership_order_test.moc"
