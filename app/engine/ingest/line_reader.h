#pragma once

#include "ingest/byte_source.h"

#include <string>
#include <string_view>

namespace tgd::ingest {

// Lines of a source, split at \n alone. Of a line that is too long only the beginning is kept. Used by one thread.
class LineReader {
public:
    static constexpr size_t longestLine = 64 << 20;

    explicit LineReader(ByteSource &source) : m_source(source) { }

    // False at the end. `line` is without its \n.
    domain::Result<bool> next(std::string &line);

private:
    domain::Result<bool> fill();

    ByteSource &m_source;
    std::string m_buffer;
    size_t m_at = 0;
};

}  // namespace tgd::ingest
