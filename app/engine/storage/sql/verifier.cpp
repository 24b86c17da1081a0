#include "storage/sql/verifier.h"

#include "storage/sql/message_columns.h"
#include "storage/sql/query.h"

#include <limits>

namespace tgd::storage::sql {

using domain::ChatId;
using domain::UserId;
using domain::VerifyReport;

namespace {
struct Named {
    const char *table;
    ActivityCounters::Index index;
};
constexpr Named namedCounters[] = {{"messages", ActivityCounters::Messages},
    {"text_length", ActivityCounters::TextLength}, {"media", ActivityCounters::Media},
    {"replies", ActivityCounters::Replies}, {"links", ActivityCounters::Links}, {"emoji", ActivityCounters::Emoji},
    {"reactions", ActivityCounters::Reactions}, {"forwards", ActivityCounters::Forwards}};

constexpr qint64 rowsAPage = 20'000;

struct Counted {
    std::optional<qint64> user;
    domain::UtcMicros date;
    MessageFigures figures;
};

// The sums of a day, whatever the quarter.
struct DayTotals {
    ActivityCounters counters;
    std::vector<UserCount> users;

    explicit DayTotals(const ActivityPayload &payload)
    {
        for (const ActivityPayload::Quarter &quarter : payload.quarters()) {
            counters.add(quarter.counters);
            users.insert(users.end(), quarter.users.begin(), quarter.users.end());
        }
        normalise(users);
    }
};
}  // namespace

VerifyReport Verifier::run()
{
    for (const char *kind : {"chats", "days", "messages", "reactions"})
        m_report.checked.insert(QLatin1String(kind), 0);
    std::vector<qint64> chats;
    {
        Query query(m_connection, "verify_chats");
        while (query.step())
            chats.push_back(query.integer(0));
    }
    for (const qint64 chat : chats) {
        m_connection.throwIfInterrupted();
        if (m_repair) {
            const VerifyReport before = m_report;
            const auto check = [&] {
                m_report = before;
                checkChat(chat);
            };
            m_writer.transact(check, Transaction::Kind::Repair);
        } else {
            Transaction snapshot(m_connection, Transaction::Kind::Read);
            checkChat(chat);
            snapshot.commit();
        }
        ++m_report.checked[QStringLiteral("chats")];
    }
    m_report.repaired = m_repair;
    return m_report;
}

void Verifier::mendChat(qint64 chat, const std::function<void()> &andThen)
{
    m_writer.transact(
        [&] {
            m_report = {};
            checkChat(chat);
            andThen();
        },
        Transaction::Kind::Repair);
}

void Verifier::checkChat(qint64 chat)
{
    m_reactions.clear();
    m_rollUpDays.clear();
    m_indices.clear();
    m_delta = {};
    {
        Query query(m_connection, "verify_rollup_days");
        query.with(chat);
        while (query.step())
            m_rollUpDays.emplace(qint32(query.integer(0)), false);
    }
    {
        Query query(m_connection, "verify_reactions");
        query.with(chat);
        while (query.step()) {
            const UtcQuarter place = UtcQuarter::of({query.integer(0)});
            ++m_reactions[place.day].at(place.quarter).counters[ActivityCounters::Reactions];
            ++m_report.checked[QStringLiteral("reactions")];
        }
    }
    checkMessages(chat);
    for (const auto &[day, payload] : m_reactions)
        m_rollUpDays.emplace(day, false);
    for (const auto &[day, compared] : m_rollUpDays) {
        if (!compared)
            checkDay(chat, day, {});
    }
    if (m_repair)
        m_writer.log().append(m_delta);
}

void Verifier::checkMessages(qint64 chat)
{
    std::optional<qint32> day;
    ActivityPayload expected;
    qint64 messages = 0;
    domain::UtcMicros lastDate = beforeAllInstants;
    qint64 lastId = std::numeric_limits<qint64>::min();
    for (qint64 rows = rowsAPage; rows == rowsAPage;) {
        m_connection.throwIfInterrupted();
        std::vector<Counted> page;
        {
            Query query(m_connection, "verify_messages_page");
            query.with(chat, lastDate, lastId, rowsAPage);
            while (query.step()) {
                page.push_back({query.optionalInteger(0), {query.integer(1)}, figuresFromRow(query, 2)});
                lastDate = page.back().date;
                lastId = query.integer(9);
            }
        }
        rows = qint64(page.size());
        messages += rows;
        for (const Counted &row : page) {
            const UtcQuarter place = UtcQuarter::of(row.date);
            if (day && *day != place.day)
                checkDay(chat, *day, std::exchange(expected, {}));
            day = place.day;
            expected.addMessage(place.quarter, row.figures, 1);
            if (const auto idx = indexOf(row.user))
                expected.addUser(place.quarter, *idx, 1);
        }
    }
    if (day)
        checkDay(chat, *day, std::move(expected));
    m_report.checked[QStringLiteral("messages")] += messages;
}

std::optional<quint32> Verifier::indexOf(std::optional<qint64> user)
{
    if (!user || domain::isServiceAccount(UserId{*user}))
        return std::nullopt;
    if (m_repair)
        return m_writer.userIndex().of(UserId{*user});
    const auto [found, isNew] = m_indices.try_emplace(*user, 0);
    if (isNew) {
        Query query(m_connection, "user_index_find");
        found->second = query.with(*user).step() ? quint32(query.integer(0)) : m_temporary++;
    }
    return found->second;
}

bool Verifier::loadActual(qint64 chat, qint32 day, ActivityPayload &actual)
{
    for (const char *statement : {"activity_day_payload", "activity_log_of_day"}) {
        Query query(m_connection, statement);
        query.with(chat, qint64(day));
        while (query.step()) {
            if (!actual.add(query.blob(0)))
                return false;
        }
    }
    return true;
}

void Verifier::checkDay(qint64 chat, qint32 day, ActivityPayload expected)
{
    m_rollUpDays[day] = true;
    ++m_report.checked[QStringLiteral("days")];
    if (const auto reactions = m_reactions.find(day); reactions != m_reactions.end())
        expected.add(reactions->second);
    ActivityPayload actual;
    const bool damaged = !loadActual(chat, day, actual);
    if (damaged)
        actual = {};
    ActivityPayload difference = expected;
    difference.add(actual, -1);
    if (difference.isZero() && !damaged)
        return;
    expected.normalise();
    actual.normalise();
    report(chat, day, expected, actual);
    if (m_repair)
        mend(chat, day, std::move(difference), damaged);
}

void Verifier::report(qint64 chat, qint32 day, ActivityPayload &expected, ActivityPayload &actual)
{
    const DayTotals right(expected);
    const DayTotals found(actual);
    const QDate date = QDate(1970, 1, 1).addDays(day);
    const size_t before = m_report.differences.size();
    const auto compare = [&](const QString &table, qint64 should, qint64 is) {
        if (should != is)
            m_report.differences.push_back({table, ChatId{chat}, date, should, is});
    };
    for (const Named &named : namedCounters)
        compare(QLatin1String(named.table), right.counters[named.index], found.counters[named.index]);
    for (int kind = 1; kind < domain::mediaKindCount; ++kind) {
        const auto media = domain::MediaKind(kind);
        const std::string_view kindName = domain::name(media);
        compare(QStringLiteral("media_type.") + QLatin1String(kindName.data(), int(kindName.size())),
            right.counters.ofKind(media), found.counters.ofKind(media));
    }
    compare(QStringLiteral("users"), qint64(right.users.size()), qint64(found.users.size()));
    // The sums agree, but not for the same users or quarters of the day.
    if (m_report.differences.size() == before)
        m_report.differences.push_back({QStringLiteral("activity"), ChatId{chat}, date,
            right.counters[ActivityCounters::Messages], found.counters[ActivityCounters::Messages]});
}

void Verifier::mend(qint64 chat, qint32 day, ActivityPayload difference, bool damaged)
{
    if (damaged) {
        Query(m_connection, "activity_log_clear_day").with(chat, qint64(day)).run();
        Query(m_connection, "activity_day_remove").with(chat, qint64(day)).run();
    }
    m_delta.days()[{chat, day}].add(difference);
}

}  // namespace tgd::storage::sql
