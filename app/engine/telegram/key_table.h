#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tgd::telegram {

// A set of names known when the program is built, each with a value; a look-up is one hash and one comparison most of
// the time. Immutable.
template <typename T, size_t count>
class KeyTable {
public:
    struct Entry {
        std::string_view name;
        T value;
    };

    constexpr explicit KeyTable(const std::array<Entry, count> &entries) : m_entries(entries)
    {
        for (size_t i = 0; i < count; ++i) {
            size_t at = hash(entries[i].name);
            while (m_slots[at] != 0)
                at = (at + 1) % slots;
            m_slots[at] = std::uint8_t(i + 1);
        }
    }

    const Entry *find(std::string_view name) const
    {
        for (size_t at = hash(name); m_slots[at] != 0; at = (at + 1) % slots) {
            const Entry &entry = m_entries[m_slots[at] - 1];
            if (entry.name.size() == name.size() && same(entry.name.data(), name.data(), name.size()))
                return &entry;
        }
        return nullptr;
    }

private:
    static_assert(count < 255);
    static constexpr size_t slots = 1024;

    // Names are short: a call of memcmp costs more than the comparison.
    static bool same(const char *a, const char *b, size_t size)
    {
        const auto load = [](const char *from, auto number) {
            std::memcpy(&number, from, sizeof number);
            return number;
        };
        if (size >= 8) {
            for (size_t at = 0; at + 8 < size; at += 8) {
                if (load(a + at, std::uint64_t()) != load(b + at, std::uint64_t()))
                    return false;
            }
            return load(a + size - 8, std::uint64_t()) == load(b + size - 8, std::uint64_t());
        }
        if (size >= 4)
            return load(a, std::uint32_t()) == load(b, std::uint32_t())
                && load(a + size - 4, std::uint32_t()) == load(b + size - 4, std::uint32_t());
        return std::string_view(a, size) == std::string_view(b, size);
    }

    static constexpr size_t hash(std::string_view name)
    {
        if (name.empty())
            return 0;
        const auto byte = [&](size_t i) { return size_t(static_cast<unsigned char>(name[i])); };
        const size_t mixed = name.size() * 0x9E5 + byte(0) * 0x1F3 + byte(name.size() - 1) * 0x35
            + byte(name.size() / 2) * 0x6B + byte(name.size() / 4) * 0x9;
        return mixed % slots;
    }

    std::array<Entry, count> m_entries;
    std::array<std::uint8_t, slots> m_slots{};
};

}  // namespace tgd::telegram
