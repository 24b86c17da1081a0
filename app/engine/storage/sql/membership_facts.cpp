#include "storage/sql/membership_facts.h"

#include "storage/sql/query.h"

namespace tgd::storage::sql {

using domain::isOut;
using domain::MembershipEvent;
using domain::MembershipKind;
using domain::MembershipOrigin;
using domain::UtcMicros;

namespace {
constexpr qint64 sameEventWithin = 60 * domain::microsPerSecond;

const char *kindName(MembershipKind kind)
{
    return isOut(kind) ? "leave" : "join";
}

const char *originName(MembershipOrigin origin)
{
    switch (origin) {
    case MembershipOrigin::Seen: return "seen";
    case MembershipOrigin::Inferred: return "inferred";
    case MembershipOrigin::Import: return "import";
    }
    return "inferred";
}

// Of two tellings of one event the better one stays: an update about the member, a service message, an export.
int rank(bool imported, bool fromService)
{
    if (imported)
        return 0;
    return fromService ? 1 : 2;
}
}  // namespace

std::optional<qint64> MembershipFacts::lastLeave(const Key &key, qint64 before) const
{
    Query query(m_connection, "membership_leave_before");
    query.with(key.first, key.second, UtcMicros{before}).step();
    return query.optionalInteger(0);
}

std::optional<MembershipFacts::Evidence> MembershipFacts::firstTold(const Key &key, qint64 after, qint64 before) const
{
    Query query(m_connection, "membership_told_between");
    query.with(key.first, key.second, UtcMicros{after}, UtcMicros{before}).step();
    const std::optional<qint64> join = query.optionalInteger(0);
    const std::optional<qint64> status = query.optionalInteger(1);
    if (join && (!status || *join <= *status))
        return Evidence{*join, Evidence::Join};
    return status ? std::optional(Evidence{*status, Evidence::Status}) : std::nullopt;
}

std::optional<qint64> MembershipFacts::firstActivity(const Key &key, qint64 after, qint64 before) const
{
    Query query(m_connection, "member_activity_between");
    query.with(key.first, key.second, UtcMicros{after}, UtcMicros{before}).step();
    return query.optionalInteger(0);
}

bool MembershipFacts::isNewest(const Key &key, qint64 at) const
{
    return !firstTold(key, at, afterAllInstants) && lastLeave(key, afterAllInstants).value_or(at) <= at;
}

bool MembershipFacts::isInferred(const Key &key, qint64 at) const
{
    Query inferred(m_connection, "membership_event_inferred");
    return inferred.with(key.first, key.second, UtcMicros{at}).step();
}

bool MembershipFacts::isLinked(domain::ChatId chat) const
{
    Query linked(m_connection, "chat_is_linked");
    return linked.with(chat).step() && linked.integer(0) != 0;
}

bool MembershipFacts::record(const MembershipEvent &event, std::optional<qint64> &replaced)
{
    const char *kind = kindName(event.kind);
    if (event.origin != MembershipOrigin::Inferred) {
        const int ours = rank(event.origin == MembershipOrigin::Import, event.fromService);
        std::vector<std::pair<qint64, std::string>> worse;
        Query near(m_connection, "membership_event_near");
        near.with(event.chat, event.user, UtcMicros{event.at.value - sameEventWithin},
            UtcMicros{event.at.value + sameEventWithin}, kind);
        while (near.step()) {
            const int theirs = rank(near.text(1) == "import", near.integer(2) != 0);
            if (theirs > ours)
                return false;
            if (theirs < ours)
                worse.emplace_back(near.integer(0), near.text(1));
        }
        for (const auto &[at, origin] : worse) {
            Query(m_connection, "membership_event_remove")
                .with(event.chat, event.user, UtcMicros{at}, kind, origin)
                .run();
            replaced = at;
        }
    }
    return Query(m_connection, "membership_event_insert")
               .with(event.chat, event.user, event.at, kind, originName(event.origin), event.fromService)
               .run()
        != 0;
}

bool MembershipFacts::recordStatus(const MembershipEvent &event)
{
    return Query(m_connection, "membership_status_insert")
               .with(event.chat, event.user, isOut(event.kind) ? "out" : "in", event.at)
               .run()
        != 0;
}

void MembershipFacts::inferJoin(const Key &key, qint64 at)
{
    Query(m_connection, "membership_event_insert")
        .with(key.first, key.second, UtcMicros{at}, "join", "inferred", false)
        .run();
}

bool MembershipFacts::takeBackInferred(const Key &key, qint64 at)
{
    return Query(m_connection, "membership_event_remove")
               .with(key.first, key.second, UtcMicros{at}, "join", "inferred")
               .run()
        != 0;
}

}  // namespace tgd::storage::sql
