#include "ingest/spool_format.h"

#include "ingest/crc32c.h"

#include <QtEndian>

#include <algorithm>

namespace tgd::ingest {

namespace {

constexpr size_t hostSizeBytes = 2;

template <typename T>
void put(std::string &to, T number)
{
    char bytes[sizeof(T)];
    qToLittleEndian(number, bytes);
    to.append(bytes, sizeof(T));
}

template <typename T>
T take(std::string_view from, size_t at)
{
    return qFromLittleEndian<T>(from.data() + at);
}

// The host and what follows it; nothing when the body is none.
std::optional<std::pair<std::string_view, std::string_view>> partsOf(std::string_view body)
{
    if (body.size() < hostSizeBytes)
        return std::nullopt;
    const size_t size = take<quint16>(body, 0);
    if (body.size() - hostSizeBytes < size)
        return std::nullopt;
    return std::pair(body.substr(hostSizeBytes, size), body.substr(hostSizeBytes + size));
}

}  // namespace

struct SegmentReader::Header {
    size_t bodySize = 0;
    qint64 botId = 0;
    domain::UtcMicros at;
    quint32 bodyCrc = 0;
};

void SpoolFormat::append(std::string &to, const SpoolOwner &owner, domain::UtcMicros at, std::string_view update)
{
    const std::string_view host = std::string_view(owner.apiHost).substr(0, 0xffff);
    std::string body;
    body.reserve(hostSizeBytes + host.size() + update.size());
    put(body, quint16(host.size()));
    body += host;
    body += update;
    const size_t start = to.size();
    to += magic;
    put(to, quint32(body.size()));
    put(to, qint64(owner.botId));
    put(to, qint64(at.value));
    put(to, quint32(crc32c(body)));
    put(to, quint32(crc32c(std::string_view(to).substr(start))));
    to += body;
}

std::optional<SegmentReader::Header> SegmentReader::headerAt(size_t at) const
{
    if (m_segment.size() - at < SpoolFormat::headerSize)
        return std::nullopt;
    const std::string_view bytes = m_segment.substr(at, SpoolFormat::headerSize);
    constexpr size_t crcAt = SpoolFormat::headerSize - sizeof(quint32);
    if (!bytes.starts_with(SpoolFormat::magic) || crc32c(bytes.substr(0, crcAt)) != take<quint32>(bytes, crcAt))
        return std::nullopt;
    Header header{take<quint32>(bytes, 4), take<qint64>(bytes, 8), {take<qint64>(bytes, 16)}, take<quint32>(bytes, 24)};
    return header.bodySize <= SpoolFormat::mostBody ? std::optional(header) : std::nullopt;
}

std::optional<size_t> SegmentReader::headerBehind(size_t at) const
{
    for (size_t next = at + 1; (next = m_segment.find(SpoolFormat::magic, next)) != std::string_view::npos; ++next) {
        if (headerAt(next))
            return next;
    }
    return std::nullopt;
}

std::optional<SpoolRecord> SegmentReader::next()
{
    if (atEnd())
        return std::nullopt;
    const auto header = headerAt(m_at);
    if (!header)
        return broken(m_segment.size() - m_at < SpoolFormat::headerSize);
    if (m_segment.size() - m_at - SpoolFormat::headerSize < header->bodySize)
        return broken(true);
    return whole(*header);
}

SpoolRecord SegmentReader::whole(const Header &header)
{
    const size_t from = m_at;
    m_at += SpoolFormat::headerSize + header.bodySize;
    const std::string_view body = m_segment.substr(from + SpoolFormat::headerSize, header.bodySize);
    const auto parts = partsOf(body);
    if (!parts || crc32c(body) != header.bodyCrc) {
        m_at = std::min(m_at, headerBehind(from).value_or(m_at));  // bytes of it may be missing
        SpoolRecord record = damaged(from, m_at);
        record.at = header.at;
        return record;
    }
    SpoolRecord record{SpoolRecord::Kind::Update, parts->second, header.at, {header.botId, std::string(parts->first)}};
    if (m_owner && record.owner != *m_owner)
        record.kind = SpoolRecord::Kind::Damaged;
    else if (record.bytes.empty())
        record.kind = SpoolRecord::Kind::Mark;
    return record;
}

// There is no header here, or less behind it than it says. What goes on later was once written in between; at the end
// it is a write that was cut off, unless it looks like no beginning of one.
std::optional<SpoolRecord> SegmentReader::broken(bool wasCut)
{
    const size_t from = m_at;
    const auto later = headerBehind(from);
    m_at = later.value_or(m_segment.size());
    const std::string_view rest = m_segment.substr(from, m_at - from);
    const bool isBlank = std::all_of(rest.begin(), rest.end(), [](char c) { return c == 0; });
    if (later || !(wasCut || isBlank))
        return damaged(from, m_at);
    m_tornAt = from;
    return std::nullopt;
}

SpoolRecord SegmentReader::damaged(size_t from, size_t to) const
{
    std::string_view bytes = m_segment.substr(from, to - from);
    if (bytes.size() > SpoolFormat::headerSize) {
        const std::string_view body = bytes.substr(SpoolFormat::headerSize);
        const auto parts = partsOf(body);
        const bool namesHost = parts && m_owner && parts->first == m_owner->apiHost && !parts->second.empty();
        bytes = namesHost ? parts->second : body;
    }
    return {SpoolRecord::Kind::Damaged, bytes, {}, {}};
}

}  // namespace tgd::ingest
