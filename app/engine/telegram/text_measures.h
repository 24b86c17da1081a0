#pragma once

#include <QtGlobal>

#include <string_view>

namespace tgd::telegram {

// What is counted of a text, whether or not the text is kept. `links` and `emoji` follow the existing deployment.
struct TextMeasures {
    qint64 codePoints = 0;
    qint64 utf16Units = 0;
    qint64 links = 0;
    qint64 emoji = 0;

    bool operator==(const TextMeasures &) const = default;
};

// Measures UTF-8 text. Pure and thread-safe; malformed bytes never read out of bounds. All return counts >= 0.
TextMeasures measure(std::string_view utf8);
qint64 codePointCount(std::string_view utf8);
qint64 utf16Length(std::string_view utf8);
// http:// or https:// in lower case followed by at least one of '!', U+0024–U+005F, 'a'–'z'; leftmost, greedy.
qint64 linkCount(std::string_view utf8);
// Code points that are an emoji on their own (Unicode 17, without digits, '#', '*' and the flag letters).
qint64 emojiCount(std::string_view utf8);
bool isEmoji(char32_t codePoint);

// The longest prefix of at most `limit` code points.
std::string_view firstCodePoints(std::string_view utf8, qint64 limit);

}  // namespace tgd::telegram
