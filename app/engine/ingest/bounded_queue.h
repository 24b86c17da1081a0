#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace tgd::ingest {

// A queue between two threads with a bound: a full one makes the producer wait, a closed one ends both sides.
template <typename T>
class BoundedQueue {
public:
    explicit BoundedQueue(size_t bound) : m_bound(bound) { }

    // False when the queue was closed; the item is then dropped.
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_items.size() < m_bound; });
        if (m_closed)
            return false;
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }

    // Nothing when the queue was closed and is empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_items.empty(); });
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_changed.notify_all();
        return item;
    }

    // Nobody can push any more; what is in it can still be taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    // Closes and drops what is in it.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_items.clear();
        m_changed.notify_all();
    }

private:
    const size_t m_bound;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_items;
    bool m_closed = false;
};

}  // namespace tgd::ingest
