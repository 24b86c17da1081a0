#include "telegram/text_measures.h"

#include <unicode/uchar.h>

#include <bitset>
#include <cstring>
#include <memory>

namespace tgd::telegram {

namespace {

constexpr char32_t emojiLimit = 0x1FB00;

// Emoji of Unicode 15.1, 16 and 17, which the ICU of Debian 12 does not know yet.
constexpr char32_t newerEmoji[] = {0x1F6D8, 0x1FA89, 0x1FA8A, 0x1FA8E, 0x1FA8F, 0x1FABE, 0x1FAC6, 0x1FAC8, 0x1FACD,
    0x1FADC, 0x1FADF, 0x1FAE9, 0x1FAEA, 0x1FAEF};

bool countsAsEmoji(UChar32 c)
{
    if (c < 0x80 || (c >= 0x1F1E6 && c <= 0x1F1FF) || !u_hasBinaryProperty(c, UCHAR_EMOJI))
        return false;
    UVersionInfo age;
    u_charAge(c, age);
    return age[0] <= 17;  // an ICU of the future must not change stored counts
}

using EmojiSet = std::bitset<emojiLimit>;

const EmojiSet &emojiSet()
{
    static const std::unique_ptr<const EmojiSet> set = [] {
        auto made = std::make_unique<EmojiSet>();
        for (UChar32 c = 0x80; c < UChar32(emojiLimit); ++c) {
            if (countsAsEmoji(c))
                made->set(size_t(c));
        }
        for (const char32_t c : newerEmoji)
            made->set(c);
        return made;
    }();
    return *set;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

// How many bytes from `p` on need not be looked at: eight at once where all are ASCII, else one.
ptrdiff_t asciiRun(const unsigned char *p, const unsigned char *end)
{
    if (end - p < 8)
        return 1;
    quint64 eight = 0;
    std::memcpy(&eight, p, sizeof eight);
    return (eight & 0x8080808080808080) == 0 ? 8 : 1;
}

bool isLinkByte(unsigned char byte)
{
    return byte == '!' || (byte >= 0x24 && byte <= 0x5F) || (byte >= 'a' && byte <= 'z');
}

}  // namespace

bool isEmoji(char32_t codePoint)
{
    return codePoint < emojiLimit && emojiSet().test(codePoint);
}

qint64 codePointCount(std::string_view utf8)
{
    qint64 count = 0;
    for (const char c : utf8)
        count += !isContinuation(static_cast<unsigned char>(c));
    return count;
}

qint64 utf16Length(std::string_view utf8)
{
    qint64 count = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        count += int(!isContinuation(byte)) + int(byte >= 0xF0);
    }
    return count;
}

qint64 linkCount(std::string_view utf8)
{
    qint64 count = 0;
    size_t at = 0;
    while ((at = utf8.find("http", at)) != std::string_view::npos) {
        size_t end = at + 4;
        if (end < utf8.size() && utf8[end] == 's')
            ++end;
        if (utf8.substr(end, 3) != "://") {
            ++at;
            continue;
        }
        end += 3;
        const size_t start = end;
        while (end < utf8.size() && isLinkByte(static_cast<unsigned char>(utf8[end])))
            ++end;
        count += end > start;
        at = end;
    }
    return count;
}

qint64 emojiCount(std::string_view utf8)
{
    const EmojiSet &set = emojiSet();
    qint64 count = 0;
    const auto *p = reinterpret_cast<const unsigned char *>(utf8.data());
    const auto *const end = p + utf8.size();
    while (p < end) {
        const unsigned char lead = *p;
        if (lead < 0xC0) {
            p += asciiRun(p, end);
            continue;
        }
        const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (end - p < length)
            break;
        // All emoji lie in U+0080–00BF, U+2000–3FFF and U+10000–3FFFF; most of other scripts' text need not be decoded.
        if (lead == 0xC2 || lead == 0xE2 || lead == 0xE3 || lead == 0xF0) {
            char32_t c = lead & (0x7Fu >> length);
            for (int i = 1; i < length; ++i)
                c = (c << 6) | (p[i] & 0x3Fu);
            count += c < emojiLimit && set.test(c);
        }
        p += length;
    }
    return count;
}

TextMeasures measure(std::string_view utf8)
{
    TextMeasures measures;
    qint64 points = 0;
    qint64 high = 0;
    qint64 units = 0;
    // Counted in narrow numbers a piece at a time, which the compiler does sixteen at once.
    constexpr size_t piece = 248;
    for (size_t first = 0; first < utf8.size(); first += piece) {
        quint8 pointsHere = 0;
        quint8 highHere = 0;
        quint8 unitsHere = 0;
        for (const char c : utf8.substr(first, piece)) {
            const auto byte = static_cast<unsigned char>(c);
            pointsHere = quint8(pointsHere + !isContinuation(byte));
            highHere = quint8(highHere + (byte >= 0x80));
            unitsHere = quint8(unitsHere + (byte >= 0xF0));
        }
        points += pointsHere;
        high += highHere;
        units += unitsHere;
    }
    measures.codePoints = points;
    measures.utf16Units = points + units;
    measures.links = linkCount(utf8);
    measures.emoji = high > 0 ? emojiCount(utf8) : 0;
    return measures;
}

std::string_view firstCodePoints(std::string_view utf8, qint64 limit)
{
    if (qint64(utf8.size()) <= limit)
        return utf8;
    qint64 count = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        if (!isContinuation(static_cast<unsigned char>(utf8[i])) && ++count > limit)
            return utf8.substr(0, i);
    }
    return utf8;
}

}  // namespace tgd::telegram
