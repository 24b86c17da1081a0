#pragma once

#include "ingest/byte_source.h"

#include <algorithm>
#include <cstring>

namespace tgd::test {

// Bytes in memory, handed out in pieces of a chosen size, so that a reader meets every boundary.
class MemorySource final : public ingest::ByteSource {
public:
    explicit MemorySource(std::string bytes, qint64 piece = 1 << 20, bool seekable = true)
        : m_bytes(std::move(bytes)), m_piece(piece), m_seekable(seekable)
    {
    }

    domain::Result<qint64> read(char *buffer, qint64 size) override
    {
        const qint64 got = std::min({size, m_piece, qint64(m_bytes.size()) - m_at});
        std::memcpy(buffer, m_bytes.data() + m_at, size_t(got));
        m_at += got;
        return got;
    }
    bool canSeek() const override { return m_seekable; }
    domain::Result<void> seek(qint64 offset) override
    {
        m_at = offset;
        return {};
    }
    std::optional<qint64> size() const override { return qint64(m_bytes.size()); }
    domain::Result<void> checkUnchanged() const override { return {}; }
    domain::Result<std::string> fingerprint() override { return std::string("memory"); }

private:
    std::string m_bytes;
    qint64 m_at = 0;
    qint64 m_piece;
    bool m_seekable;
};

}  // namespace tgd::test
