#include "storage/sql/membership_writer.h"

#include "storage/sql/query.h"

#include <algorithm>
#include <limits>

namespace tgd::storage::sql {

using domain::isOut;
using domain::MembershipEvent;
using domain::MembershipKind;
using domain::MembershipOrigin;
using domain::UtcMicros;

namespace {
constexpr qint64 always = std::numeric_limits<qint64>::max();
bool isJoinOrLeave(MembershipKind kind)
{
    return kind == MembershipKind::Join || kind == MembershipKind::Leave;
}

std::string statusOf(const MembershipEvent &event)
{
    return event.status.empty() ? (isOut(event.kind) ? "left" : "member") : event.status;
}

}  // namespace

void MembershipWriter::expect(const std::vector<MembershipEvent> &events, bool isImport)
{
    m_isImport = isImport;
    for (const MembershipEvent &event : events)
        m_expected.emplace(event.chat, event.user);
}

void MembershipWriter::sawActivity(domain::ChatId chat, domain::UserId user, domain::UtcMicros at)
{
    const Key key{chat, user};
    const auto known = m_membersSince.find(key);
    if (known != m_membersSince.end() && at.value >= known->second && m_expected.count(key) == 0)
        return;
    m_seen[key].push_back(at.value);
}

qint64 MembershipWriter::applyEvents(
    const std::vector<MembershipEvent> &events, std::vector<domain::RowOutcome> &outcomes)
{
    outcomes.assign(events.size(), domain::RowOutcome::Duplicate);
    std::vector<const MembershipEvent *> sorted;
    sorted.reserve(events.size());
    for (const MembershipEvent &event : events)
        sorted.push_back(&event);
    std::stable_sort(sorted.begin(), sorted.end(), [](const MembershipEvent *a, const MembershipEvent *b) {
        return std::tie(a->chat, a->user, a->at) < std::tie(b->chat, b->user, b->at);
    });
    lock(std::vector<Key>(m_expected.begin(), m_expected.end()));
    qint64 applied = 0;
    for (const MembershipEvent *event : sorted) {
        inferUntil({event->chat, event->user}, event->at.value);
        const domain::RowOutcome outcome = apply(*event);
        outcomes[size_t(event - events.data())] = outcome;
        applied += outcome == domain::RowOutcome::Inserted;
    }
    return applied;
}

void MembershipWriter::inferUntil(const Key &key, qint64 at)
{
    const auto seen = m_seen.find(key);
    if (seen == m_seen.end())
        return;
    std::vector<qint64> &instants = seen->second;
    const auto later = std::partition(instants.begin(), instants.end(), [at](qint64 instant) { return instant < at; });
    if (later == instants.begin())
        return;
    std::vector<qint64> earlier(instants.begin(), later);
    instants.erase(instants.begin(), later);
    infer(key, earlier);
}

MembershipWriter::Row MembershipWriter::load(const Key &key)
{
    Row row;
    Query query(m_connection, "membership_find");
    if (query.with(key.first, key.second).step()) {
        row.joinedAt = query.optionalInteger(0);
        row.leftAt = query.optionalInteger(1);
        row.status = query.text(2);
        row.exists = !row.status.empty();  // else it only holds a place
        row.clock = query.optionalInteger(3);
        row.clockStored = query.integer(4) != 0;
    }
    return row;
}

void MembershipWriter::store(const Key &key, const Row &row, qint64 clock)
{
    const auto instant = [](std::optional<qint64> at) { return at ? std::optional(UtcMicros{*at}) : std::nullopt; };
    Query(m_connection, "membership_put")
        .with(key.first, key.second, instant(row.joinedAt), instant(row.leftAt), row.status)
        .run();
    // Without a clock row the newer of the row's own instants is the clock.
    const std::optional<qint64> implied = row.leftAt ? std::max(row.leftAt, row.joinedAt) : row.joinedAt;
    if (row.clockStored || implied != clock)
        Query(m_connection, "membership_clock_put").with(key.first, key.second, UtcMicros{clock}).run();
    remember(key, row);
}

void MembershipWriter::remember(const Key &key, const Row &row)
{
    if (m_membersSince.size() > capacity)
        forget();
    // Of somebody who has left, a late message may tell of a later stay.
    if (row.leftAt) {
        m_membersSince.erase(key);
        return;
    }
    m_membersSince.insert_or_assign(key, row.joinedAt.value_or(always));
    m_fresh.push_back(key);
}

// A change of status is no join or leave of its own, unless the row says that one was missed.
bool MembershipWriter::recordChange(const MembershipEvent &event, const Row &row, std::optional<qint64> &replaced)
{
    if (isJoinOrLeave(event.kind))
        return m_facts.record(event, replaced);
    if (row.exists && row.clock && event.at.value <= *row.clock)
        return false;
    const bool missed = isOut(event.kind) ? row.exists && !row.leftAt : !row.exists || row.leftAt;
    if (!missed)
        return false;
    MembershipEvent told = event;
    told.origin = MembershipOrigin::Inferred;
    return m_facts.record(told, replaced);
}

// Activity in the second of a join tells no join of its own, whichever of them came first.
bool MembershipWriter::standsForInferred(const MembershipEvent &event)
{
    if (isOut(event.kind) || event.origin == MembershipOrigin::Inferred)
        return false;
    const Key key{event.chat, event.user};
    return event.kind == MembershipKind::Join ? m_facts.takeBackInferred(key, event.at.value)
                                              : m_facts.isInferred(key, event.at.value);
}

domain::RowOutcome MembershipWriter::apply(const MembershipEvent &event)
{
    const Key key{event.chat, event.user};
    Row row = load(key);
    const Row before = row;
    std::optional<qint64> replaced;
    const bool recorded = recordChange(event, row, replaced);
    const bool isNew = isJoinOrLeave(event.kind) ? recorded : m_facts.recordStatus(event);
    const domain::RowOutcome unapplied = recorded ? domain::RowOutcome::Inserted : domain::RowOutcome::Duplicate;
    if (isJoinOrLeave(event.kind) && !recorded)
        return unapplied;
    const bool takesPlace = standsForInferred(event);
    const qint64 at = event.at.value;
    const bool sameAsReplaced = replaced && row.clock == replaced && m_facts.isNewest(key, at);
    if (row.exists && row.clock && at < *row.clock && !sameAsReplaced) {
        if (isNew && !m_isImport)
            recount(key, {.newest = m_facts.isNewest(key, at) ? &event : nullptr, .replaced = replaced});
        return unapplied;
    }
    if (isOut(event.kind)) {
        row.leftAt = at;
    } else {
        if (!row.exists || row.leftAt || takesPlace || (replaced && row.joinedAt == replaced))
            row.joinedAt = at;
        row.leftAt.reset();
    }
    row.status = statusOf(event);
    if (row == before && before.clock == at)
        return unapplied;
    // A join that was inferred from this status may move, and what was known of the status must not go with it.
    row.clockStored = row.clockStored || !isJoinOrLeave(event.kind);
    store(key, row, at);
    if (!m_isImport && (replaced || isOut(event.kind))) {
        const bool isLate = hasLaterEvidence(key, at);
        if (isLate || replaced)
            recount(key, {.until = isLate ? afterAllInstants : at + 1});
    }
    return recorded ? domain::RowOutcome::Inserted : domain::RowOutcome::Updated;
}

void MembershipWriter::applyInferred()
{
    std::vector<Key> keys;
    std::vector<Seen> seen;
    for (const auto &[key, instants] : m_seen) {
        if (m_expected.count(key) != 0)
            keys.push_back(key);
        else if (!instants.empty())
            seen.push_back({key, *std::min_element(instants.begin(), instants.end())});
    }
    std::sort(seen.begin(), seen.end(), [](const Seen &a, const Seen &b) { return a.key < b.key; });
    const std::vector<Key> left = settle(seen);
    keys.insert(keys.end(), left.begin(), left.end());
    std::sort(keys.begin(), keys.end());
    for (const Key &key : keys)
        infer(key, m_seen[key]);
    unlock(std::vector<Key>(m_expected.begin(), m_expected.end()));
    m_seen.clear();
    m_expected.clear();
}

std::vector<MembershipWriter::Key> MembershipWriter::settle(const std::vector<Seen> &seen)
{
    std::vector<Key> keys;
    keys.reserve(seen.size());
    for (const Seen &one : seen)
        keys.push_back(one.key);
    return keys;
}

void MembershipWriter::infer(const Key &key, std::vector<qint64> &instants)
{
    if (instants.empty())
        return;
    Row row = load(key);
    std::sort(instants.begin(), instants.end());
    if (row.exists) {
        remember(key, row);
        const bool isEarlier = !row.joinedAt || instants.front() < *row.joinedAt;
        if (!m_isImport && (row.leftAt ? instants.front() < *row.leftAt : isEarlier))
            recount(key, {.seen = instants});
        if (!row.leftAt)
            return;
    }
    const qint64 after = row.exists ? std::max(*row.leftAt, row.clock.value_or(*row.leftAt)) : instants.front() - 1;
    const auto first = std::upper_bound(instants.begin(), instants.end(), after);
    if (first == instants.end() || (row.exists && m_facts.isLinked(key.first)))
        return;
    row.joinedAt = *first;
    row.leftAt.reset();
    row.status = "member";
    m_facts.inferJoin(key, *first);
    store(key, row, *first);
}

// Of the stay between two instants; none before the first: from whenever on.
std::optional<MembershipWriter::Evidence> MembershipWriter::firstEvidence(
    const Key &key, std::optional<qint64> left, qint64 before, const News &news)
{
    const qint64 after = left.value_or(beforeAllInstants.value);
    auto evidence = m_facts.firstTold(key, after, before);
    std::optional<qint64> activity = m_facts.firstActivity(key, after, std::min(before, news.until));
    for (const qint64 at : news.seen) {
        if (at > after && at < before && (!activity || at < *activity))
            activity = at;
    }
    const bool isEarlier = activity && (!evidence || *activity < evidence->at);
    if (isEarlier && !(left && m_facts.isLinked(key.first)))
        evidence = Evidence{*activity, Evidence::Activity};
    return evidence;
}

// Whether anything that came before this batch tells of the user after that instant. What the batch itself brings has
// its turn in the order of time.
bool MembershipWriter::hasLaterEvidence(const Key &key, qint64 at)
{
    const auto evidence = firstEvidence(key, at, afterAllInstants, {});
    if (!evidence || evidence->kind != Evidence::Activity)
        return evidence.has_value();
    const auto seen = m_seen.find(key);
    return seen == m_seen.end()
        || std::find(seen->second.begin(), seen->second.end(), evidence->at) == seen->second.end();
}

// Answers whether the join so far was inferred from something later.
bool MembershipWriter::moveJoin(const Key &key, Row &row, const Evidence &evidence)
{
    if (evidence.kind != Evidence::Join)
        m_facts.inferJoin(key, evidence.at);
    // What was inferred from something later was a beginning only as long as nothing earlier was known.
    const bool wasInferred = row.joinedAt && *row.joinedAt > evidence.at && m_facts.isInferred(key, *row.joinedAt);
    if (wasInferred)
        m_facts.takeBackInferred(key, *row.joinedAt);
    row.joinedAt = evidence.at;
    return wasInferred;
}

// To the last stay before a leave that anything tells of: who leaves twice was there only once.
void MembershipWriter::moveJoinBefore(const Key &key, Row &row, qint64 left, const News &news)
{
    for (std::optional<qint64> until = left; until;) {
        const std::optional<qint64> since = m_facts.lastLeave(key, *until);
        if (const auto stay = firstEvidence(key, since, *until, news)) {
            moveJoin(key, row, *stay);
            return;
        }
        until = since;
    }
    // It was inferred before it was known that the user had left, and only wrote there.
    if (row.joinedAt && m_facts.isInferred(key, *row.joinedAt)) {
        m_facts.takeBackInferred(key, *row.joinedAt);
        row.joinedAt.reset();
    }
}

// The membership from all that is stored: something came that is older than what was known.
void MembershipWriter::recount(const Key &key, News news)
{
    Row row = load(key);
    if (!row.exists)
        return;
    const Row before = row;
    // What it was inferred from may be stored no more: of a reaction the newest instant is.
    if (row.joinedAt && m_facts.isInferred(key, *row.joinedAt))
        news.seen.push_back(*row.joinedAt);
    std::optional<qint64> left = m_facts.lastLeave(key, afterAllInstants);
    if (row.leftAt && row.leftAt != news.replaced)
        left = std::max(*row.leftAt, left.value_or(*row.leftAt));
    auto evidence = firstEvidence(key, left, afterAllInstants, news);
    if (evidence) {
        // The clock stood at what was inferred, where no event has set it.
        if (moveJoin(key, row, *evidence) && !before.clockStored && !before.leftAt)
            row.clock.reset();
        row.leftAt.reset();
        // Who does something after the last leave is a member again.
        if (news.newest || before.leftAt)
            row.status = news.newest && !isOut(news.newest->kind) ? statusOf(*news.newest) : "member";
    } else if (left) {
        row.leftAt = left;
        if (news.newest || !before.leftAt)
            row.status = news.newest && isOut(news.newest->kind) ? statusOf(*news.newest) : "left";
        moveJoinBefore(key, row, *left, news);
    }
    if (news.newest) {
        row.clock = news.newest->at.value;
        row.clockStored = true;
    }
    if (!(row == before))
        store(key, row, std::max(row.clock.value_or(0), row.leftAt.value_or(row.joinedAt.value_or(0))));
}

void MembershipWriter::rolledBack()
{
    for (const Key &key : m_fresh)
        m_membersSince.erase(key);
    m_fresh.clear();
    m_seen.clear();
    m_expected.clear();
}

void MembershipWriter::forget()
{
    m_membersSince.clear();
    m_fresh.clear();
}

}  // namespace tgd::storage::sql
