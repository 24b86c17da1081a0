#pragma once

#include <QtGlobal>

#include <functional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tgd::ingest {

// The last ten thousand updates that are durable, so that one that comes again need not be decoded. Used by one thread.
class RecentUpdates {
public:
    static constexpr size_t capacity = 10'000;

    // Names an update by the bot and all its bytes, the update_id among them.
    static size_t key(qint64 botId, std::string_view raw)
    {
        return std::hash<std::string_view>{}(raw) ^ (size_t(botId) * 0x9e3779b97f4a7c15);
    }

    bool contains(size_t key) const { return m_known.contains(key); }
    void insert(size_t key)
    {
        if (!m_known.insert(key).second)
            return;
        if (m_ring.size() < capacity) {
            m_ring.push_back(key);
            return;
        }
        m_known.erase(m_ring[m_oldest]);
        m_ring[m_oldest] = key;
        m_oldest = (m_oldest + 1) % capacity;
    }

private:
    std::unordered_set<size_t> m_known;
    std::vector<size_t> m_ring;
    size_t m_oldest = 0;
};

}  // namespace tgd::ingest
