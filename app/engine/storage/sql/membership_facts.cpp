#include "storage/sql/membership_facts.h"

#include "storage/sql/query.h"

namespace tgd::storage::sql {

using domain::UtcMicros;

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

}  // namespace tgd::storage::sql
