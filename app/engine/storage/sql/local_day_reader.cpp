#include "storage/sql/local_day_reader.h"

#include "storage/activity_delta.h"
#include "storage/hour_builder.h"
#include "storage/local_day_builder.h"
#include "storage/sql/failure.h"
#include "storage/sql/query.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tgd::storage::sql {

using domain::LocalCalendar;

struct LocalDayReader::Pass {
    domain::ChatId chat;
    const LocalCalendar &calendar;
    LocalDay::Users users = LocalDay::Users::OnlyWho;
    qint32 firstUtcDay = 0;
    qint32 lastUtcDay = 0;
    std::vector<std::vector<Source>> sources{};  // by local day; empty: no activity at all
    std::vector<QByteArray> patterns{};
    std::vector<bool> missing{};
    bool anyMissing = false;
    LocalDays days{};

    Key key(size_t index) const
    {
        return {chat.value, calendar.zone(), calendar.period().from.toJulianDay() + qint64(index)};
    }
    bool waits(size_t index) const
    {
        return std::any_of(
            sources[index].begin(), sources[index].end(), [](const Source &s) { return s.logRows != 0; });
    }
};

namespace {
qint32 utcDayOf(qint64 quarter)
{
    return UtcQuarter::of(LocalCalendar::instantOf(quarter)).day;
}

// What a day takes with its place in the memory.
size_t bytesOf(const LocalDay &day)
{
    return day.bytes() + 400;
}

[[noreturn]] void failCorrupt()
{
    fail(domain::ErrorKind::Corrupt,
        QCoreApplication::translate("Store",
            "The statistics of the store are damaged. \"tgstatsd verify --repair\" makes them anew from the "
            "messages."));
}
}  // namespace

LocalDays LocalDayReader::load(domain::ChatId chat, const LocalCalendar &calendar, LocalDay::Users users)
{
    ++m_loads;
    Pass pass{chat, calendar, users};
    const size_t count = size_t(calendar.days());
    pass.days.resize(count);
    pass.missing.assign(count, false);
    pass.patterns.resize(count);
    pass.firstUtcDay = utcDayOf(calendar.firstQuarter());
    pass.lastUtcDay = utcDayOf(calendar.endQuarter() - 1);
    readSources(pass);
    takeFromMemory(pass);
    if (pass.anyMissing && m_source->isKept())
        takeFromStore(pass);
    if (pass.anyMissing)
        make(pass);
    return std::move(pass.days);
}

void LocalDayReader::readSources(Pass &pass)
{
    const std::vector<Source> days = m_source->states(pass.chat, pass.firstUtcDay, pass.lastUtcDay);
    pass.sources.resize(pass.days.size());
    if (days.empty())
        return;
    for (size_t i = 0; i < pass.days.size(); ++i) {
        const qint64 start = pass.calendar.dayStart(int(i));
        const qint64 end = pass.calendar.dayStart(int(i) + 1);
        if (start == end)
            continue;
        const auto isBefore = [](const Source &source, qint32 day) { return source.day < day; };
        const auto first = std::lower_bound(days.begin(), days.end(), utcDayOf(start), isBefore);
        const auto last = std::lower_bound(first, days.end(), utcDayOf(end - 1) + 1, isBefore);
        pass.sources[i].assign(first, last);
    }
}

void LocalDayReader::takeFromMemory(Pass &pass)
{
    for (size_t i = 0; i < pass.days.size(); ++i) {
        if (pass.sources[i].empty())
            continue;
        pass.patterns[i] = pass.calendar.dayPattern(int(i));
        const auto found = m_memory.find(pass.key(i));
        if (found != m_memory.end() && found->second.sources == pass.sources[i]
            && found->second.pattern == pass.patterns[i]
            && (pass.users == LocalDay::Users::OnlyWho || found->second.day->countsUsers())) {
            pass.days[i] = found->second.day;
            found->second.usedIn = m_loads;
        } else {
            pass.missing[i] = true;
            pass.anyMissing = true;
        }
    }
}

void LocalDayReader::takeFromStore(Pass &pass)
{
    // Only what can be cached at all: a day with log rows never is.
    size_t from = pass.days.size();
    size_t to = 0;
    for (size_t i = 0; i < pass.days.size(); ++i) {
        if (pass.missing[i] && !pass.waits(i)) {
            from = std::min(from, i);
            to = i;
        }
    }
    if (from > to)
        return;
    const qint64 first = pass.key(0).localDay;
    Query query(m_connection, "local_days");
    query.bind(1, pass.chat);
    query.bind(2, std::string_view(pass.calendar.zone().constData(), size_t(pass.calendar.zone().size())));
    query.bind(3, first + qint64(from));
    query.bind(4, first + qint64(to));
    while (query.step()) {
        const auto i = size_t(query.integer(0) - first);
        if (!pass.missing[i] || pass.waits(i) || query.blob(1) != encodedSources(pass.sources[i])
            || query.blob(2) != pass.patterns[i])
            continue;
        auto day = LocalDay::decode(query.blob(3), query.blob(4), query.blob(5), pass.users);
        if (!day)
            continue;
        pass.missing[i] = false;
        pass.days[i] = std::make_shared<const LocalDay>(std::move(*day));
        remember(pass, i);
    }
    pass.anyMissing = std::find(pass.missing.begin(), pass.missing.end(), true) != pass.missing.end();
}

void LocalDayReader::make(Pass &pass)
{
    std::set<qint32> utcDays;
    for (size_t i = 0; i < pass.days.size(); ++i) {
        if (!pass.missing[i])
            continue;
        for (const Source &source : pass.sources[i])
            utcDays.insert(source.day);
    }
    LocalDayBuilder builder(pass.calendar, pass.missing);
    m_source->readDays(pass.chat, {utcDays.begin(), utcDays.end()}, [&builder](qint32 day, QByteArrayView payload) {
        if (!builder.add(day, payload))
            failCorrupt();
    });
    std::vector<LocalDay> made = builder.take();
    for (size_t i = 0; i < pass.days.size(); ++i) {
        if (!pass.missing[i])
            continue;
        pass.days[i] = std::make_shared<const LocalDay>(std::move(made[i]));
        remember(pass, i);
        if (!pass.waits(i) && m_connection.isWritable() && m_source->isKept())
            m_made.emplace_back(pass.key(i), Cached{pass.sources[i], pass.patterns[i], pass.days[i], m_loads});
    }
}

void LocalDayReader::remember(const Pass &pass, size_t index)
{
    Cached &cached = m_memory[pass.key(index)];
    if (cached.day)
        m_memoryUsed -= bytesOf(*cached.day);
    cached = {pass.sources[index], pass.patterns[index], pass.days[index], m_loads};
    m_memoryUsed += bytesOf(*cached.day);
    if (m_memoryUsed > memoryLimit)
        makeRoom();
}

void LocalDayReader::makeRoom()
{
    std::vector<std::pair<quint64, const Key *>> oldest;
    oldest.reserve(m_memory.size());
    for (const auto &[key, cached] : m_memory)
        oldest.emplace_back(cached.usedIn, &key);
    std::sort(oldest.begin(), oldest.end());
    constexpr size_t enough = memoryLimit / 4 * 3;
    for (const auto &[usedIn, key] : oldest) {
        if (m_memoryUsed <= enough)
            return;
        Cached &cached = m_memory.find(*key)->second;
        m_memoryUsed -= bytesOf(*cached.day);
        cached.day = std::make_shared<const LocalDay>(cached.day->onlyWho());
        m_memoryUsed += bytesOf(*cached.day);
    }
    for (const auto &[usedIn, key] : oldest) {
        if (m_memoryUsed <= enough)
            return;
        const auto found = m_memory.find(*key);
        m_memoryUsed -= bytesOf(*found->second.day);
        m_memory.erase(found);
    }
}

void LocalDayReader::expectAllChats(const LocalCalendar &calendar)
{
    m_source->expectAllChats(utcDayOf(calendar.firstQuarter()), utcDayOf(calendar.endQuarter() - 1));
}

LocalDays LocalDayReader::loadAllChats(const LocalCalendar &calendar)
{
    LocalDayBuilder builder(calendar, std::vector<bool>(size_t(calendar.days()), true));
    m_source->readSpan(std::nullopt, utcDayOf(calendar.firstQuarter()), utcDayOf(calendar.endQuarter() - 1),
        [&builder](qint32 day, QByteArrayView payload) {
            if (!builder.add(day, payload))
                failCorrupt();
        });
    LocalDays days;
    for (LocalDay &day : builder.take())
        days.push_back(std::make_shared<const LocalDay>(std::move(day)));
    return days;
}

std::vector<domain::HourFigures> LocalDayReader::hours(
    std::optional<domain::ChatId> chat, const LocalCalendar &calendar, const std::vector<MembershipChange> &changes)
{
    HourBuilder builder(calendar);
    m_source->readSpan(chat, utcDayOf(calendar.firstQuarter()), utcDayOf(calendar.endQuarter() - 1),
        [&builder](qint32 day, QByteArrayView payload) {
            if (!builder.add(day, payload))
                failCorrupt();
        });
    return builder.take(changes);
}

void LocalDayReader::findLastQuarters(domain::ChatId chat, qint64 firstQuarter, std::vector<qint64> &byIdx)
{
    // The log may take back what a folded day holds: sums by user within a quarter decide.
    qint32 current = 0;
    ActivityPayload sum;
    const auto take = [&] {
        sum.normalise();
        for (const ActivityPayload::Quarter &quarter : sum.quarters()) {
            for (const UserCount &user : quarter.users) {
                if (user.count > 0 && user.idx < byIdx.size())
                    byIdx[user.idx]
                        = LocalCalendar::instantOf(qint64(current) * domain::quartersPerDay + quarter.quarter).value;
            }
        }
        sum = {};
    };
    constexpr qint32 end = std::numeric_limits<qint32>::max();
    m_source->readSpan(chat, utcDayOf(firstQuarter), end, [&](qint32 day, QByteArrayView payload) {
        if (day != current)
            take();
        current = day;
        if (!sum.add(payload))
            failCorrupt();
    });
    take();
}

QByteArray LocalDayReader::encodedSources(const std::vector<Source> &sources)
{
    VarintWriter writer;
    for (const Source &source : sources) {
        writer.putSigned(source.day);
        writer.putSigned(source.version);
    }
    return writer.take();
}

void LocalDayReader::forget()
{
    m_memory.clear();
    m_memoryUsed = 0;
    m_made.clear();
}

bool LocalDayReader::storeMade()
{
    if (m_made.empty())
        return false;
    const auto made = std::exchange(m_made, {});
    try {
        const Connection::Impatience impatience(m_connection);
        Transaction transaction(m_connection, Transaction::Kind::Write);
        for (const auto &[key, cached] : made) {
            const QByteArray sources = encodedSources(cached.sources);
            const QByteArray figures = cached.day->encodedFigures();
            const QByteArray hours = cached.day->encodedHours();
            const QByteArray users = cached.day->encodedUsers();
            Query put(m_connection, "local_day_put");
            put.bind(1, key.chat);
            put.bind(2, std::string_view(key.zone.constData(), size_t(key.zone.size())));
            put.bind(3, key.localDay);
            put.bindBlob(4, sources);
            put.bindBlob(5, cached.pattern);
            put.bindBlob(6, figures);
            put.bindBlob(7, hours);
            put.bindBlob(8, users);
            put.run();
        }
        transaction.commit();
        return true;
    } catch (const StoreFailure &) {
        return false;  // it is only a cache: whoever needs the day makes it again
    }
}

}  // namespace tgd::storage::sql
