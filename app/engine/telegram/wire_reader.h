#pragma once

#include <QtGlobal>

#include <simdjson.h>

#include <bit>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace tgd::telegram {

using OptionalView = std::optional<std::string_view>;
using simdjson::error_code;
using Value = simdjson::ondemand::value;

// Reads JSON whose types nobody promised: null is absence, another type is absence and counted, only broken JSON is
// an error. Views live until the next document. Used by one decoder.
class WireReader {
public:
    void beginDocument(size_t size)
    {
        m_wrongTypes = 0;
        m_plainEnd = 0;
        if (m_plain.size() < size + simdjson::SIMDJSON_PADDING)
            m_plain.resize(size + simdjson::SIMDJSON_PADDING);
    }
    qint64 wrongTypes() const { return m_wrongTypes; }
    void countWrongType() { ++m_wrongTypes; }

    static bool isNull(Value value) { return first(value) == 'n'; }

    error_code read(Value value, OptionalView &out)
    {
        const char c = first(value);
        if (c != '"')
            return otherType({&c, 1});
        simdjson::ondemand::raw_json_string raw;
        if (const auto error = value.get_raw_json_string().get(raw))
            return error;
        const char *const begin = raw.raw();
        const char *const end = begin + plainLength(begin);
        if (*end != '"')
            return readEscaped(begin, end, out);
        // Nothing is escaped: the bytes are used where they lie.
        out.emplace(begin, size_t(end - begin));
        return simdjson::SUCCESS;
    }

    error_code read(Value value, std::optional<qint64> &out)
    {
        const char c = first(value);
        if (c != '-' && (c < '0' || c > '9'))
            return otherType({&c, 1});
        std::int64_t number = 0;
        if (value.get_int64().get(number) == simdjson::SUCCESS)
            out = number;
        else
            ++m_wrongTypes;
        return simdjson::SUCCESS;
    }

    error_code read(Value value, std::optional<bool> &out)
    {
        const char c = first(value);
        if (c != 't' && c != 'f')
            return otherType({&c, 1});
        bool flag = false;
        if (const auto error = value.get_bool().get(flag))
            return error;
        out = flag;
        return simdjson::SUCCESS;
    }

    // Calls `each(key, value)` with every member of an object. `isObject` tells whether it was one.
    template <typename Each>
    error_code members(Value value, Each each, bool *isObject = nullptr)
    {
        const char c = first(value);
        if (c != '{')
            return otherType({&c, 1});
        if (isObject)
            *isObject = true;
        simdjson::ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return membersOf(object, each);
    }

    template <typename Each>
    error_code membersOf(simdjson::ondemand::object &object, Each each)
    {
        for (auto field : object) {
            std::string_view key;
            if (const auto error = keyOf(field, key))
                return error;
            Value member;
            if (const auto error = field.value().get(member))
                return error;
            if (const auto error = each(key, member))
                return error;
        }
        return simdjson::SUCCESS;
    }

    template <typename Each>
    error_code elements(Value value, Each each)
    {
        const char c = first(value);
        if (c != '[')
            return otherType({&c, 1});
        simdjson::ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        for (auto element : array) {
            Value item;
            if (const auto error = element.get(item))
                return error;
            if (const auto error = each(item))
                return error;
        }
        return simdjson::SUCCESS;
    }

private:
    // Where a document that was cut ends there is padding.
    static char first(Value &value) { return *value.raw_json_token().data(); }

    error_code otherType(std::string_view token)
    {
        m_wrongTypes += token.empty() || token.front() != 'n';
        return simdjson::SUCCESS;
    }

    static constexpr size_t atOnce = sizeof(quint64);

    // Where among eight bytes the first quote or backslash is; 8: nowhere.
    static size_t markIn(quint64 eight)
    {
        constexpr quint64 ones = 0x0101010101010101;
        const quint64 quotes = eight ^ (ones * '"');
        const quint64 escapes = eight ^ (ones * '\\');
        const quint64 found = (((quotes - ones) & ~quotes) | ((escapes - ones) & ~escapes)) & (ones * 0x80);
        return size_t(std::countr_zero(found)) / 8;
    }

    // How many bytes there are before the next quote or backslash: there is one in every document that was accepted,
    // and padding behind it.
    static size_t plainLength(const char *begin)
    {
        for (size_t at = 0;; at += atOnce) {
            quint64 eight = 0;
            std::memcpy(&eight, begin + at, atOnce);
            if (const size_t mark = markIn(eight); mark < atOnce)
                return at + mark;
        }
    }

    // Copies these bytes; what it writes behind them is written over later, or is padding.
    static void copyPlain(const char *&from, char *&to)
    {
        for (size_t mark = atOnce; mark == atOnce; from += mark, to += mark) {
            quint64 eight = 0;
            std::memcpy(&eight, from, atOnce);
            std::memcpy(to, &eight, atOnce);
            mark = markIn(eight);
        }
    }

    template <typename Field>
    static error_code keyOf(Field &field, std::string_view &out)
    {
        simdjson::ondemand::raw_json_string raw;
        if (const auto error = field.key().get(raw))
            return error;
        const char *const begin = raw.raw();
        const char *const end = begin + plainLength(begin);
        if (*end == '"') {
            out = {begin, size_t(end - begin)};
            return simdjson::SUCCESS;
        }
        return field.unescaped_key().get(out);
    }

    // A string whose first escape is at `escape`; half a surrogate pair becomes U+FFFD.
    error_code readEscaped(const char *begin, const char *escape, OptionalView &out);

    qint64 m_wrongTypes = 0;
    std::vector<char> m_plain;  // strings without their escapes: never longer than with them
    size_t m_plainEnd = 0;
};

}  // namespace tgd::telegram
