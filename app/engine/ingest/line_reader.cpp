#include "ingest/line_reader.h"

namespace tgd::ingest {

domain::Result<bool> LineReader::fill()
{
    constexpr qint64 chunk = 1 << 18;
    m_buffer.resize(size_t(chunk));
    m_at = 0;
    const auto read = m_source.read(m_buffer.data(), chunk);
    m_buffer.resize(size_t(read.value_or(0)));
    if (!read)
        return tl::unexpected(read.error());
    return *read > 0;
}

domain::Result<bool> LineReader::next(std::string &line)
{
    line.clear();
    bool any = false;
    for (;;) {
        if (m_at == m_buffer.size()) {
            const auto more = fill();
            if (!more)
                return more;
            if (!*more)
                return any;
        }
        any = true;
        const size_t end = m_buffer.find('\n', m_at);
        const std::string_view piece
            = std::string_view(m_buffer).substr(m_at, end == std::string::npos ? std::string::npos : end - m_at);
        line += piece.substr(0, longestLine - std::min(longestLine, line.size()));
        m_at = end == std::string::npos ? m_buffer.size() : end + 1;
        if (end != std::string::npos)
            return true;
    }
}

}  // namespace tgd::ingest
