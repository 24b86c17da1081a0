#pragma once

#include "domain/activity.h"
#include "domain/local_calendar.h"
#include "ports/clock.h"
#include "storage/report_builder.h"
#include "storage/sql/connection.h"

namespace tgd::storage::sql {

// Finds what a question is about: the chat, its zone, its today and the days of the period. Part of a SqlStore.
class ScopeReader {
public:
    ScopeReader(Connection &connection, const ports::Clock &clock) : m_connection(connection), m_clock(clock) { }

    struct Answer {
        domain::LocalCalendar calendar;
        QDate today;
    };

    // Throws NotFound for an unknown chat, BadInput for a zone this system does not know or a period beyond reason.
    Answer resolve(const domain::Scope &scope, const domain::Period &period);
    void requireChat(domain::ChatId chat);
    // The zone of the chat as stored, UTC without settings.
    QByteArray zoneOf(domain::ChatId chat);
    // Joins and leaves of the period that statistics count.
    std::vector<MembershipChange> changes(std::optional<domain::ChatId> chat, const domain::LocalCalendar &calendar);
    // Whether these are all that there were.
    void describeChanges(domain::FigureSource &source);

private:
    Connection &m_connection;
    const ports::Clock &m_clock;
};

// How many days a question without a period is about.
inline constexpr int defaultPeriodDays = 30;

}  // namespace tgd::storage::sql
