#include "telegram/wire_reader.h"

#include <array>

namespace tgd::telegram {

namespace {

constexpr quint8 noDigit = 0xFF;

constexpr std::array<quint8, 256> hexDigits = [] {
    std::array<quint8, 256> digits{};
    digits.fill(noDigit);
    for (quint8 i = 0; i < 10; ++i)
        digits[size_t('0') + i] = i;
    for (quint8 i = 0; i < 6; ++i)
        digits[size_t('a') + i] = digits[size_t('A') + i] = quint8(10 + i);
    return digits;
}();

// What the character behind a backslash means; 0: nothing.
constexpr std::array<char, 256> meanings = [] {
    std::array<char, 256> meant{};
    meant[size_t('"')] = '"';
    meant[size_t('\\')] = '\\';
    meant[size_t('/')] = '/';
    meant[size_t('b')] = '\b';
    meant[size_t('f')] = '\f';
    meant[size_t('n')] = '\n';
    meant[size_t('r')] = '\r';
    meant[size_t('t')] = '\t';
    return meant;
}();

constexpr quint32 noUnit = 0xFFFF'FFFF;
constexpr size_t unitLength = 6;  // of "\uXXXX"

// The unit of "\uXXXX" at `p`. Reads no further than padding goes.
quint32 unitAt(const char *p)
{
    if (p[0] != '\\' || p[1] != 'u')
        return noUnit;
    quint32 unit = 0;
    quint8 wrong = 0;
    for (size_t i = 2; i < unitLength; ++i) {
        const quint8 digit = hexDigits[static_cast<unsigned char>(p[i])];
        wrong |= digit;
        unit = (unit << 4) | digit;
    }
    return wrong > 0xF ? noUnit : unit;
}

char *appendUtf8(char *out, quint32 c)
{
    if (c < 0x80) {
        *out++ = char(c);
    } else if (c < 0x800) {
        *out++ = char(0xC0 | (c >> 6));
        *out++ = char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = char(0xE0 | (c >> 12));
        *out++ = char(0x80 | ((c >> 6) & 0x3F));
        *out++ = char(0x80 | (c & 0x3F));
    } else {
        *out++ = char(0xF0 | (c >> 18));
        *out++ = char(0x80 | ((c >> 12) & 0x3F));
        *out++ = char(0x80 | ((c >> 6) & 0x3F));
        *out++ = char(0x80 | (c & 0x3F));
    }
    return out;
}

// Unescapes the unit at `p`, or the two of a pair. False when there is none.
bool appendUnit(const char *&p, char *&out)
{
    constexpr quint32 replacement = 0xFFFD;
    quint32 c = unitAt(p);
    if (c == noUnit)
        return false;
    p += unitLength;
    if ((c & 0xF800) == 0xD800) {
        const quint32 low = c < 0xDC00 ? unitAt(p) : noUnit;
        if ((low & 0xFFFF'FC00) == 0xDC00) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            p += unitLength;
        } else {
            c = replacement;
        }
    }
    out = appendUtf8(out, c);
    return true;
}

}  // namespace

error_code WireReader::readEscaped(const char *begin, const char *escape, OptionalView &out)
{
    char *const start = m_plain.data() + m_plainEnd;
    char *to = start;
    std::memcpy(to, begin, size_t(escape - begin));
    to += escape - begin;
    const char *p = escape;
    while (*p != '"') {
        if (p[1] == 'u') {
            if (!appendUnit(p, to))
                return simdjson::STRING_ERROR;
        } else {
            const char meant = meanings[static_cast<unsigned char>(p[1])];
            if (meant == 0)
                return simdjson::STRING_ERROR;
            *to++ = meant;
            p += 2;
        }
        if (*p != '\\')
            copyPlain(p, to);
    }
    m_plainEnd += size_t(to - start);
    out.emplace(start, size_t(to - start));
    return simdjson::SUCCESS;
}

}  // namespace tgd::telegram
