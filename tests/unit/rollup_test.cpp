#include "domain/local_calendar.h"
#include "support/store_fixture.h"
#include "support/test_registry.h"

#include <QTimeZone>

#include <map>
#include <random>
#include <set>

using namespace tgd;
using namespace tgd::domain;

namespace {

constexpr qint64 chatIds[] = {-1001000000001, -1001000000002, -42};
constexpr qint64 serviceAccounts[] = {777000, 1087968824, 136817688};

// Counts a period again from the raw rows, each row's local time asked of the zone on its own.
class Recount {
public:
    Recount(test::StoreFile &file, std::optional<qint64> chat, const QByteArray &zone, const Period &period)
        : m_zone(zone), m_period(period)
    {
        for (QDate day = period.from; day <= period.to; day = day.addDays(1))
            days[day];
        const QString where = chat ? QString(" AND chat_id = %1").arg(*chat) : QString();
        countMessages(file.sql("SELECT date, user_id, has_media, media_type, text_len, urls_cnt, emoji_cnt, "
                               "reply_to_msg_id, forward_sender_name FROM messages WHERE 1"
            + where));
        QSqlQuery reactions = file.sql("SELECT date FROM reactions WHERE removed_at IS NULL" + where);
        while (reactions.next()) {
            if (auto place = at(reactions.value(0).toLongLong())) {
                place->day.reactions += 1;
                place->hour->reactions += 1;
            }
        }
        countChanges(
            file.sql("SELECT at, user_id, kind FROM tgdesk_membership_event WHERE origin <> 'inferred'" + where));
    }

    std::map<QDate, ActivityFigures> days;
    // By the UTC second at which the hour on the clock begins, and the offset.
    std::map<std::pair<qint64, qint64>, ActivityFigures> hours;
    Heatmap heatmap;
    std::array<qint64, mediaKindCount> kinds{};
    std::map<qint64, qint64> messagesOf;
    std::map<qint64, std::set<QDate>> daysOf;
    std::set<qint64> joined, left;

private:
    struct Place {
        ActivityFigures &day;
        std::pair<qint64, qint64> hourKey;
        ActivityFigures *hour;
        QDateTime local;
    };

    std::optional<Place> at(qint64 micros)
    {
        const qint64 seconds = micros / 1'000'000 / 900 * 900;
        const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toTimeZone(QTimeZone(m_zone));
        if (local.date() < m_period.from || local.date() > m_period.to)
            return std::nullopt;
        // An hour on the clock is told apart by its offset, so the repeated hour is two.
        const qint64 offset = local.offsetFromUtc();
        const qint64 hour = (seconds + offset) / 3600;
        const std::pair key(hour * 3600 - offset, offset);
        return Place{days[local.date()], key, &hours[key], local};
    }

    void countMessages(QSqlQuery query)
    {
        std::map<QDate, std::set<qint64>> active;
        std::map<std::pair<qint64, qint64>, std::set<qint64>> activeHours;
        while (query.next()) {
            auto place = at(query.value(0).toLongLong());
            if (!place)
                continue;
            for (ActivityFigures *figures : {&place->day, place->hour}) {
                figures->messages += 1;
                figures->media += query.value(2).toInt();
                figures->textLength += query.value(4).toLongLong();
                figures->links += query.value(5).toLongLong();
                figures->emoji += query.value(6).toLongLong();
                figures->replies += !query.isNull(7);
                figures->forwards += !query.isNull(8);
            }
            heatmap.cells[size_t(place->local.date().dayOfWeek() - 1)][size_t(place->local.time().hour())] += 1;
            kinds[size_t(*mediaKindFromName(query.value(3).toString().toStdString()))] += 1;
            const qint64 user = query.value(1).toLongLong();
            if (query.isNull(1) || std::count(std::begin(serviceAccounts), std::end(serviceAccounts), user) != 0)
                continue;
            place->day.activeUsers += active[place->local.date()].insert(user).second;
            place->hour->activeUsers += activeHours[place->hourKey].insert(user).second;
            messagesOf[user] += 1;
            daysOf[user].insert(place->local.date());
        }
    }

    void countChanges(QSqlQuery query)
    {
        while (query.next()) {
            auto place = at(query.value(0).toLongLong());
            if (!place)
                continue;
            const bool isJoin = query.value(2).toString() == "join";
            for (ActivityFigures *figures : {&place->day, place->hour})
                ++(isJoin ? figures->joins : figures->leaves);
            (isJoin ? joined : left).insert(query.value(1).toLongLong());
        }
    }

    QByteArray m_zone;
    Period m_period;
};

// Makes operations on a store from a seed.
class RandomWorld {
public:
    RandomWorld(test::StoreFile &file, storage::Store &store, quint64 seed)
        : m_file(file), m_store(store), m_random(seed)
    {
    }

    qint64 below(qint64 limit) { return qint64(m_random() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    UtcMicros instant()
    {
        // Dense around the clock changes of most zones, with the odd second beside a quarter's edge.
        static const qint64 from = QDateTime(QDate(2021, 9, 20), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        const qint64 day = chance(40) ? below(50) : below(270);
        const qint64 second = chance(30) ? below(96) * 900 - 1 + below(3) : below(86400);
        return {(from + day * 86400 + second) * 1'000'000 + below(1'000'000)};
    }
    ChatId chat() { return {chatIds[below(3)]}; }
    std::optional<UserId> user()
    {
        if (chance(5))
            return std::nullopt;
        if (chance(5))
            return UserId{serviceAccounts[below(3)]};
        return UserId{100 + below(25)};
    }

    MessageRow message()
    {
        MessageRow row;
        row.chat = chat();
        row.id = {1 + below(400)};
        row.user = user();
        // The same message has the same date whenever a bot tells of it; an import may differ.
        const auto known = m_dates.try_emplace({row.chat.value, row.id.value}, instant());
        row.date = known.first->second;
        row.source = chance(30) ? MessageSource::Import : MessageSource::Bot;
        if (row.source == MessageSource::Import && chance(20))
            row.date = instant();
        if (chance(40))
            row.editDate = UtcMicros{row.date.value + below(5) * 1'000'000};
        row.mediaKind = MediaKind(below(mediaKindCount));
        row.textLength = below(200);
        row.links = below(3);
        row.emoji = below(4);
        if (chance(20))
            row.replyTo = 7;
        if (chance(10))
            row.forwardSenderName = "Someone";
        if (chance(50))
            row.text = "text";
        return row;
    }

    void commit()
    {
        WriteBatch batch;
        batch.now = m_file.clock.at;
        for (qint64 i = below(60); i > 0; --i)
            batch.messages.push_back(message());
        for (qint64 i = below(15); i > 0; --i) {
            const MessageRow row = message();
            batch.reactions.push_back(
                {row.chat, row.id, UserId{100 + below(6)}, chance(50) ? "👍" : "custom:5", instant(), chance(35)});
        }
        for (qint64 i = below(4); i > 0; --i) {
            MembershipEvent event;
            event.chat = chat();
            event.user = {100 + below(25)};
            event.at = instant();
            event.kind = chance(50) ? MembershipKind::Join : MembershipKind::Leave;
            event.origin = chance(50) ? MembershipOrigin::Seen : MembershipOrigin::Import;
            batch.memberships.push_back(event);
        }
        const auto outcome = m_store.commit(batch);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message + outcome.error().context));
        QCOMPARE(outcome->messages.size(), batch.messages.size());
    }

    void setZone(ChatId which, const QByteArray &zone)
    {
        GroupSettings settings;
        settings.chat = which;
        settings.timezone = zone;
        settings.metadataRetentionDays = 250;
        settings.textRetentionDays = 200;
        QVERIFY(m_store.saveSettings(settings).has_value());
    }

    void removeOld()
    {
        const ChatId which = chat();
        m_file.clock.at.value += below(20) * 86'400'000'000;
        const auto before = m_store.retention(which, false);
        const auto after = m_store.retention(which, true);
        QVERIFY(before && after);
        QCOMPARE(*after, *before);
        const auto none = m_store.retention(which, false);
        QVERIFY(none.has_value());
        QCOMPARE(none->metadataRemoved, 0);
        QCOMPARE(none->textRemoved, 0);
    }

private:
    test::StoreFile &m_file;
    storage::Store &m_store;
    std::mt19937_64 m_random;
    std::map<std::pair<qint64, qint64>, UtcMicros> m_dates;
};

}  // namespace

class RollupTest : public QObject {
    Q_OBJECT

private:
    static QString describe(const ActivityFigures &f)
    {
        QStringList values;
        for (const qint64 value : {f.messages, f.activeUsers, f.media, f.replies, f.forwards, f.reactions, f.joins,
                 f.leaves, f.textLength, f.links, f.emoji})
            values << QString::number(value);
        return values.join(' ');
    }

    static void compareReport(const ActivityReport &report, const Recount &recount)
    {
        QCOMPARE(report.days.size(), recount.days.size());
        for (const DayFigures &day : report.days) {
            const ActivityFigures &expected = recount.days.at(day.day);
            QVERIFY2(day.figures == expected,
                qPrintable(QString("%1: %2, counted again: %3")
                               .arg(day.day.toString(Qt::ISODate), describe(day.figures), describe(expected))));
        }
        QCOMPARE(report.heatmap, recount.heatmap);
        QCOMPARE(report.messagesByKind, recount.kinds);
        QCOMPARE(report.uniqueUsers, qint64(recount.messagesOf.size()));
        QCOMPARE(report.newUsers, qint64(recount.joined.size()));
        QCOMPARE(report.leftUsers, qint64(recount.left.size()));
    }

    static void compareHours(const std::vector<HourFigures> &hours, const Recount &recount, const QByteArray &zone)
    {
        std::map<std::pair<qint64, qint64>, ActivityFigures> found;
        for (const HourFigures &hour : hours) {
            const qint64 seconds = hour.start.value / 1'000'000;
            const qint64 offset
                = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toTimeZone(QTimeZone(zone)).offsetFromUtc();
            const qint64 clockHour = (seconds + offset) / 3600 * 3600 - offset;
            QVERIFY2(!found.contains({clockHour, offset}), "an hour is told twice");
            found[{clockHour, offset}] = hour.figures;
        }
        for (const auto &[key, figures] : recount.hours)
            QVERIFY2(found[key] == figures, qPrintable(QString::number(key.first)));
        qint64 total = 0;
        for (const auto &[key, figures] : found)
            total += figures.messages;
        for (const auto &[day, figures] : recount.days)
            total -= figures.messages;
        QCOMPARE(total, 0);
    }

    static void compareUsers(
        test::StoreFile &file, storage::Store &store, qint64 chat, const Period &period, const Recount &recount)
    {
        qint64 all = 0;
        for (const auto &[day, figures] : recount.days)
            all += figures.messages;
        for (const UserSort sort :
            {UserSort::Share, UserSort::ActiveDays, UserSort::LastMessage, UserSort::DaysSinceJoined}) {
            UsersQuery query;
            query.chat = {chat};
            query.period = period;
            query.sort = sort;
            query.perPage = 7;
            std::vector<UserStats> users;
            for (query.page = 1;; ++query.page) {
                const auto page = store.users(query);
                QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message + page.error().context));
                QCOMPARE(page->total, qint64(recount.messagesOf.size()));
                QCOMPARE(page->pages, (page->total + 6) / 7);
                users.insert(users.end(), page->items.begin(), page->items.end());
                if (query.page >= page->pages)
                    break;
            }
            QCOMPARE(users.size(), recount.messagesOf.size());
            for (const UserStats &user : users) {
                QCOMPARE(user.messages, recount.messagesOf.at(user.id.value));
                QCOMPARE(user.activeDays, int(recount.daysOf.at(user.id.value).size()));
                QCOMPARE(user.sharePercent, std::round(double(user.messages) * 10000.0 / double(all)) / 100.0);
                QVERIFY(user.lastMessage.has_value());
                QCOMPARE(user.lastMessage->value,
                    file.value(QString("SELECT MAX(date) FROM messages WHERE chat_id=%1 AND user_id=%2")
                                   .arg(chat)
                                   .arg(user.id.value))
                        .toLongLong());
            }
            const auto key = [&](const UserStats &user) -> qint64 {
                switch (sort) {
                case UserSort::ActiveDays: return user.activeDays;
                case UserSort::LastMessage: return user.lastMessage->value;
                case UserSort::DaysSinceJoined: return user.daysSinceJoined.value_or(-1);
                default: return user.messages;
                }
            };
            for (size_t i = 1; i < users.size(); ++i) {
                const auto before = std::pair(-key(users[i - 1]), users[i - 1].id.value);
                const auto after = std::pair(-key(users[i]), users[i].id.value);
                QVERIFY2(before < after, "the order is wrong");
            }
        }
    }

    static void compareAll(
        test::StoreFile &file, storage::Store &store, RandomWorld &world, const QList<QByteArray> &zones)
    {
        const QDate first(2021, 9, 18);
        for (const qint64 chat : chatIds) {
            if (file.value(QString("SELECT 1 FROM chats WHERE chat_id=%1").arg(chat)).isNull())
                continue;
            const QVariant stored
                = file.value(QString("SELECT timezone FROM group_settings WHERE chat_id=%1").arg(chat));
            const QByteArray zone = stored.isNull() ? QByteArray("UTC") : stored.toByteArray();
            const Period period = world.chance(30)
                ? Period{first, first.addDays(290)}
                : Period{first.addDays(world.below(60)), first.addDays(60 + world.below(200))};
            const Recount recount(file, chat, zone, period);
            const auto report = store.activity({ChatId{chat}, {}}, period);
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message + report.error().context));
            QCOMPARE(report->zone, zone);
            compareReport(*report, recount);
            const auto hours = store.hours({ChatId{chat}, {}}, period);
            QVERIFY(hours.has_value());
            compareHours(*hours, recount, zone);
            compareUsers(file, store, chat, period, recount);
            if (QTest::currentTestFailed())
                return;
        }
        const QByteArray zone = zones[world.below(zones.size())];
        const Period period{first, first.addDays(200)};
        const auto all = store.activity({std::nullopt, zone}, period);
        QVERIFY(all.has_value());
        compareReport(*all, Recount(file, std::nullopt, zone, period));
    }

private Q_SLOTS:
    void whatever_happens_the_rollups_equal_a_recount_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

    void whatever_happens_the_rollups_equal_a_recount()
    {
        QFETCH(quint64, seed);
        const QList<QByteArray> zones{"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu",
            "Australia/Lord_Howe", "America/St_Johns", "Pacific/Chatham", "America/Havana", "Asia/Beirut",
            "Antarctica/Casey", "Asia/Tehran", "Pacific/Kiritimati", "Pacific/Pago_Pago"};
        test::StoreFile file;
        const auto writer = file.open();
        const auto reader = file.open(storage::OpenMode::ReadOnly);
        RandomWorld world(file, *writer, seed);
        for (int step = 0; step < 60; ++step) {
            const qint64 what = world.below(10);
            if (what < 6 || step < 3)
                world.commit();
            else if (what == 6)
                QVERIFY(writer->fold(world.chance(70)).has_value());
            else if (what == 7 && !file.value(QString("SELECT 1 FROM chats WHERE chat_id=%1").arg(chatIds[0])).isNull())
                world.setZone({chatIds[0]}, zones[world.below(zones.size())]);
            else if (what == 8 && !file.value(QString("SELECT 1 FROM chats WHERE chat_id=%1").arg(chatIds[1])).isNull())
                world.setZone({chatIds[1]}, zones[world.below(zones.size())]);
            else if (what == 9 && step > 30)
                world.removeOld();
            if (step % 4 == 3)
                compareAll(file, world.chance(50) ? *reader : *writer, world, zones);
            if (QTest::currentTestFailed()) {
                qWarning("at step %d", step);
                return;
            }
        }
        const auto verified = reader->verify(false);
        QVERIFY(verified.has_value());
        QVERIFY(verified->isEqual());
        QCOMPARE(verified->checked["messages"], file.value("SELECT COUNT(*) FROM messages").toLongLong());
    }

    void every_zone_counts_across_its_clock_changes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu",
                 "Australia/Lord_Howe", "America/St_Johns", "Pacific/Chatham", "America/Havana", "Asia/Beirut",
                 "Antarctica/Casey", "Asia/Tehran", "America/Sao_Paulo", "Africa/Cairo"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void every_zone_counts_across_its_clock_changes()
    {
        QFETCH(QByteArray, zone);
        test::StoreFile file;
        const auto writer = file.open();
        RandomWorld world(file, *writer, 99);
        for (int i = 0; i < 25; ++i)
            world.commit();
        for (const qint64 chat : chatIds)
            world.setZone({chat}, zone);
        compareAll(file, *writer, world, {zone});
        QVERIFY(writer->fold(true).has_value());
        compareAll(file, *writer, world, {zone});
        compareAll(file, *file.open(storage::OpenMode::ReadOnly), world, {zone});
        QVERIFY(file.value("SELECT COUNT(*) FROM tgdesk_local_day").toInt() > 0);
    }
};

TGD_TEST_CLASS(RollupTest);
#include "rollup_test.moc"
