#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace tgd::telegram {

// A set of names known when the program is built, each with a value. No two share a slot, so that a look-up is one
// hash and one comparison, of words instead of bytes. Immutable.
template <typename T, size_t count>
class KeyTable {
public:
    struct Entry {
        std::string_view name;
        T value;
    };

    constexpr explicit KeyTable(const std::array<Entry, count> &entries)
    {
        for (size_t i = 0; i < count; ++i)
            m_known[i + 1] = {Words(entries[i].name), entries[i]};
        while (!fill())
            m_factor = m_factor * 6364136223846793005 + 1442695040888963406;
    }

    // Eight bytes from where the name starts must be there to be read, as they are in a padded document.
    const Entry *find(std::string_view name) const
    {
        const Words words(name);
        const Known &known = m_known[m_slots[slotOf(words)]];
        if (known.words != words || (words.size > 2 * wordSize && known.entry.name != name))
            return nullptr;
        return &known.entry;
    }

private:
    static constexpr size_t wordSize = 8;
    static constexpr int slotBits = 10;
    static_assert(count < 255 && std::endian::native == std::endian::little);

    // The first and the last eight bytes of a name, which overlap when it is short.
    struct Words {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint64_t size = ~std::uint64_t(0);  // of no name

        constexpr Words() = default;
        constexpr explicit Words(std::string_view name)
            : head(load(name, 0)), tail(load(name, name.size() > wordSize ? name.size() - wordSize : 0)),
              size(name.size())
        {
        }
        constexpr bool operator==(const Words &) const = default;

        static constexpr std::uint64_t load(std::string_view name, size_t at)
        {
            std::uint64_t word = 0;
            if (std::is_constant_evaluated()) {
                for (size_t i = 0; i < wordSize && at + i < name.size(); ++i)
                    word |= std::uint64_t(static_cast<unsigned char>(name[at + i])) << (8 * i);
                return word;
            }
            std::memcpy(&word, name.data() + at, wordSize);
            return name.size() >= wordSize ? word : word & ((std::uint64_t(1) << (8 * name.size())) - 1);
        }
    };

    struct Known {
        Words words;
        Entry entry{};
    };

    constexpr size_t slotOf(const Words &words) const
    {
        return size_t(((words.head ^ std::rotl(words.tail, 23) ^ words.size) * m_factor) >> (64 - slotBits));
    }

    // False when two names share a slot.
    constexpr bool fill()
    {
        m_slots = {};
        for (size_t i = 1; i <= count; ++i) {
            auto &slot = m_slots[slotOf(m_known[i].words)];
            if (slot != 0)
                return false;
            slot = std::uint8_t(i);
        }
        return true;
    }

    std::array<Known, count + 1> m_known{};  // the first is none
    std::array<std::uint8_t, size_t(1) << slotBits> m_slots{};
    std::uint64_t m_factor = 0x9E3779B97F4A7C15;
};

}  // namespace tgd::telegram
