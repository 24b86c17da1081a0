#include "storage/sql/raw_activity.h"

#include "storage/activity_delta.h"
#include "storage/sql/message_columns.h"
#include "storage/sql/query.h"

#include <QElapsedTimer>

#include <algorithm>
#include <set>

namespace tgd::storage::sql {

using domain::UtcMicros;

namespace {
constexpr qint64 microsPerDay = 86'400 * domain::microsPerSecond;
constexpr qint64 believedMicros = 5 * 60 * domain::microsPerSecond;
constexpr int recentDays = 2;  // today and the day before are counted anew whenever anything was committed
// A look that takes longer is believed for a multiple of what it took, so that a busy database is not asked all the
// time.
constexpr qint64 cheapLookMs = 100;
constexpr qint64 beliefFactor = 20;
constexpr qint64 longestBeliefMs = 60'000;
constexpr qint64 rowsBetweenLooks = 10'000;
constexpr qint64 rowsBetweenSums = 4'000'000;  // until then an author is one entry a message
constexpr qint32 lastDayOfAll = 2'932'896;     // 9999-12-31

UtcMicros startOf(qint32 day)
{
    return {std::max(beforeAllInstants.value, qint64(std::min(day, lastDayOfAll)) * microsPerDay)};
}

template <typename Span>
void bindSpan(Query &query, const Span &span)
{
    query.bind(1, startOf(span.first));
    query.bind(2, UtcMicros{startOf(std::min(span.last, lastDayOfAll)).value + microsPerDay});
    query.bind(3, span.chat);
}

qint64 digestOf(const QByteArray &payload)
{
    return qint64(qHashBits(payload.constData(), size_t(payload.size()), 1)) | 1;
}
}  // namespace

qint64 RawActivity::dataVersion()
{
    Query query(m_connection, "data_version");
    query.step();
    return query.integer(0);
}

bool RawActivity::isChecked(const Span &span, qint64 dataVersion) const
{
    return std::any_of(m_checked.begin(), m_checked.end(), [&](const Checked &checked) {
        const bool covers = (!checked.span.chat || checked.span.chat == span.chat) && checked.span.first <= span.first
            && checked.span.last >= span.last;
        return covers && (checked.dataVersion == dataVersion || !checked.believedUntil.hasExpired());
    });
}

void RawActivity::refresh(const Span &span)
{
    const qint64 version = dataVersion();
    if (isChecked(span, version))
        return;
    std::erase_if(m_checked, [version](const Checked &checked) {
        return checked.dataVersion != version && checked.believedUntil.hasExpired();
    });
    ++m_refreshes;
    QElapsedTimer watch;
    watch.start();
    for (const Span &stale : compareRows(span))
        count(stale);
    const qint64 took = watch.elapsed();
    const qint64 belief = took < cheapLookMs ? 0 : std::min(took * beliefFactor, longestBeliefMs);
    m_checked.push_back({span, version, QDeadlineTimer(belief)});
    if (m_bytes > memoryLimit)
        makeRoom();
}

// Which parts of a span are to be counted anew.
std::vector<RawActivity::Span> RawActivity::compareRows(const Span &span)
{
    const auto isInside = [&span](const Key &key) {
        return (!span.chat || *span.chat == key.first) && key.second >= span.first && key.second <= span.last;
    };
    if (std::none_of(m_days.begin(), m_days.end(), [&](const auto &entry) { return isInside(entry.first); }))
        return {span};
    std::map<Key, Rows> found;
    {
        Query query(m_connection, "raw_days");
        bindSpan(query, span);
        while (query.step())
            found[{query.integer(0), qint32(query.integer(1))}] = {query.integer(2), query.integer(3)};
    }
    std::erase_if(m_days, [&](const auto &entry) {
        const auto &[key, day] = entry;
        if (!isInside(key) || found.contains(key))
            return false;
        m_bytes -= size_t(day.payload.size());
        return true;
    });
    const UtcMicros now = m_clock.now();
    const qint32 recent = UtcQuarter::of(now).day - recentDays + 1;
    std::set<qint32> stale;
    for (const auto &[key, rows] : found) {
        const auto known = m_days.find(key);
        if (known == m_days.end() || known->second.rows != rows || key.second >= recent
            || now.value - known->second.countedAt.value > believedMicros)
            stale.insert(key.second);
    }
    std::vector<Span> spans;
    for (const qint32 day : stale) {
        if (!spans.empty() && spans.back().last == day - 1)
            spans.back().last = day;
        else
            spans.push_back({span.chat, day, day});
    }
    return spans;
}

void RawActivity::count(const Span &span)
{
    std::map<Key, ActivityPayload> counted;
    countMessages(span, counted);
    countReactions(span, counted);
    for (auto &[key, payload] : counted)
        keep(key, payload);
}

void RawActivity::countMessages(const Span &span, std::map<Key, ActivityPayload> &counted)
{
    Query query(m_connection, "raw_messages");
    bindSpan(query, span);
    Key last{};
    ActivityPayload *payload = nullptr;
    qint64 rows = 0;
    while (query.step()) {
        if (++rows % rowsBetweenLooks == 0)
            m_connection.throwIfInterrupted();
        if (rows % rowsBetweenSums == 0) {
            for (auto &[key, day] : counted)
                day.normalise();
        }
        const UtcQuarter place = UtcQuarter::of({query.integer(2)});
        const Key key{query.integer(0), place.day};
        if (!payload || key != last) {
            payload = &counted[key];
            last = key;
        }
        payload->addMessage(place.quarter, figuresFromRow(query, 3), 1);
        if (const auto idx = indexOf(query.optionalInteger(1)))
            payload->addUser(place.quarter, *idx, 1);
    }
}

void RawActivity::countReactions(const Span &span, std::map<Key, ActivityPayload> &counted)
{
    Query query(m_connection, "raw_reactions");
    bindSpan(query, span);
    while (query.step()) {
        const qint64 absolute = query.integer(1);
        const qint64 day = (absolute - (absolute < 0 ? domain::quartersPerDay - 1 : 0)) / domain::quartersPerDay;
        counted[{query.integer(0), qint32(day)}]
            .at(int(absolute - day * domain::quartersPerDay))
            .counters[ActivityCounters::Reactions]
            += query.integer(2);
    }
}

void RawActivity::keep(const Key &key, ActivityPayload &payload)
{
    Day &day = m_days[key];
    m_bytes -= size_t(day.payload.size());
    day.payload = payload.encode();
    m_bytes += size_t(day.payload.size());
    day.version = digestOf(day.payload);
    day.countedAt = m_clock.now();
    day.usedIn = m_refreshes;
    day.rows = {};
    for (const ActivityPayload::Quarter &quarter : payload.quarters()) {
        day.rows.messages += quarter.counters[ActivityCounters::Messages];
        day.rows.reactions += quarter.counters[ActivityCounters::Reactions];
    }
}

// Forgets payloads, not what is known of them: one that is asked for again is counted again.
void RawActivity::makeRoom()
{
    for (auto &[key, day] : m_days) {
        if (day.usedIn == m_refreshes)
            continue;
        m_bytes -= size_t(day.payload.size());
        day.payload = {};
    }
}

const QByteArray &RawActivity::payloadOf(const Key &key)
{
    Day &day = m_days[key];
    if (day.payload.isEmpty())
        count({key.first, key.second, key.second});
    day.usedIn = m_refreshes;
    return day.payload;
}

std::optional<quint32> RawActivity::indexOf(std::optional<qint64> user)
{
    if (!user || domain::isServiceAccount(domain::UserId{*user}))
        return std::nullopt;
    const auto [found, isNew] = m_numbers.try_emplace(*user, quint32(m_users.size()));
    if (isNew)
        m_users.push_back(*user);
    return found->second;
}

void RawActivity::expectAllChats(qint32 firstDay, qint32 lastDay)
{
    refresh({std::nullopt, firstDay, lastDay});
}

std::vector<ActivitySource::DayState> RawActivity::states(domain::ChatId chat, qint32 firstDay, qint32 lastDay)
{
    refresh({chat.value, firstDay, lastDay});
    std::vector<DayState> states;
    const auto end = m_days.upper_bound({chat.value, lastDay});
    for (auto day = m_days.lower_bound({chat.value, firstDay}); day != end; ++day)
        states.push_back({day->first.second, day->second.version, 0, 0});
    return states;
}

void RawActivity::readDays(domain::ChatId chat, const std::vector<qint32> &days, const TakePayload &take)
{
    for (const qint32 day : days) {
        m_connection.throwIfInterrupted();
        if (m_days.contains({chat.value, day}))
            take(day, payloadOf({chat.value, day}));
    }
}

std::vector<qint64> RawActivity::chatsBetween(qint32 firstDay, qint32 lastDay) const
{
    std::vector<qint64> chats;
    for (const auto &[key, day] : m_days) {
        if (key.second >= firstDay && key.second <= lastDay && (chats.empty() || chats.back() != key.first))
            chats.push_back(key.first);
    }
    return chats;
}

void RawActivity::readSpan(std::optional<domain::ChatId> chat, qint32 firstDay, qint32 lastDay, const TakePayload &take)
{
    refresh({chat ? std::optional(chat->value) : std::nullopt, firstDay, lastDay});
    const std::vector<qint64> chats = chat ? std::vector{chat->value} : chatsBetween(firstDay, lastDay);
    std::vector<Key> keys;
    for (const qint64 each : chats) {
        const auto end = m_days.upper_bound({each, lastDay});
        for (auto day = m_days.lower_bound({each, firstDay}); day != end; ++day)
            keys.push_back(day->first);
    }
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) { return a.second < b.second; });
    for (const Key &key : keys) {
        m_connection.throwIfInterrupted();
        take(key.second, payloadOf(key));
    }
}

void RawActivity::updateUsers(std::vector<qint64> &byIdx, qint64)
{
    byIdx.insert(byIdx.end(), m_users.begin() + qsizetype(byIdx.size()), m_users.end());
}

}  // namespace tgd::storage::sql
