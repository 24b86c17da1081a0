#include "ingest/crc32c.h"

#include <array>

namespace tgd::ingest {

namespace {

constexpr std::uint32_t reversedPolynomial = 0x82f63b78;

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest & 1) != 0 ? (rest >> 1) ^ reversedPolynomial : rest >> 1;
        table[byte] = rest;
    }
    return table;
}

constexpr auto table = makeTable();

}  // namespace

std::uint32_t crc32c(std::string_view bytes)
{
    std::uint32_t crc = 0xffffffff;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffff;
}

}  // namespace tgd::ingest
