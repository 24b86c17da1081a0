#include "storage/sql/rolled_activity.h"

#include "storage/sql/query.h"

#include <map>

namespace tgd::storage::sql {

std::vector<ActivitySource::DayState> RolledActivity::states(domain::ChatId chat, qint32 firstDay, qint32 lastDay)
{
    std::map<qint32, DayState> days;
    Query folded(m_connection, "activity_day_versions");
    folded.with(chat, qint64(firstDay), qint64(lastDay));
    while (folded.step()) {
        const auto day = qint32(folded.integer(0));
        days[day] = {day, folded.integer(1), 0, 0};
    }
    Query log(m_connection, "activity_log_states");
    log.with(chat, qint64(firstDay), qint64(lastDay));
    while (log.step()) {
        const auto day = qint32(log.integer(0));
        DayState &state = days[day];
        state.day = day;
        state.logRows = log.integer(1);
        state.lastSeq = log.integer(2);
    }
    std::vector<DayState> states;
    states.reserve(days.size());
    for (const auto &[day, state] : days)
        states.push_back(state);
    return states;
}

void RolledActivity::readDays(domain::ChatId chat, const std::vector<qint32> &days, const TakePayload &take)
{
    for (const qint32 day : days) {
        m_connection.throwIfInterrupted();
        for (const char *statement : {"activity_day_payload", "activity_log_of_day"}) {
            Query query(m_connection, statement);
            query.with(chat, qint64(day));
            while (query.step())
                take(day, query.blob(0));
        }
    }
}

void RolledActivity::readSpan(
    std::optional<domain::ChatId> chat, qint32 firstDay, qint32 lastDay, const TakePayload &take)
{
    Query query(m_connection, chat ? "activity_of_chat" : "activity_of_all_chats");
    query.bind(1, qint64(firstDay));
    query.bind(2, qint64(lastDay));
    if (chat)
        query.bind(3, *chat);
    while (query.step())
        take(qint32(query.integer(0)), query.blob(1));
}

void RolledActivity::updateUsers(std::vector<qint64> &byIdx, qint64 dataVersion)
{
    if (m_usersVersion == dataVersion && !byIdx.empty())
        return;
    Query query(m_connection, "user_index_after");
    query.with(qint64(byIdx.size()));
    while (query.step()) {
        const auto idx = size_t(query.integer(0));
        if (idx >= byIdx.size())
            byIdx.resize(idx + 1);
        byIdx[idx] = query.integer(1);
    }
    m_usersVersion = dataVersion;
}

}  // namespace tgd::storage::sql
