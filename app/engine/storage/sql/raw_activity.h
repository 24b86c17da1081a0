#pragma once

#include "ports/clock.h"
#include "storage/activity_payload.h"
#include "storage/sql/activity_source.h"
#include "storage/sql/connection.h"

#include <QDeadlineTimer>

#include <map>
#include <unordered_map>

namespace tgd::storage::sql {

// Activity counted from messages and reactions, where another program writes them and nothing is rolled up. Numbers of
// users are its own. What it counted is believed while nothing was committed; then the last days are counted anew, and
// older ones when their number of rows has changed or after some minutes (an edit changes no number of rows).
class RawActivity final : public ActivitySource {
public:
    RawActivity(Connection &connection, const ports::Clock &clock) : m_connection(connection), m_clock(clock) { }

    bool isKept() const override { return false; }
    void expectAllChats(qint32 firstDay, qint32 lastDay) override;
    std::vector<DayState> states(domain::ChatId chat, qint32 firstDay, qint32 lastDay) override;
    void readDays(domain::ChatId chat, const std::vector<qint32> &days, const TakePayload &take) override;
    void readSpan(
        std::optional<domain::ChatId> chat, qint32 firstDay, qint32 lastDay, const TakePayload &take) override;
    void updateUsers(std::vector<qint64> &byIdx, qint64 dataVersion) override;

private:
    using Key = std::pair<qint64, qint32>;  // chat, UTC day
    struct Rows {
        qint64 messages = 0;
        qint64 reactions = 0;

        bool operator==(const Rows &) const = default;
    };
    struct Day {
        Rows rows;
        qint64 version = 0;  // a digest of the payload
        domain::UtcMicros countedAt;
        QByteArray payload;  // empty: forgotten for want of room
        quint64 usedIn = 0;
    };
    struct Span {
        std::optional<qint64> chat;
        qint32 first = 0;
        qint32 last = 0;
    };
    // A span that was looked at, and what then stood in the way of believing it for ever.
    struct Checked {
        Span span;
        qint64 dataVersion = 0;
        QDeadlineTimer believedUntil;
    };

    void refresh(const Span &span);
    bool isChecked(const Span &span, qint64 dataVersion) const;
    std::vector<Span> compareRows(const Span &span);
    void count(const Span &span);
    void countMessages(const Span &span, std::map<Key, ActivityPayload> &counted);
    void countReactions(const Span &span, std::map<Key, ActivityPayload> &counted);
    void keep(const Key &key, ActivityPayload &payload);
    const QByteArray &payloadOf(const Key &key);
    void makeRoom();
    std::optional<quint32> indexOf(std::optional<qint64> user);
    std::vector<qint64> chatsBetween(qint32 firstDay, qint32 lastDay) const;
    qint64 dataVersion();

    static constexpr size_t memoryLimit = 64 << 20;

    Connection &m_connection;
    const ports::Clock &m_clock;
    std::map<Key, Day> m_days;
    std::vector<Checked> m_checked;
    std::unordered_map<qint64, quint32> m_numbers;
    std::vector<qint64> m_users;  // by number
    size_t m_bytes = 0;
    quint64 m_refreshes = 0;
};

}  // namespace tgd::storage::sql
