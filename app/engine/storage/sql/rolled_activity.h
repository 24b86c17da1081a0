#pragma once

#include "storage/sql/activity_source.h"
#include "storage/sql/connection.h"

namespace tgd::storage::sql {

// Activity from the roll-ups: folded days and the log. The source of every store of ours.
class RolledActivity final : public ActivitySource {
public:
    explicit RolledActivity(Connection &connection) : m_connection(connection) { }

    bool isKept() const override { return true; }
    void expectAllChats(qint32, qint32) override { }
    std::vector<DayState> states(domain::ChatId chat, qint32 firstDay, qint32 lastDay) override;
    void readDays(domain::ChatId chat, const std::vector<qint32> &days, const TakePayload &take) override;
    void readSpan(
        std::optional<domain::ChatId> chat, qint32 firstDay, qint32 lastDay, const TakePayload &take) override;
    void updateUsers(std::vector<qint64> &byIdx, qint64 dataVersion) override;

private:
    Connection &m_connection;
    qint64 m_usersVersion = -1;
};

}  // namespace tgd::storage::sql
