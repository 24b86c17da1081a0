#pragma once

#include "domain/local_calendar.h"
#include "storage/report_builder.h"
#include "storage/sql/activity_source.h"
#include "storage/sql/connection.h"
#include "storage/sql/day_source.h"

#include <memory>
#include <unordered_map>

namespace tgd::storage::sql {

// Local days of a chat: from memory, from the store's cache, or made from the activity by UTC day, whichever is still
// true. Part of a SqlStore; load() runs inside the caller's read transaction.
class LocalDayReader final : public DaySource {
public:
    LocalDayReader(Connection &connection, std::unique_ptr<ActivitySource> source)
        : m_connection(connection), m_source(std::move(source))
    {
    }

    LocalDays load(domain::ChatId chat, const domain::LocalCalendar &calendar, LocalDay::Users users) override;
    void expectAllChats(const domain::LocalCalendar &calendar) override;
    LocalDays loadAllChats(const domain::LocalCalendar &calendar) override;
    std::vector<domain::HourFigures> hours(std::optional<domain::ChatId> chat, const domain::LocalCalendar &calendar,
        const std::vector<MembershipChange> &changes) override;
    void findLastQuarters(domain::ChatId chat, qint64 firstQuarter, std::vector<qint64> &byIdx) override;
    void updateUsers(std::vector<qint64> &byIdx, qint64 dataVersion) override
    {
        m_source->updateUsers(byIdx, dataVersion);
    }
    bool storeMade() override;
    void forget() override;

private:
    using Source = ActivitySource::DayState;  // what a local day was made of
    struct Cached {
        std::vector<Source> sources;
        QByteArray pattern;
        std::shared_ptr<const LocalDay> day;
        quint64 usedIn = 0;  // number of the last load() that took it
    };
    struct Key {
        qint64 chat = 0;
        QByteArray zone;
        qint64 localDay = 0;

        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        size_t operator()(const Key &key) const noexcept { return qHashMulti(0, key.chat, key.zone, key.localDay); }
    };
    struct Pass;  // one call of load()

    void readSources(Pass &pass);
    void takeFromMemory(Pass &pass);
    void takeFromStore(Pass &pass);
    void make(Pass &pass);
    void remember(const Pass &pass, size_t index);
    void makeRoom();
    static QByteArray encodedSources(const std::vector<Source> &sources);

    // Bytes of a connection's days: a year of a chat with fifty thousand users takes 45 MB with the lists of its users,
    // 3 MB without. What was asked for longest ago goes first: its lists, then whole days.
    static constexpr size_t memoryLimit = 48 << 20;

    Connection &m_connection;
    const std::unique_ptr<ActivitySource> m_source;
    std::unordered_map<Key, Cached, KeyHash> m_memory;
    size_t m_memoryUsed = 0;
    quint64 m_loads = 0;
    std::vector<std::pair<Key, Cached>> m_made;
};

}  // namespace tgd::storage::sql
