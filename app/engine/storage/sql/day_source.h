#pragma once

#include "domain/figure_source.h"
#include "domain/local_calendar.h"
#include "storage/report_builder.h"

#include <limits>
#include <optional>
#include <vector>

namespace tgd::storage::sql {

// Where readers have the local days of chats from. Users are dense numbers of its own. Owned by a SqlStore; runs inside
// its read transactions.
class DaySource {
public:
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    DaySource() = default;
    virtual ~DaySource() = default;
    Q_DISABLE_COPY_MOVE(DaySource)

    // Days that are only counted and told apart by who was there take a tenth of the memory.
    virtual LocalDays load(domain::ChatId chat, const domain::LocalCalendar &calendar, LocalDay::Users users) = 0;
    // load() follows for each of many chats.
    virtual void expectAllChats(const domain::LocalCalendar &calendar) = 0;
    // All chats together; nothing of it is kept.
    virtual LocalDays loadAllChats(const domain::LocalCalendar &calendar) = 0;
    // One entry an hour of the calendar, of one chat or of all.
    virtual std::vector<domain::HourFigures> hours(std::optional<domain::ChatId> chat,
        const domain::LocalCalendar &calendar, const std::vector<MembershipChange> &changes)
        = 0;
    // Puts an instant of each user's last quarter of an hour with a message, from `firstQuarter` on, into `byIdx`,
    // which has a place for every user; who has none is left as it is.
    virtual void findLastQuarters(domain::ChatId chat, qint64 firstQuarter, std::vector<qint64> &byIdx) = 0;
    // Brings the list of users by dense number up to date. `dataVersion`: equal numbers mean that nothing in the store
    // has changed.
    virtual void updateUsers(std::vector<qint64> &byIdx, qint64 dataVersion) = 0;
    // Writes what had to be made into the store's cache, when it is this program's turn; else forgets it.
    virtual bool storeMade() { return false; }
    // Believes nothing that it remembers: the connection may lead to another server now.
    virtual void forget() { }
    // What is to be known of figures of these days. `chat`: of one, or of all together.
    virtual domain::FigureSource describe(std::optional<domain::ChatId> chat, const domain::LocalCalendar &calendar)
    {
        (void)chat, (void)calendar;
        return {};
    }
};

}  // namespace tgd::storage::sql
