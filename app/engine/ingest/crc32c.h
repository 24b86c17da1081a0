#pragma once

#include <cstdint>
#include <string_view>

namespace tgd::ingest {

// The checksum CRC-32C (polynomial of Castagnoli) of some bytes, as iSCSI and ext4 use it. Pure.
std::uint32_t crc32c(std::string_view bytes);

}  // namespace tgd::ingest
