#include "telegram/wire_reader.h"

#include <charconv>

namespace tgd::telegram {

namespace {

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

// The unit of "\uXXXX" at the start of `text`.
std::optional<char32_t> unitAt(std::string_view text)
{
    if (text.size() < 6 || text[0] != '\\' || text[1] != 'u')
        return std::nullopt;
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    if (error != std::errc() || end != text.data() + 6)
        return std::nullopt;
    return unit;
}

bool appendUnit(std::string &out, std::string_view &text)
{
    const auto unit = unitAt(text);
    if (!unit)
        return false;
    text.remove_prefix(6);
    if (*unit < 0xD800 || *unit > 0xDFFF) {
        appendUtf8(out, *unit);
        return true;
    }
    const auto low = *unit < 0xDC00 ? unitAt(text) : std::nullopt;
    if (low && *low >= 0xDC00 && *low <= 0xDFFF) {
        appendUtf8(out, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
        text.remove_prefix(6);
    } else {
        appendUtf8(out, 0xFFFD);
    }
    return true;
}

bool appendEscape(std::string &out, std::string_view &text)
{
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (text.size() < 2)
        return false;
    if (text[1] == 'u')
        return appendUnit(out, text);
    const size_t at = names.find(text[1]);
    if (at == std::string_view::npos)
        return false;
    out += meanings[at];
    text.remove_prefix(2);
    return true;
}

// Unescapes the inside of a JSON string; half a surrogate pair becomes U+FFFD. False for an escape there is not.
bool mend(std::string_view text, std::string &out)
{
    while (!text.empty() && text.front() != '"') {
        if (text.front() == '\\') {
            if (!appendEscape(out, text))
                return false;
            continue;
        }
        const size_t plain = std::min(text.find_first_of("\"\\"), text.size());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
    }
    return true;
}

}  // namespace

error_code WireReader::readEscaped(Value value, std::string_view token, OptionalView &out)
{
    std::string_view text;
    const auto error = value.get_string().get(text);
    if (error == simdjson::SUCCESS) {
        out = text;
        return error;
    }
    std::string &mended = m_mended.emplace_back();
    if (!mend(token.substr(1), mended))
        return error;
    out = mended;
    return simdjson::SUCCESS;
}

}  // namespace tgd::telegram
