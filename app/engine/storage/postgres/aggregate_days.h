#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/day_source.h"

#include <unordered_map>

namespace tgd::storage::postgres {

// Local days from the aggregates that a Python deployment keeps, where its messages cannot be read. They count whole
// days and hours of UTC: exact for a zone whose days these are, else the day of the same date stands for the local one.
// Each aggregate that is not there costs only its figures. Numbers of users are its own. Owned by a SqlStore.
class AggregateDays final : public sql::DaySource {
public:
    // `connection` must have relations, and outlive the object.
    explicit AggregateDays(Connection &connection) : m_connection(connection) { }

    LocalDays load(domain::ChatId chat, const domain::LocalCalendar &calendar, LocalDay::Users users) override;
    void expectAllChats(const domain::LocalCalendar &) override { }
    LocalDays loadAllChats(const domain::LocalCalendar &calendar) override;
    std::vector<domain::HourFigures> hours(std::optional<domain::ChatId> chat, const domain::LocalCalendar &calendar,
        const std::vector<MembershipChange> &changes) override;
    void findLastQuarters(domain::ChatId chat, qint64 firstQuarter, std::vector<qint64> &byIdx) override;
    void updateUsers(std::vector<qint64> &byIdx, qint64 dataVersion) override;
    domain::FigureSource describe(std::optional<domain::ChatId> chat, const domain::LocalCalendar &calendar) override;
    void forget() override;

private:
    using View = Relations::View;

    // What was read last, and of what.
    struct Reading {
        std::optional<domain::ChatId> chat;
        QByteArray zone;
        domain::Period period;
        LocalDay::Users users = LocalDay::Users::OnlyWho;
        qint64 dataVersion = 0;
        LocalDays days;
        bool isMediaWhole = false;  // every message has a known author
    };
    struct Pass;  // one reading while it is made

    bool has(View view) const { return m_connection.relations().usable(view) != nullptr; }
    void require(View view) const;
    const Reading &read(
        std::optional<domain::ChatId> chat, const domain::LocalCalendar &calendar, LocalDay::Users users);
    void addHours(Pass &pass);
    void addDays(Pass &pass);
    void addUsers(Pass &pass);
    void addReactions(Pass &pass);
    quint32 indexOf(qint64 user);
    qint64 dataVersion();

    Connection &m_connection;
    std::optional<Reading> m_last;
    std::unordered_map<qint64, quint32> m_numbers;
    std::vector<qint64> m_users;  // by number
    qint64 m_toldVersion = 0;
    std::vector<domain::StoreAggregate> m_told;
};

}  // namespace tgd::storage::postgres
