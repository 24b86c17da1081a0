#include "telegram/raw_redactor.h"

#include <algorithm>

namespace tgd::telegram {

namespace {

constexpr std::string_view spaces = " \t\r\n";

// A key that hides behind escapes is taken for one of them.
bool isPrivate(std::string_view key)
{
    static constexpr std::string_view keys[] = {"text", "caption", "quote", "contact", "question", "explanation", "url",
        "phone_number", "vcard", "entities", "caption_entities"};
    return key.find('\\') != std::string_view::npos
        || std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

// Walks the bytes once, front to back. On the stack.
class Redactor {
public:
    explicit Redactor(std::string_view raw) : m_raw(raw) { m_out.reserve(raw.size()); }

    std::string run()
    {
        while (m_at < m_raw.size()) {
            if (m_raw[m_at] != '"') {
                m_out += m_raw[m_at++];
                continue;
            }
            const size_t start = m_at;
            m_at = endOfString(start);
            const std::string_view token = m_raw.substr(start, m_at - start);
            m_out += token;
            if (copyColon() && token.size() >= 2 && isPrivate(token.substr(1, token.size() - 2)))
                emptyValue();
        }
        return std::move(m_out);
    }

private:
    // Behind the closing quote, or the end.
    size_t endOfString(size_t start) const
    {
        size_t at = start + 1;
        while (at < m_raw.size() && m_raw[at] != '"')
            at += m_raw[at] == '\\' ? 2 : 1;
        return std::min(at + 1, m_raw.size());
    }

    void copySpaces()
    {
        while (m_at < m_raw.size() && spaces.find(m_raw[m_at]) != std::string_view::npos)
            m_out += m_raw[m_at++];
    }

    bool copyColon()
    {
        copySpaces();
        if (m_at == m_raw.size() || m_raw[m_at] != ':')
            return false;
        m_out += m_raw[m_at++];
        copySpaces();
        return true;
    }

    void emptyValue()
    {
        if (m_at == m_raw.size())
            return;
        const char first = m_raw[m_at];
        if (first == '"') {
            m_at = endOfString(m_at);
            m_out += "\"\"";
        } else if (first == '{' || first == '[') {
            skipNested();
            m_out += first == '{' ? "{}" : "[]";
        }
    }

    void skipNested()
    {
        size_t depth = 0;
        while (m_at < m_raw.size()) {
            const char c = m_raw[m_at];
            if (c == '"') {
                m_at = endOfString(m_at);
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return;
        }
    }

    std::string_view m_raw;
    std::string m_out;
    size_t m_at = 0;
};

}  // namespace

std::string redactedUpdate(std::string_view raw)
{
    return Redactor(raw).run();
}

}  // namespace tgd::telegram
