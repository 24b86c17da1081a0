#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QSqlRecord>

#include <random>

using namespace tgd;
using domain::MembershipEvent;
using domain::MembershipKind;

namespace {

constexpr int people = 4000;
constexpr int eachDoes = 7;
constexpr domain::ChatId chat{-1001234567890};

// One thing that somebody does: an event, or a message.
struct Deed {
    std::optional<MembershipEvent> event;
    domain::MessageRow message;

    void addTo(domain::WriteBatch &batch) const
    {
        event ? batch.memberships.push_back(*event) : batch.messages.push_back(message);
    }
};

class Lives {
public:
    explicit Lives(unsigned seed) : m_random(seed)
    {
        for (int user = 1; user <= people; ++user)
            m_deeds.push_back(lifeOf(user));
    }
    const std::vector<std::vector<Deed>> &deeds() const { return m_deeds; }

private:
    // By their instants, a second to a minute apart.
    std::vector<Deed> lifeOf(int user)
    {
        std::vector<Deed> deeds;
        qint64 second = test::utc("2022-05-01T10:00:00Z").value / domain::microsPerSecond;
        for (int i = 0; i < eachDoes; ++i) {
            second += 1 + qint64(m_random() % (m_random() % 3 == 0 ? 300 : 40));
            const domain::UtcMicros at{second * domain::microsPerSecond};
            Deed deed;
            if (m_random() % 2 == 0) {
                deed.message.chat = chat;
                deed.message.id = {user * 100 + i};
                deed.message.user = domain::UserId{user};
                deed.message.date = at;
            } else {
                static constexpr MembershipKind kinds[]{
                    MembershipKind::Join, MembershipKind::Leave, MembershipKind::Status, MembershipKind::StatusOutside};
                const MembershipKind kind = kinds[m_random() % (m_random() % 3 == 0 ? 4 : 2)];
                const bool isEvent = kind == MembershipKind::Join || kind == MembershipKind::Leave;
                deed.event = MembershipEvent{chat, domain::UserId{user}, at, kind, domain::MembershipOrigin::Seen,
                    kind == MembershipKind::Status ? "restricted" : "", isEvent && m_random() % 3 == 0};
            }
            deeds.push_back(std::move(deed));
        }
        return deeds;
    }

    std::mt19937 m_random;
    std::vector<std::vector<Deed>> m_deeds;
};

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

QMap<int, QString> content(test::StoreFile &file)
{
    QMap<int, QString> content;
    for (const QString &row : rows(file, "SELECT user_id, joined_at, left_at, status_current FROM memberships"))
        content[row.section('|', 0, 0).toInt()] += '\n' + row.section('|', 1);
    for (const QString &row : rows(file,
             "SELECT user_id, (at - 1651399200000000) / 1000000, kind, origin, from_service FROM "
             "tgdesk_membership_event ORDER BY user_id, at, kind, origin"))
        content[row.section('|', 0, 0).toInt()] += '\n' + row.section('|', 1);
    return content;
}

void compare(const Lives &lives, test::StoreFile &found, test::StoreFile &expected)
{
    const auto is = content(found);
    const auto should = content(expected);
    int wrong = 0;
    QString first;
    for (int user = 1; user <= people; ++user) {
        if (is[user] == should[user])
            continue;
        if (wrong++ != 0)
            continue;
        for (const Deed &deed : lives.deeds()[size_t(user - 1)]) {
            const qint64 at = (deed.event ? deed.event->at : deed.message.date).value;
            first += QStringLiteral("\n  %1 %2 %3")
                         .arg((at - 1651399200000000) / 1000000)
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

private Q_SLOTS:
    void where_batches_end_and_what_comes_again_makes_no_difference_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void where_batches_end_and_what_comes_again_makes_no_difference()
    {
        QFETCH(unsigned, seed);
        const Lives lives(seed);
        std::mt19937 random(seed + 100);
        test::StoreFile one, other;
        {
            const auto store = one.open();
            domain::WriteBatch batch;
            for (int i = 0; i < eachDoes; ++i) {
                for (const auto &life : lives.deeds())
                    life[size_t(i)].addTo(batch);
                commit(*store, batch);
            }
        }
        {
            auto store = other.open();
            domain::WriteBatch batch;
            std::vector<size_t> next(people, 0);
            for (int round = 0; round < 3 * eachDoes; ++round) {
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
                for (size_t &at = next[size_t(user)]; at < eachDoes; ++at)
                    lives.deeds()[size_t(user)][at].addTo(batch);
            }
            commit(*store, batch);
        }
        compare(lives, other, one);
    }
};

TGD_TEST_CLASS(MembershipOrderTest);
#include "membership_order_test.moc"
