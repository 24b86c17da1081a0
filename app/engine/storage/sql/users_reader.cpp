#include "storage/sql/users_reader.h"

#include "storage/name_fold.h"
#include "storage/sql/failure.h"
#include "storage/sql/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tgd::storage::sql {

using domain::LocalCalendar;
using domain::UserSort;
using domain::UsersPage;
using domain::UsersQuery;

namespace {
constexpr qint64 none = DaySource::never;  // sorts last
constexpr qint64 microsPerDay = 86'400 * domain::microsPerSecond;

double percent(qint64 part, qint64 whole)
{
    return whole <= 0 ? 0.0 : std::round(double(part) * 10'000.0 / double(whole)) / 100.0;
}

bool dependsOnMoreThanDays(const UsersQuery &query)
{
    return query.left.has_value() || !query.search.isEmpty() || query.sort == UserSort::DaysSinceJoined
        || query.sort == UserSort::LastMessage;
}

template <typename Candidate>
void sortUsers(typename std::vector<Candidate>::iterator first, typename std::vector<Candidate>::iterator last)
{
    std::sort(first, last,
        [](const Candidate &a, const Candidate &b) { return a.key != b.key ? a.key > b.key : a.user < b.user; });
}
}  // namespace

UsersPage UsersReader::read(const UsersQuery &query, qint64 dataVersion)
{
    if (query.page < 1 || query.perPage < 1)
        fail(domain::ErrorKind::BadInput,
            QCoreApplication::translate("Store", "A page and its length are numbers from 1 upwards."));
    const ScopeReader::Answer what = m_scopes.resolve({query.chat, {}}, query.period);
    LocalDays days = m_days.load(query.chat, what.calendar, LocalDay::Users::Counted);
    m_days.updateUsers(m_userIds, dataVersion);
    if (!isCurrent(query, what.calendar, days, dataVersion))
        makeOrder(query, what.calendar, std::move(days), dataVersion);

    UsersPage page;
    page.page = query.page;
    page.perPage = query.perPage;
    page.periodDays = what.calendar.days();
    page.total = qint64(m_order.users.size());
    page.pages = (page.total + query.perPage - 1) / query.perPage;
    page.topTenSharePercent = m_order.topTenSharePercent;
    page.source = m_days.describe(query.chat, what.calendar);
    const qint64 first = qint64(query.page - 1) * query.perPage;
    if (first >= page.total)
        return page;
    const auto count = size_t(std::min<qint64>(query.perPage, page.total - first));
    if (query.sort == UserSort::LastMessage)
        refineLastMessages(size_t(first), count);
    page.items.reserve(count);
    for (size_t i = 0; i < count; ++i)
        page.items.push_back(describe(m_order.users[size_t(first) + i]));
    return page;
}

void UsersReader::forget()
{
    m_order = {};
    m_userIds.clear();
}

bool UsersReader::isCurrent(
    const UsersQuery &query, const LocalCalendar &calendar, const LocalDays &days, qint64 dataVersion) const
{
    UsersQuery asked = query;
    asked.page = m_order.query.page;
    asked.perPage = m_order.query.perPage;
    asked.period = m_order.query.period;
    if (!(asked == m_order.query) || calendar.period() != m_order.period || calendar.zone() != m_order.zone
        || days != m_order.days)
        return false;
    if (query.sort == UserSort::DaysSinceJoined && m_clock.now().value - m_order.madeAt.value > 60'000'000)
        return false;
    return !dependsOnMoreThanDays(query) || m_order.dataVersion == dataVersion;
}

void UsersReader::makeOrder(const UsersQuery &query, const LocalCalendar &calendar, LocalDays days, qint64 dataVersion)
{
    Order order;
    order.query = query;
    order.period = calendar.period();
    order.zone = calendar.zone();
    order.dataVersion = dataVersion;
    order.madeAt = m_clock.now();
    for (const auto &day : days)
        order.messages += day ? day->counters[ActivityCounters::Messages] : 0;
    order.users = candidates(days);

    std::vector<quint32> most;
    most.reserve(order.users.size());
    for (const Candidate &user : order.users)
        most.push_back(user.messages);
    const size_t top = std::min<size_t>(10, most.size());
    std::partial_sort(most.begin(), most.begin() + qsizetype(top), most.end(), std::greater<>());
    qint64 topMessages = 0;
    for (size_t i = 0; i < top; ++i)
        topMessages += most[i];
    order.topTenSharePercent = percent(topMessages, order.messages);

    filter(query, order.users);
    setKeys(query, calendar, order.users);
    sortUsers<Candidate>(order.users.begin(), order.users.end());
    order.days = std::move(days);
    m_order = std::move(order);
}

std::vector<UsersReader::Candidate> UsersReader::candidates(const LocalDays &days)
{
    std::vector<quint32> messages(m_userIds.size());
    std::vector<int> activeDays(m_userIds.size());
    for (const auto &day : days) {
        if (!day)
            continue;
        for (const LocalDay::User &user : day->users) {
            if (user.idx >= messages.size()) {
                messages.resize(size_t(user.idx) + 1);
                activeDays.resize(size_t(user.idx) + 1);
            }
            messages[user.idx] += user.messages;
            ++activeDays[user.idx];
        }
    }
    std::vector<Candidate> users;
    for (size_t idx = 0; idx < messages.size() && idx < m_userIds.size(); ++idx) {
        if (messages[idx] != 0 && m_userIds[idx] != 0)
            users.push_back({quint32(idx), messages[idx], activeDays[idx], m_userIds[idx], 0});
    }
    return users;
}

void UsersReader::filter(const UsersQuery &query, std::vector<Candidate> &users)
{
    if (!query.search.isEmpty())
        keepOnly(users, searched(query.search), true);
    if (query.left)
        keepOnly(users, whoLeft(query.chat), *query.left);
}

void UsersReader::keepOnly(std::vector<Candidate> &users, std::vector<qint64> wanted, bool inside)
{
    std::sort(wanted.begin(), wanted.end());
    std::erase_if(users, [&](const Candidate &candidate) {
        return std::binary_search(wanted.begin(), wanted.end(), candidate.user) != inside;
    });
}

std::vector<qint64> UsersReader::searched(const QString &search)
{
    const QByteArray utf8 = search.toUtf8();
    const std::string folded = foldCase({utf8.constData(), size_t(utf8.size())});
    std::vector<qint64> found;
    Query query(m_connection, "user_names_all");
    const auto name = [&](int column) {
        return query.isNull(column) ? domain::OptionalText() : domain::OptionalText(query.text(column));
    };
    while (query.step()) {
        // Rows that another program wrote have no folded names.
        const bool matches = query.isNull(1) ? foldedNames(name(2), name(3), name(4)).find(folded) != std::string::npos
                                             : query.text(1).find(folded) != std::string_view::npos;
        if (matches)
            found.push_back(query.integer(0));
    }
    return found;
}

std::vector<qint64> UsersReader::whoLeft(domain::ChatId chat)
{
    std::vector<qint64> left;
    Query query(m_connection, "members_left");
    query.with(chat);
    while (query.step())
        left.push_back(query.integer(0));
    return left;
}

std::optional<qint64> UsersReader::daysSince(std::optional<qint64> joinedAt) const
{
    if (!joinedAt)
        return std::nullopt;
    return std::max<qint64>(0, (m_clock.now().value - *joinedAt) / microsPerDay);
}

void UsersReader::setKeys(const UsersQuery &query, const LocalCalendar &calendar, std::vector<Candidate> &users)
{
    switch (query.sort) {
    case UserSort::Share:
    case UserSort::Messages:
        for (Candidate &user : users)
            user.key = user.messages;
        break;
    case UserSort::ActiveDays:
        for (Candidate &user : users)
            user.key = user.activeDays;
        break;
    case UserSort::DaysSinceJoined: {
        std::unordered_map<qint64, qint64> joined;
        Query members(m_connection, "members_joined");
        members.with(query.chat);
        while (members.step())
            joined.emplace(members.integer(0), members.integer(1));
        for (Candidate &user : users) {
            const auto found = joined.find(user.user);
            user.key = found == joined.end() ? none : *daysSince(found->second);
        }
        break;
    }
    case UserSort::LastMessage: setLastQuarters(query.chat, calendar.firstQuarter(), users); break;
    }
}

// The key becomes minus-free: the start of the last quarter with a message, as an instant.
void UsersReader::setLastQuarters(domain::ChatId chat, qint64 firstQuarter, std::vector<Candidate> &users)
{
    std::vector<qint64> last(m_userIds.size(), none);
    m_days.findLastQuarters(chat, firstQuarter, last);
    for (Candidate &user : users)
        user.key = user.idx < last.size() ? last[user.idx] : none;
}

// Within a quarter the instants decide: they are looked up only for the quarters a page touches.
void UsersReader::refineLastMessages(size_t first, size_t count)
{
    auto &users = m_order.users;
    constexpr qint64 width = domain::secondsPerQuarter * domain::microsPerSecond;
    const auto quarterOf = [&](size_t i) { return users[i].key == none ? none : users[i].key / width; };
    size_t begin = first;
    while (begin > 0 && quarterOf(begin - 1) == quarterOf(first))
        --begin;
    size_t end = first + count;
    while (end < users.size() && quarterOf(end) == quarterOf(end - 1))
        ++end;
    for (size_t i = begin; i < end; ++i)
        users[i].key = lastMessage(m_order.query.chat, users[i].user).value_or(none);
    sortUsers<Candidate>(users.begin() + qsizetype(begin), users.begin() + qsizetype(end));
}

std::optional<qint64> UsersReader::lastMessage(domain::ChatId chat, qint64 user)
{
    Query query(m_connection, "user_last_message");
    if (!query.with(chat, user).step())
        return std::nullopt;
    return query.optionalInteger(0);
}

domain::UserStats UsersReader::describe(const Candidate &candidate)
{
    domain::UserStats stats;
    stats.id = {candidate.user};
    stats.messages = candidate.messages;
    stats.sharePercent = percent(candidate.messages, m_order.messages);
    stats.activeDays = candidate.activeDays;
    if (const auto last = lastMessage(m_order.query.chat, candidate.user))
        stats.lastMessage = domain::UtcMicros{*last};
    Query query(m_connection, "user_of_chat");
    if (query.with(m_order.query.chat, candidate.user).step()) {
        stats.username = query.string(0);
        stats.firstName = query.string(1);
        stats.lastName = query.string(2);
        if (const auto days = daysSince(query.optionalInteger(3)))
            stats.daysSinceJoined = int(*days);
        stats.left = query.integer(4) != 0;
    }
    return stats;
}

}  // namespace tgd::storage::sql
