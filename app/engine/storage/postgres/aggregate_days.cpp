#include "storage/postgres/aggregate_days.h"

#include "domain/figure_words.h"
#include "storage/postgres/attachment.h"
#include "storage/sql/query.h"

#include <algorithm>

namespace tgd::storage::postgres {

using domain::Doubt;
using domain::Figure;
using domain::FigureSource;
using domain::LocalCalendar;
using domain::UtcMicros;

namespace {
constexpr qint64 microsPerDay = 86'400 * domain::microsPerSecond;
constexpr qint64 quartersPerHour = 4;
constexpr qint64 rowsBetweenLooks = 10'000;

qint64 utcDayOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

// Whether the days of a calendar are those of UTC.
bool isOfUtc(const LocalCalendar &calendar)
{
    const qint64 first = utcDayOf(calendar.period().from);
    for (int i = 0; i <= calendar.days(); ++i) {
        if (calendar.dayStart(i) != (first + i) * domain::quartersPerDay)
            return false;
    }
    return true;
}

// Whether its hours begin with hours of UTC.
bool isOfWholeHours(const LocalCalendar &calendar)
{
    const std::vector<qint64> starts = calendar.hourStarts();
    return std::all_of(starts.begin(), starts.end(), [](qint64 quarter) { return quarter % quartersPerHour == 0; });
}

void bindHours(sql::Query &query, std::optional<domain::ChatId> chat, const LocalCalendar &calendar)
{
    query.bind(1, calendar.firstInstant());
    query.bind(2, calendar.endInstant());
    query.bind(3, chat);
}
}  // namespace

struct AggregateDays::Pass {
    std::optional<domain::ChatId> chat;
    const LocalCalendar &calendar;
    LocalDay::Users users;
    std::vector<LocalDay> days;
    std::vector<qint64> messages{};  // of all, and of known authors: of UTC days
    std::vector<qint64> known{};

    // Days of the same dates in UTC.
    void bindDays(sql::Query &query) const
    {
        query.bind(1, UtcMicros{utcDayOf(calendar.period().from) * microsPerDay});
        query.bind(2, UtcMicros{(utcDayOf(calendar.period().to) + 1) * microsPerDay});
        query.bind(3, chat);
    }
    size_t dayAt(qint64 micros) const { return size_t(micros / microsPerDay - utcDayOf(calendar.period().from)); }
};

qint64 AggregateDays::dataVersion()
{
    sql::Query query(m_connection, "data_version");
    query.step();
    return query.integer(0);
}

void AggregateDays::require(View view) const
{
    if (!has(view))
        sql::fail(domain::ErrorKind::Unavailable,
            domain::missingText({Figure::Users, m_connection.relations().nameOf(view)}, m_connection.role()));
}

LocalDays AggregateDays::load(domain::ChatId chat, const LocalCalendar &calendar, LocalDay::Users users)
{
    if (users == LocalDay::Users::Counted)
        require(View::UserDays);
    return read(chat, calendar, users).days;
}

LocalDays AggregateDays::loadAllChats(const LocalCalendar &calendar)
{
    return read(std::nullopt, calendar, LocalDay::Users::OnlyWho).days;
}

const AggregateDays::Reading &AggregateDays::read(
    std::optional<domain::ChatId> chat, const LocalCalendar &calendar, LocalDay::Users users)
{
    const qint64 version = dataVersion();
    if (m_last && m_last->dataVersion == version && m_last->chat == chat && m_last->zone == calendar.zone()
        && m_last->period == calendar.period() && m_last->users == users)
        return *m_last;
    Pass pass{chat, calendar, users, std::vector<LocalDay>(size_t(calendar.days()))};
    pass.messages.resize(pass.days.size());
    pass.known.resize(pass.days.size());
    addDays(pass);
    addHours(pass);
    addUsers(pass);
    addReactions(pass);
    m_last = Reading{chat, calendar.zone(), calendar.period(), users, version, {},
        has(View::ChatDays) && pass.messages == pass.known};
    Reading &reading = *m_last;
    reading.days.reserve(pass.days.size());
    for (LocalDay &day : pass.days)
        reading.days.push_back(std::make_shared<const LocalDay>(std::move(day)));
    return reading;
}

void AggregateDays::addDays(Pass &pass)
{
    sql::Query query(m_connection, "aggregate_days");
    pass.bindDays(query);
    while (query.step()) {
        const size_t at = pass.dayAt(query.integer(0));
        LocalDay &day = pass.days[at];
        pass.messages[at] += query.integer(1);
        day.counters[ActivityCounters::TextLength] += query.integer(3);
        if (!has(View::ChatHours))
            day.counters[ActivityCounters::Messages] += query.integer(1);
        if (!has(View::UserDays) && pass.chat)
            day.activeUsers += query.integer(2);
    }
}

void AggregateDays::addHours(Pass &pass)
{
    sql::Query query(m_connection, "aggregate_hours");
    bindHours(query, pass.chat, pass.calendar);
    while (query.step()) {
        const qint64 quarter = LocalCalendar::quarterOf({query.integer(0)});
        LocalDay &day = pass.days[size_t(pass.calendar.dayOf(quarter))];
        day.counters[ActivityCounters::Messages] += query.integer(1);
        day.messagesByHour[size_t(pass.calendar.hourOf(quarter))] += query.integer(1);
    }
}

void AggregateDays::addUsers(Pass &pass)
{
    const bool countsMessages = !has(View::ChatHours) && !has(View::ChatDays);
    std::vector<LocalDay::User> users;
    std::optional<size_t> current;
    const auto close = [&] {
        if (!current)
            return;
        LocalDay &day = pass.days[*current];
        std::sort(users.begin(), users.end(), [](const auto &a, const auto &b) { return a.idx < b.idx; });
        for (const LocalDay::User &user : users) {
            if (day.users.empty() || day.users.back().idx != user.idx)
                day.users.push_back(user);
            else
                day.users.back().messages += user.messages;
        }
        users.clear();
        day.indexUsers();
        if (pass.users == LocalDay::Users::OnlyWho)
            day = day.onlyWho();
    };
    sql::Query query(m_connection, "aggregate_users");
    pass.bindDays(query);
    qint64 rows = 0;
    while (query.step()) {
        if (++rows % rowsBetweenLooks == 0)
            m_connection.throwIfInterrupted();
        const size_t at = pass.dayAt(query.integer(0));
        if (current != at) {
            close();
            current = at;
        }
        const qint64 messages = query.integer(2);
        LocalDay &day = pass.days[at];
        pass.known[at] += messages;
        day.counters[ActivityCounters::Media] += query.integer(3);
        if (countsMessages)
            day.counters[ActivityCounters::Messages] += messages;
        const qint64 user = query.integer(1);
        if (messages > 0 && !domain::isServiceAccount(domain::UserId{user}))
            users.push_back({indexOf(user), quint32(messages)});
    }
    close();
}

// These are counted from their rows, where they may be read.
void AggregateDays::addReactions(Pass &pass)
{
    sql::Query query(m_connection, "raw_reactions");
    bindHours(query, pass.chat, pass.calendar);
    while (query.step())
        pass.days[size_t(pass.calendar.dayOf(query.integer(1)))].counters[ActivityCounters::Reactions]
            += query.integer(2);
}

std::vector<domain::HourFigures> AggregateDays::hours(
    std::optional<domain::ChatId> chat, const LocalCalendar &calendar, const std::vector<MembershipChange> &changes)
{
    require(View::ChatHours);
    const std::vector<qint64> starts = calendar.hourStarts();
    std::vector<domain::HourFigures> hours;
    hours.reserve(starts.size());
    for (const qint64 start : starts)
        hours.push_back({LocalCalendar::instantOf(start), {}});
    const auto at = [&](UtcMicros instant) -> domain::ActivityFigures & {
        const auto after = std::upper_bound(starts.begin(), starts.end(), LocalCalendar::quarterOf(instant));
        return hours[size_t(after - starts.begin()) - 1].figures;
    };
    sql::Query query(m_connection, "aggregate_hours");
    bindHours(query, chat, calendar);
    while (query.step()) {
        domain::ActivityFigures &figures = at({query.integer(0)});
        figures.messages += query.integer(1);
        if (chat)
            figures.activeUsers += query.integer(2);
    }
    for (const MembershipChange &change : changes)
        ++(change.isJoin ? at(change.at).joins : at(change.at).leaves);
    return hours;
}

void AggregateDays::findLastQuarters(domain::ChatId chat, qint64, std::vector<qint64> &byIdx)
{
    sql::Query query(m_connection, "aggregate_last");
    query.with(chat);
    while (query.step()) {
        const auto known = m_numbers.find(query.integer(0));
        if (known != m_numbers.end() && known->second < byIdx.size())
            byIdx[known->second] = query.integer(1);
    }
}

quint32 AggregateDays::indexOf(qint64 user)
{
    const auto [found, isNew] = m_numbers.try_emplace(user, quint32(m_users.size()));
    if (isNew)
        m_users.push_back(user);
    return found->second;
}

void AggregateDays::updateUsers(std::vector<qint64> &byIdx, qint64)
{
    byIdx.insert(byIdx.end(), m_users.begin() + qsizetype(byIdx.size()), m_users.end());
}

FigureSource AggregateDays::describe(std::optional<domain::ChatId> chat, const LocalCalendar &calendar)
{
    const Relations &relations = m_connection.relations();
    const bool isUtc = isOfUtc(calendar);
    const bool hasHours = has(View::ChatHours);
    const bool hasDays = has(View::ChatDays);
    const bool hasUsers = has(View::UserDays);
    FigureSource source;
    const auto doubt = [&](Figure figure, Doubt why) { source.approximate.push_back({figure, why}); };
    const auto miss = [&](Figure figure, View view) { source.missing.push_back({figure, relations.nameOf(view)}); };
    const auto byDays = [&](Figure figure) {
        if (!isUtc)
            doubt(figure, Doubt::UtcClock);
    };
    if (hasHours) {
        if (!isOfWholeHours(calendar)) {
            doubt(Figure::Messages, Doubt::UtcClock);
            doubt(Figure::Hours, Doubt::UtcClock);
        }
    } else {
        byDays(Figure::Messages);
        miss(Figure::Hours, View::ChatHours);
    }
    if (!hasHours && !hasDays)
        doubt(Figure::Messages, Doubt::KnownAuthors);
    if (hasUsers) {
        for (const Figure figure : {Figure::ActiveUsers, Figure::UniqueUsers, Figure::Users})
            byDays(figure);
    } else {
        if (chat && relations.has(View::ChatDays, "dau")) {
            byDays(Figure::ActiveUsers);
            doubt(Figure::ActiveUsers, Doubt::ServiceAccounts);
        } else {
            miss(Figure::ActiveUsers, View::UserDays);
        }
        miss(Figure::UniqueUsers, View::UserDays);
        miss(Figure::Users, View::UserDays);
    }
    if (relations.has(View::UserDays, "media_msgs")) {
        byDays(Figure::Media);
        const bool isLast
            = m_last && m_last->chat == chat && m_last->zone == calendar.zone() && m_last->period == calendar.period();
        if (!isLast || !m_last->isMediaWhole)
            doubt(Figure::Media, Doubt::KnownAuthors);
    } else {
        miss(Figure::Media, View::UserDays);
    }
    if (!relations.has(View::UserDays, "last_msg_at"))
        miss(Figure::LastMessages, View::UserDays);
    if (relations.has(View::ChatDays, "total_text_len"))
        byDays(Figure::TextLength);
    else
        miss(Figure::TextLength, View::ChatDays);
    source.missing.push_back({Figure::Details, QStringLiteral("messages")});
    source.role = m_connection.role();
    const qint64 version = dataVersion();
    if (m_told.empty() || m_toldVersion != version) {
        m_told = Attachment::aggregates(m_connection);
        std::erase_if(m_told, [](const domain::StoreAggregate &aggregate) { return !aggregate.isUsed; });
        m_toldVersion = version;
    }
    source.aggregates = m_told;
    return source;
}

void AggregateDays::forget()
{
    m_last.reset();
    m_toldVersion = 0;
    m_told.clear();
}

}  // namespace tgd::storage::postgres
