#include "ingest/export_mender.h"

#include <array>

namespace tgd::ingest {

namespace {

constexpr size_t parserPadding = 64;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// The value of the four hex digits of `\uXXXX` at `at`, or -1.
int unicodeEscape(std::string_view raw, size_t at)
{
    if (raw.size() - at < 6 || raw[at] != '\\' || raw[at + 1] != 'u')
        return -1;
    int value = 0;
    for (size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(raw[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

// Length of the well-formed UTF-8 sequence at `at`, 0 when there is none.
size_t sequenceLength(std::string_view raw, size_t at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(raw[i]); };
    const unsigned lead = byte(at);
    const size_t length = lead < 0x80  ? 1
        : lead >= 0xC2 && lead <= 0xDF ? 2
        : (lead & 0xF0) == 0xE0        ? 3
        : lead >= 0xF0 && lead <= 0xF4 ? 4
                                       : 0;
    if (length == 0 || raw.size() - at < length)
        return 0;
    for (size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
    }
    const unsigned second = length > 1 ? byte(at + 1) : 0;
    const bool bad = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
        || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return bad ? 0 : length;
}

// One pass over raw JSON that copies it, mended. Lives for one call.
class Mender {
public:
    explicit Mender(std::string_view raw) : m_raw(raw) { m_out.reserve(raw.size() + raw.size() / 8 + parserPadding); }

    std::string mend()
    {
        while (m_at < m_raw.size()) {
            const char c = m_raw[m_at];
            if (c == '"')
                copyString();
            else if (startsBareWord(c))
                quoteBareWord();
            else if (static_cast<unsigned char>(c) < 0x80)
                m_out += m_raw[m_at++];
            else
                copyCharacter();
        }
        m_out.reserve(m_out.size() + parserPadding);
        return std::move(m_out);
    }

private:
    void copyCharacter()
    {
        const size_t length = sequenceLength(m_raw, m_at);
        if (length == 0) {
            m_out += replacement;
            ++m_at;
            return;
        }
        m_out += m_raw.substr(m_at, length);
        m_at += length;
    }

    void appendControl(unsigned value)
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        m_out += "\\u00";
        m_out += digits[(value >> 4) & 15];
        m_out += digits[value & 15];
    }

    void copyString()
    {
        m_out += '"';
        ++m_at;
        while (m_at < m_raw.size()) {
            const char c = m_raw[m_at];
            if (c == '"') {
                m_out += '"';
                ++m_at;
                return;
            }
            if (c == '\\') {
                copyEscape();
            } else if (static_cast<unsigned char>(c) < 0x20) {
                appendControl(static_cast<unsigned char>(c));
                ++m_at;
            } else if (static_cast<unsigned char>(c) < 0x80) {
                m_out += c;
                ++m_at;
            } else {
                copyCharacter();
            }
        }
    }

    void copyEscape()
    {
        const char kind = m_at + 1 < m_raw.size() ? m_raw[m_at + 1] : '\0';
        if (kind == 'x' && m_raw.size() - m_at >= 4) {
            const int high = hexDigit(m_raw[m_at + 2]);
            const int low = hexDigit(m_raw[m_at + 3]);
            if (high >= 0 && low >= 0) {
                appendControl(unsigned(high * 16 + low));
                m_at += 4;
                return;
            }
        }
        if (kind == 'u') {
            copyUnicodeEscape();
            return;
        }
        if (kind != '\0' && std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos) {
            m_out += m_raw.substr(m_at, 2);
            m_at += 2;
            return;
        }
        m_out += "\\\\";  // a backslash that escapes nothing
        ++m_at;
    }

    void copyUnicodeEscape()
    {
        const int value = unicodeEscape(m_raw, m_at);
        if (value < 0) {
            m_out += "\\\\";
            ++m_at;
            return;
        }
        const bool high = value >= 0xD800 && value <= 0xDBFF;
        if (high) {
            const int low = m_at + 6 <= m_raw.size() ? unicodeEscape(m_raw, m_at + 6) : -1;
            if (low >= 0xDC00 && low <= 0xDFFF) {
                m_out += m_raw.substr(m_at, 12);
                m_at += 12;
                return;
            }
        }
        if (value >= 0xD800 && value <= 0xDFFF)
            m_out += replacement;
        else
            m_out += m_raw.substr(m_at, 6);
        m_at += 6;
    }

    // A value that is neither a string, a number, a literal nor a container (an unquoted document_id).
    bool startsBareWord(char c) const
    {
        if (m_out.empty() || std::string_view("{}[],:\" \t\r\n").find(c) != std::string_view::npos)
            return false;
        const size_t before = m_out.find_last_not_of(" \t\r\n");
        if (before == std::string::npos || m_out[before] != ':')
            return false;
        const std::string_view word = wordAt();
        if (word == "true" || word == "false" || word == "null")
            return false;
        return word.find_first_not_of("0123456789+-.eE") != std::string_view::npos;
    }

    std::string_view wordAt() const
    {
        const size_t end = std::min(m_raw.find_first_of(",}]\r\n", m_at), m_raw.size());
        std::string_view word = m_raw.substr(m_at, end - m_at);
        while (!word.empty() && (word.back() == ' ' || word.back() == '\t'))
            word.remove_suffix(1);
        return word;
    }

    void quoteBareWord()
    {
        const std::string_view word = wordAt();
        m_out += '"';
        const size_t end = m_at + word.size();
        while (m_at < end) {
            const char c = m_raw[m_at];
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
                ++m_at;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                appendControl(static_cast<unsigned char>(c));
                ++m_at;
            } else if (static_cast<unsigned char>(c) < 0x80) {
                m_out += c;
                ++m_at;
            } else {
                copyCharacter();
            }
        }
        m_out += '"';
    }

    std::string_view m_raw;
    size_t m_at = 0;
    std::string m_out;
};

// Index behind the string that starts at `at` (a quote).
size_t endOfString(std::string_view raw, size_t at)
{
    for (size_t i = at + 1; i < raw.size(); ++i) {
        if (raw[i] == '\\')
            ++i;
        else if (raw[i] == '"')
            return i + 1;
    }
    return raw.size();
}

bool mayBeKept(std::string_view key)
{
    static constexpr std::array<std::string_view, 14> kept{"id", "type", "date", "date_unixtime", "edited",
        "edited_unixtime", "from_id", "actor_id", "action", "media_type", "mime_type", "reply_to_message_id",
        "reply_to_peer_id", "update_id"};
    for (const std::string_view name : kept) {
        if (name == key)
            return true;
    }
    return false;
}

}  // namespace

std::string mendJson(std::string_view raw)
{
    return Mender(raw).mend();
}

std::string withoutContent(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    std::string_view key;
    for (size_t at = 0; at < raw.size();) {
        if (raw[at] != '"') {
            out += raw[at++];
            continue;
        }
        const size_t end = endOfString(raw, at);
        const std::string_view text = raw.substr(at, end - at);
        const size_t next = raw.find_first_not_of(" \t\r\n", end);
        const bool isKey = next != std::string_view::npos && raw[next] == ':';
        if (isKey)
            key = text.size() >= 2 ? text.substr(1, text.size() - 2) : std::string_view();
        if (isKey || mayBeKept(key))
            out += text;
        else
            out += "\"\"";
        at = end;
    }
    return out;
}

}  // namespace tgd::ingest
