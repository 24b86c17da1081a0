#pragma once

#include <QtGlobal>

#include <vector>

namespace tgd::telegram {

// Where the rows of ids are, for one batch after another: emptied without giving memory back. Used by one thread.
class IdTable {
public:
    IdTable() : m_slots(256) { }

    // The place of the id, and whether it is a new one; the place of a new one is for the caller to set.
    std::pair<size_t *, bool> find(qint64 id)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        Slot &slot = slotOf(id);
        const bool isNew = slot.epoch != m_epoch;
        if (isNew) {
            slot = {id, m_epoch, 0};
            ++m_used;
        }
        return {&slot.place, isNew};
    }
    void clear()
    {
        ++m_epoch;
        m_used = 0;
    }

private:
    struct Slot {
        qint64 id = 0;
        quint64 epoch = 0;
        size_t place = 0;
    };

    Slot &slotOf(qint64 id)
    {
        size_t at = size_t((quint64(id) * 0x9e3779b97f4a7c15) >> 32) & (m_slots.size() - 1);
        while (m_slots[at].epoch == m_epoch && m_slots[at].id != id)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.epoch == m_epoch)
                slotOf(slot.id) = slot;
        }
    }

    std::vector<Slot> m_slots;
    quint64 m_epoch = 1;
    size_t m_used = 0;
};

}  // namespace tgd::telegram
