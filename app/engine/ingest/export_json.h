#pragma once

#include <QtGlobal>

#include <simdjson.h>

#include <optional>
#include <string_view>

// Reading JSON whose types nobody promised: a value of another type is simply not there, broken JSON is an error.
namespace tgd::ingest::json {

using simdjson::error_code;
using Value = simdjson::ondemand::value;

inline error_code read(Value value, std::optional<std::string_view> &out)
{
    simdjson::ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type != simdjson::ondemand::json_type::string)
        return simdjson::SUCCESS;
    std::string_view text;
    if (const auto error = value.get_string().get(text))
        return error;
    out = text;
    return simdjson::SUCCESS;
}

inline error_code read(Value value, std::string_view &out)
{
    std::optional<std::string_view> text;
    const auto error = read(value, text);
    if (text)
        out = *text;
    return error;
}

// A whole number, written as a number or as a string of digits.
inline error_code read(Value value, std::optional<qint64> &out)
{
    simdjson::ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    std::int64_t number = 0;
    if (type == simdjson::ondemand::json_type::number) {
        if (!value.get_int64().get(number))
            out = number;
        return simdjson::SUCCESS;
    }
    if (type != simdjson::ondemand::json_type::string)
        return simdjson::SUCCESS;
    if (!value.get_int64_in_string().get(number)) {
        out = number;
        return simdjson::SUCCESS;
    }
    std::string_view text;  // a string that is no number must still be a string
    return value.get_string().get(text);
}

inline error_code isNull(Value value, bool &out)
{
    simdjson::ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    out = type == simdjson::ondemand::json_type::null;
    return simdjson::SUCCESS;
}

// Calls `each` with every element of an array; anything else is stepped over.
template <typename Each>
error_code forEachElement(Value value, Each each)
{
    simdjson::ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type != simdjson::ondemand::json_type::array)
        return simdjson::SUCCESS;
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

// Calls `each(key, value)` with every member of an object; anything else is stepped over.
template <typename Each>
error_code forEachMember(Value value, Each each)
{
    simdjson::ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type != simdjson::ondemand::json_type::object)
        return simdjson::SUCCESS;
    simdjson::ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        Value member;
        if (const auto error = field.value().get(member))
            return error;
        if (const auto error = each(key, member))
            return error;
    }
    return simdjson::SUCCESS;
}

}  // namespace tgd::ingest::json
