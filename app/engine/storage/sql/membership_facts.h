#pragma once

#include "domain/write_batch.h"
#include "storage/sql/connection.h"

#include <optional>
#include <utility>

namespace tgd::storage::sql {

// What is stored of the presence of users in chats, whatever the order in which it came. Instants are microseconds
// since 1970. Part of a writer, within its transaction.
class MembershipFacts {
public:
    using Key = std::pair<domain::ChatId, domain::UserId>;
    static constexpr qint64 afterAllInstants = 100'000'000'000'000'000;  // the year 5138

    // That a user was in the chat: a join that was told, a status, or something the user did.
    struct Evidence {
        enum Kind { Join, Status, Activity };
        qint64 at = 0;
        Kind kind = Activity;
    };

    explicit MembershipFacts(Connection &connection) : m_connection(connection) { }

    // The last instant before another at which the user left, or had a status of somebody who is out.
    std::optional<qint64> lastLeave(const Key &key, qint64 before) const;
    // The first join or status between two instants, both left out.
    std::optional<Evidence> firstTold(const Key &key, qint64 after, qint64 before) const;
    // The first message or reaction between two instants, both left out, as far as they still tell.
    std::optional<qint64> firstActivity(const Key &key, qint64 after, qint64 before) const;
    // Whether nothing that was told of the user is later; what was inferred from activity is not told.
    bool isNewest(const Key &key, qint64 at) const;
    // Whether a join was inferred from activity at this very instant.
    bool isInferred(const Key &key, qint64 at) const;
    // Whether people who are no members may write in the chat.
    bool isLinked(domain::ChatId chat) const;

    // Writes a join or leave unless it or a better telling of it is there; answers whether it did. `replaced`: the
    // instant of the worse telling that this one took the place of.
    bool record(const domain::MembershipEvent &event, std::optional<qint64> &replaced);
    // Keeps what a status says of its instant; answers whether it is new.
    bool recordStatus(const domain::MembershipEvent &event);
    // That the user was there from this instant on, as activity or a status tells.
    void inferJoin(const Key &key, qint64 at);
    // Answers whether there was one.
    bool takeBackInferred(const Key &key, qint64 at);

private:
    Connection &m_connection;
};

}  // namespace tgd::storage::sql
