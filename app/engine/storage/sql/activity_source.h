#pragma once

#include "domain/ids.h"

#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace tgd::storage::sql {

// Where the activity of chats by UTC day comes from: the roll-ups, or the rows themselves where there are none. Gives
// payloads of users by dense numbers of its own. Owned by a LocalDayReader; runs inside the read transactions of a
// SqlStore.
class ActivitySource {
public:
    // The state of one UTC day of a chat: equal states mean equal activity.
    struct DayState {
        qint32 day = 0;
        qint64 version = 0;
        qint64 logRows = 0;
        qint64 lastSeq = 0;

        bool operator==(const DayState &) const = default;
    };
    using TakePayload = std::function<void(qint32 utcDay, QByteArrayView payload)>;

    ActivitySource() = default;
    virtual ~ActivitySource() = default;
    Q_DISABLE_COPY_MOVE(ActivitySource)

    // Whether local days made of it may be kept in the store's cache.
    virtual bool isKept() const = 0;
    // A call for each of many chats follows.
    virtual void expectAllChats(qint32 firstDay, qint32 lastDay) = 0;
    // Of the days that have any activity, in order.
    virtual std::vector<DayState> states(domain::ChatId chat, qint32 firstDay, qint32 lastDay) = 0;
    // All payloads of these days, which are in order.
    virtual void readDays(domain::ChatId chat, const std::vector<qint32> &days, const TakePayload &take) = 0;
    // All payloads of a span, of one chat or of all, day by day.
    virtual void readSpan(std::optional<domain::ChatId> chat, qint32 firstDay, qint32 lastDay, const TakePayload &take)
        = 0;
    // Brings the list of users by dense number up to date. `dataVersion`: equal numbers mean that nothing in the store
    // has changed.
    virtual void updateUsers(std::vector<qint64> &byIdx, qint64 dataVersion) = 0;
};

}  // namespace tgd::storage::sql
