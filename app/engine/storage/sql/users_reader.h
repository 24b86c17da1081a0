#pragma once

#include "domain/user_stats.h"
#include "storage/sql/connection.h"
#include "storage/sql/day_source.h"
#include "storage/sql/scope_reader.h"

#include <optional>

namespace tgd::storage::sql {

// The users of a chat in a period, sorted and by page. Keeps the last order while what it was made of is unchanged, so
// that paging is a slice. Part of a SqlStore; runs in the caller's read transaction.
class UsersReader {
public:
    UsersReader(Connection &connection, const ports::Clock &clock, ScopeReader &scopes, DaySource &days)
        : m_connection(connection), m_clock(clock), m_scopes(scopes), m_days(days)
    {
    }

    // `dataVersion`: equal numbers mean that nothing in the store has changed.
    domain::UsersPage read(const domain::UsersQuery &query, qint64 dataVersion);
    void forget();

private:
    struct Candidate {
        quint32 idx = 0;
        quint32 messages = 0;
        int activeDays = 0;
        qint64 user = 0;
        qint64 key = 0;  // what is sorted by, descending
    };
    struct Order {
        domain::UsersQuery query;  // page and perPage apart
        domain::Period period;
        QByteArray zone;
        LocalDays days;
        std::optional<qint64> dataVersion;  // when more than the days decides
        domain::UtcMicros madeAt;
        std::vector<Candidate> users;
        qint64 messages = 0;
        double topTenSharePercent = 0;
    };

    bool isCurrent(const domain::UsersQuery &query, const domain::LocalCalendar &calendar, const LocalDays &days,
        qint64 dataVersion) const;
    void makeOrder(
        const domain::UsersQuery &query, const domain::LocalCalendar &calendar, LocalDays days, qint64 dataVersion);
    std::vector<Candidate> candidates(const LocalDays &days);
    void filter(const domain::UsersQuery &query, std::vector<Candidate> &users);
    void keepOnly(std::vector<Candidate> &users, std::vector<qint64> wanted, bool inside);
    std::vector<qint64> searched(const QString &search);
    std::vector<qint64> whoLeft(domain::ChatId chat);
    void setKeys(const domain::UsersQuery &query, const domain::LocalCalendar &calendar, std::vector<Candidate> &users);
    void setLastQuarters(domain::ChatId chat, qint64 firstQuarter, std::vector<Candidate> &users);
    void refineLastMessages(size_t first, size_t count);
    std::optional<qint64> lastMessage(domain::ChatId chat, qint64 user);
    domain::UserStats describe(const Candidate &candidate);
    std::optional<qint64> daysSince(std::optional<qint64> joinedAt) const;

    Connection &m_connection;
    const ports::Clock &m_clock;
    ScopeReader &m_scopes;
    DaySource &m_days;
    Order m_order;
    std::vector<qint64> m_userIds;  // by idx
};

}  // namespace tgd::storage::sql
