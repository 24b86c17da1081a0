#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace tgd::ingest {

// Whose updates a spool holds: ids of one bot at one server mean nothing elsewhere.
struct SpoolOwner {
    qint64 botId = 0;
    std::string apiHost;

    bool operator==(const SpoolOwner &) const = default;
};

// How a segment of the spool looks: records one behind another, each a header of 32 bytes and a body, all numbers
// little-endian:
//   magic u32 | size of the body u32 | bot id i64 | instant i64, microseconds | CRC-32C of the body u32 | CRC-32C of
//   the 28 bytes before u32 || size of the host u16 | host | raw bytes of one update (none: a mark of the instant)
// The magic holds bytes that no UTF-8 text has, so that what people write cannot look like a header.
struct SpoolFormat {
    static constexpr size_t headerSize = 32;
    static constexpr size_t mostBody = size_t(64) << 20;
    static constexpr std::string_view magic = "\xff"
                                              "TG\xfe";

    static void append(std::string &to, const SpoolOwner &owner, domain::UtcMicros at, std::string_view update);
};

// One thing found in a segment.
struct SpoolRecord {
    enum class Kind {
        Update,
        Mark,     // nothing but its instant
        Damaged,  // bytes that are not what was written
    };

    Kind kind = Kind::Damaged;
    std::string_view
        bytes;             // into the segment; of a damaged one without the parts of the format, where that can be told
    domain::UtcMicros at;  // 0 when it is not known
    SpoolOwner owner;
};

// Reads a segment from front to back: what is damaged is told and passed over, never an end. The bytes must outlive
// the reader. One thread.
class SegmentReader {
public:
    // Records that name another owner are damaged to a reader that was given one.
    explicit SegmentReader(std::string_view segment, std::optional<SpoolOwner> owner = {})
        : m_segment(segment), m_owner(std::move(owner))
    {
    }

    std::optional<SpoolRecord> next();
    bool atEnd() const { return m_at >= m_segment.size(); }
    // Where a last write that a crash cut off begins, once the end is reached; the size when there is none.
    size_t tornAt() const { return m_tornAt.value_or(m_segment.size()); }

private:
    struct Header;

    std::optional<Header> headerAt(size_t at) const;
    std::optional<size_t> headerBehind(size_t at) const;
    SpoolRecord whole(const Header &header);
    std::optional<SpoolRecord> broken(bool wasCut);
    SpoolRecord damaged(size_t from, size_t to) const;

    const std::string_view m_segment;
    const std::optional<SpoolOwner> m_owner;
    size_t m_at = 0;
    std::optional<size_t> m_tornAt;
};

}  // namespace tgd::ingest
