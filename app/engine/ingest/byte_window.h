#pragma once

#include "ingest/byte_source.h"

#include <string_view>
#include <vector>

namespace tgd::ingest {

// A sliding window over a source with the few moves a JSON splitter needs. Holds the value being read and one chunk,
// never the file. Used by one thread.
class ByteWindow {
public:
    static constexpr qint64 chunkBytes = 1 << 18;
    static constexpr qint64 largestValue = 64 << 20;
    static constexpr size_t padding = 64;  // what simdjson may read beyond a value

    explicit ByteWindow(ByteSource &source);

    // The next byte that is not white space, not consumed; nothing at the end of the source.
    std::optional<char> peekToken();
    // The next byte whatever it is.
    std::optional<char> peek();
    void advance() { ++m_at; }
    // Steps over one JSON value from where it starts; false when the source ends within it. With `keep` it is
    // value() until the next move, cut when it is larger than largestValue.
    bool takeValue(bool keep);
    // Steps over the rest of an array or object whose opening bracket is already consumed.
    bool skipToClose();

    std::string_view value() const { return m_value; }
    qint64 valueStart() const { return m_valueStart; }
    qint64 valueSize() const { return m_valueSize; }
    bool overflowed() const { return m_overflowed; }
    bool sawHexEscape() const { return m_sawHexEscape; }

    qint64 offset() const { return m_base + qint64(m_at); }
    bool canSeek() const { return m_source.canSeek(); }
    bool seek(qint64 offset);
    const std::optional<domain::Error> &error() const { return m_error; }
    // The first bytes of the source, for telling what it is; at most `count`, less only at its end.
    std::string_view front(size_t count);

private:
    bool fill();
    bool scanNested(int depth);
    bool scanString();
    bool scanScalar();
    void trimOversized();

    ByteSource &m_source;
    std::vector<char> m_buffer;
    size_t m_at = 0;
    size_t m_end = 0;
    qint64 m_base = 0;  // offset of m_buffer[0] in the source
    bool m_keeping = false;
    size_t m_keepFrom = 0;
    bool m_overflowed = false;
    bool m_sawHexEscape = false;
    std::string m_cut;  // the beginning of a value that is too large
    std::string_view m_value;
    qint64 m_valueStart = 0;
    qint64 m_valueSize = 0;
    std::optional<domain::Error> m_error;
};

}  // namespace tgd::ingest
