#pragma once

#include "domain/local_calendar.h"
#include "storage/report_builder.h"
#include "storage/sqlite/connection.h"

#include <unordered_map>

namespace tgd::storage::sqlite {

// Local days of a chat: from memory, from the store's cache, or made from the roll-ups, whichever is still true. Part
// of a SqliteStore; load() runs inside the caller's read transaction.
class LocalDayReader {
public:
    explicit LocalDayReader(Connection &connection) : m_connection(connection) { }

    LocalDays load(domain::ChatId chat, const domain::LocalCalendar &calendar);
    // All chats together; nothing of it is kept.
    LocalDays loadAllChats(const domain::LocalCalendar &calendar);
    // Writes what load() had to make into the store's cache, when it is this program's turn; else forgets it.
    bool storeMade();

private:
    // What a local day was made of: the state of one UTC day under it.
    struct Source {
        qint32 day = 0;
        qint64 version = 0;
        qint64 logRows = 0;
        qint64 lastSeq = 0;

        bool operator==(const Source &) const = default;
    };
    struct Cached {
        std::vector<Source> sources;
        QByteArray pattern;
        std::shared_ptr<const LocalDay> day;
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
    void remember(const Key &key, Cached cached);
    static QByteArray encodedSources(const std::vector<Source> &sources);

    static constexpr size_t memoryLimit = 6'000'000;  // user entries, 8 bytes each

    Connection &m_connection;
    std::unordered_map<Key, Cached, KeyHash> m_memory;
    size_t m_memoryUsed = 0;
    std::vector<Key> m_made;
};

}  // namespace tgd::storage::sqlite
