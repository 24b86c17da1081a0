#include "telegram/column_text.h"

#include "telegram/text_measures.h"

#include <cstring>

namespace tgd::telegram {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Looks at eight bytes at once, and the last eight again.
bool hasNul(std::string_view text)
{
    constexpr size_t atOnce = sizeof(quint64);
    constexpr quint64 ones = 0x0101010101010101;
    if (text.size() < atOnce || text.size() > 8 * atOnce)
        return text.find('\0') != std::string_view::npos;
    quint64 found = 0;
    const auto look = [&](size_t at) {
        quint64 eight = 0;
        std::memcpy(&eight, text.data() + at, atOnce);
        found |= (eight - ones) & ~eight;
    };
    for (size_t at = 0; at + atOnce < text.size(); at += atOnce)
        look(at);
    look(text.size() - atOnce);
    return (found & (ones * 0x80)) != 0;
}

void replaceNul(std::string &text)
{
    if (!hasNul(text))
        return;
    for (size_t at = text.find('\0'); at != std::string::npos; at = text.find('\0', at + replacement.size()))
        text.replace(at, 1, replacement);
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

// The length of the well-formed sequence at the start of `bytes`, 0 when there is none.
size_t sequenceLength(std::string_view bytes)
{
    const auto at = [&](size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0; };
    const unsigned lead = at(0);
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isContinuation(static_cast<unsigned char>(at(1))) ? 2 : 0;
    const unsigned second = at(1);
    if (!isContinuation(static_cast<unsigned char>(second)) || !isContinuation(static_cast<unsigned char>(at(2))))
        return 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4 && isContinuation(static_cast<unsigned char>(at(3)))) {
        const bool overlong = lead == 0xF0 && second < 0x90;
        const bool tooLarge = lead == 0xF4 && second >= 0x90;
        return overlong || tooLarge ? 0 : 4;
    }
    return 0;
}

}  // namespace

std::string storedText(std::string_view text)
{
    std::string out(text);
    replaceNul(out);
    return out;
}

void storeText(std::string_view text, std::string &out)
{
    out.assign(text);
    replaceNul(out);
}

std::string columnText(std::string_view text, qint64 limit)
{
    return storedText(firstCodePoints(text, limit));
}

domain::OptionalText columnText(const std::optional<std::string_view> &text, qint64 limit)
{
    return text ? domain::OptionalText(columnText(*text, limit)) : std::nullopt;
}

domain::OptionalText identifierText(const std::optional<std::string_view> &text, qint64 limit)
{
    if (!text || (qint64(text->size()) > limit && codePointCount(*text) > limit))
        return std::nullopt;
    return storedText(*text);
}

void appendJsonString(std::string &out, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += digits[size_t(c) >> 4];
            out += digits[size_t(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string mendedUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    while (!bytes.empty()) {
        const size_t length = sequenceLength(bytes);
        out += length == 0 ? replacement : bytes.substr(0, length);
        bytes.remove_prefix(std::max<size_t>(length, 1));
    }
    return out;
}

}  // namespace tgd::telegram
