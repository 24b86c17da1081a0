#include "domain/local_calendar.h"
#include "storage/sql/outbox_table.h"
#include "storage/sql/query.h"
#include "storage/sql/sql_store_calls.h"

// What answers to commands ask of the store: the outbox, and figures that the roll-ups do not hold.
namespace tgd::storage::sql {

using domain::ChatId;
using domain::Result;
using domain::UserActivity;

namespace {

// What the messages of a person add up to, and on which days of the period there were any.
struct Tally {
    UserActivity sum;
    std::vector<bool> days;
};

}  // namespace

Result<std::vector<domain::SentAnswer>> SqlStore::recoverOutbox(qint64 botId)
{
    return written([&] { return OutboxTable(*m_connection).recover(botId, m_clock.now()); });
}

Result<std::vector<domain::OutboxEntry>> SqlStore::outbox(qint64 botId, qint64 after, qint64 limit)
{
    return guarded([&] { return OutboxTable(*m_connection).waiting(botId, after, limit); });
}

Result<bool> SqlStore::beginAnswer(qint64 id, const std::optional<domain::SettingsChange> &change)
{
    return guarded([&] {
        requireWritable();
        bool isOurs = false;
        m_writer->transact([&] {
            isOurs = OutboxTable(*m_connection).begin(id, m_clock.now());
            if (isOurs && change)
                m_settings.apply(*change, m_clock.now());
        });
        ++m_ownCommits;
        m_ownSettings += change.has_value();
        return isOurs;
    });
}

Result<void> SqlStore::endAnswer(qint64 id, domain::OutboxState state)
{
    return written([&] { OutboxTable(*m_connection).end(id, state, m_clock.now()); });
}

Result<std::vector<std::pair<qint64, qint64>>> SqlStore::messagesByUtcHour(
    ChatId chat, domain::UtcMicros from, domain::UtcMicros to)
{
    return guarded([&] {
        std::vector<std::pair<qint64, qint64>> hours;
        Query query(*m_connection, "messages_by_utc_hour");
        query.with(chat, from, to);
        while (query.step())
            hours.emplace_back(query.integer(0), query.integer(1));
        return hours;
    });
}

Result<std::vector<UserActivity>> SqlStore::userActivity(
    ChatId chat, std::optional<qint64> topic, const domain::Period &period)
{
    return snapshot([&] {
        m_connection->requireMessages();
        const domain::LocalCalendar calendar = m_scopes.resolve({chat, {}}, period).calendar;
        std::unordered_map<qint64, Tally> users;
        {
            Query messages(*m_connection, "user_messages");
            messages.with(chat, calendar.firstInstant(), calendar.endInstant(), topic);
            while (messages.step()) {
                if (domain::isServiceAccount({messages.integer(0)}))
                    continue;
                Tally &tally = users[messages.integer(0)];
                tally.days.resize(size_t(calendar.days()));
                tally.days[size_t(calendar.dayOf(domain::LocalCalendar::quarterOf({messages.integer(1)})))] = true;
                ++tally.sum.messages;
                tally.sum.textLength += messages.integer(2);
                tally.sum.media += messages.integer(3) != 0;
                tally.sum.replies += messages.integer(4) != 0;
                tally.sum.reactionsReceived += messages.integer(5);
            }
        }
        std::vector<UserActivity> list;
        list.reserve(users.size());
        for (auto &[id, tally] : users) {
            tally.sum.user = {id};
            tally.sum.activeDays = int(std::count(tally.days.begin(), tally.days.end(), true));
            list.push_back(tally.sum);
        }
        std::sort(
            list.begin(), list.end(), [](const UserActivity &a, const UserActivity &b) { return a.user < b.user; });
        return list;
    });
}

Result<domain::UserRow> SqlStore::userNames(domain::UserId user)
{
    return guarded([&] {
        domain::UserRow row;
        row.id = user;
        Query names(*m_connection, "user_names");
        if (names.with(user).step()) {
            row.username = names.text(0);
            row.firstName = names.text(1);
            row.lastName = names.text(2);
        }
        return row;
    });
}

}  // namespace tgd::storage::sql
