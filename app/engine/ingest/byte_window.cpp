#include "ingest/byte_window.h"

#include <array>
#include <cstring>

namespace tgd::ingest {

namespace {

constexpr size_t keptOfOversized = 4096;

enum ByteClass : unsigned char { Plain, Quote, Open, Close };

constexpr std::array<ByteClass, 256> byteClasses = [] {
    std::array<ByteClass, 256> classes{};
    classes['"'] = Quote;
    classes['{'] = classes['['] = Open;
    classes['}'] = classes[']'] = Close;
    return classes;
}();

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

}  // namespace

ByteWindow::ByteWindow(ByteSource &source) : m_source(source), m_buffer(size_t(chunkBytes) + padding) { }

// Makes at least one more byte available behind m_at. False at the end of the source or on an error.
bool ByteWindow::fill()
{
    if (m_error)
        return false;
    if (m_keeping && m_at - m_keepFrom > size_t(largestValue))
        trimOversized();
    const size_t from = m_keeping ? m_keepFrom : m_at;
    const size_t held = m_end - from;
    if (from > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + from, held);
        m_base += qint64(from);
        m_at -= from;
        m_end = held;
        m_keepFrom = 0;
    }
    if (m_end + size_t(chunkBytes) / 2 + padding > m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const auto got = m_source.read(m_buffer.data() + m_end, qint64(m_buffer.size() - padding - m_end));
    if (!got) {
        m_error = got.error();
        return false;
    }
    m_end += size_t(*got);
    return *got > 0;
}

// A value beyond the limit keeps its beginning, for the quarantine; the rest is stepped over.
void ByteWindow::trimOversized()
{
    if (!m_overflowed)
        m_cut.assign(m_buffer.data() + m_keepFrom, keptOfOversized);
    m_overflowed = true;
    m_keepFrom = m_at;
}

std::optional<char> ByteWindow::peek()
{
    if (m_at >= m_end && !fill())
        return std::nullopt;
    return m_buffer[m_at];
}

std::optional<char> ByteWindow::peekToken()
{
    for (;;) {
        while (m_at < m_end && isSpace(m_buffer[m_at]))
            ++m_at;
        if (m_at < m_end)
            return m_buffer[m_at];
        if (!fill())
            return std::nullopt;
    }
}

std::string_view ByteWindow::front(size_t count)
{
    m_keeping = true;
    m_keepFrom = 0;
    while (m_end < count) {
        const size_t before = m_at;
        if (!fill())
            break;
        m_at = before;
    }
    m_keeping = false;
    return {m_buffer.data(), std::min(count, m_end)};
}

bool ByteWindow::seek(qint64 offset)
{
    if (const auto sought = m_source.seek(offset); !sought) {
        m_error = sought.error();
        return false;
    }
    m_base = offset;
    m_at = m_end = m_keepFrom = 0;
    return true;
}

// From inside a container at `depth` to behind the bracket that closes it.
bool ByteWindow::scanNested(int depth)
{
    for (;;) {
        const char *p = m_buffer.data() + m_at;
        const char *const end = m_buffer.data() + m_end;
        ByteClass found = Plain;
        while (p < end && (found = byteClasses[static_cast<unsigned char>(*p)]) == Plain)
            ++p;
        m_at = size_t(p - m_buffer.data());
        if (p == end) {
            if (!fill())
                return false;
            continue;
        }
        ++m_at;
        if (found == Open) {
            ++depth;
        } else if (found == Close) {
            if (--depth == 0)
                return true;
        } else if (!scanString()) {
            return false;
        }
    }
}

// From behind an opening quote to behind the closing one.
bool ByteWindow::scanString()
{
    for (;;) {
        const char *p = m_buffer.data() + m_at;
        const char *const end = m_buffer.data() + m_end;
        while (p < end && *p != '"' && *p != '\\')
            ++p;
        m_at = size_t(p - m_buffer.data());
        if (p == end) {
            if (!fill())
                return false;
            continue;
        }
        const char c = *p;
        ++m_at;
        if (c == '"')
            return true;
        const auto escaped = peek();
        if (!escaped)
            return false;
        m_sawHexEscape = m_sawHexEscape || *escaped == 'x' || *escaped == 'u';
        ++m_at;
    }
}

bool ByteWindow::scanScalar()
{
    for (;;) {
        const auto c = peek();
        if (!c)
            return false;
        if (*c == ',' || *c == ']' || *c == '}' || isSpace(*c))
            return true;
        ++m_at;
    }
}

bool ByteWindow::takeValue(bool keep)
{
    m_overflowed = m_sawHexEscape = false;
    const auto first = peekToken();
    if (!first)
        return false;
    m_valueStart = offset();
    m_keeping = keep;
    m_keepFrom = m_at;
    bool complete = false;
    if (*first == '{' || *first == '[') {
        ++m_at;
        complete = scanNested(1);
    } else if (*first == '"') {
        ++m_at;
        complete = scanString();
    } else {
        complete = scanScalar();
    }
    m_valueSize = offset() - m_valueStart;
    m_value = {};
    if (keep)
        m_value = m_overflowed ? std::string_view(m_cut)
                               : std::string_view(m_buffer.data() + m_keepFrom, m_at - m_keepFrom);
    m_keeping = false;
    return complete;
}

bool ByteWindow::skipToClose()
{
    m_keeping = false;
    return scanNested(1);
}

}  // namespace tgd::ingest
