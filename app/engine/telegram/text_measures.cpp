#include "telegram/text_measures.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <bit>
#include <bitset>
#include <cstring>
#include <memory>
#include <optional>

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

// Sixteen bytes at once, in whatever registers the machine has for them.
using Bytes [[gnu::vector_size(16)]] = quint8;
constexpr size_t blockSize = sizeof(Bytes);

// The sum of sixteen counts.
qint64 sumOf(Bytes counts)
{
    constexpr quint64 evenBytes = 0x00FF00FF00FF00FF;
    quint64 halves[2];
    std::memcpy(halves, &counts, sizeof halves);
    quint64 sum = 0;
    for (const quint64 half : halves)
        sum += (half & evenBytes) + ((half >> 8) & evenBytes);
    return qint64((sum * 0x0001000100010001) >> 48);
}

// The code point that starts at `p`, of a lead byte of two to four; nothing when the end comes before.
std::optional<char32_t> codePointAt(const unsigned char *p, const unsigned char *end)
{
    const int length = *p < 0xE0 ? 2 : *p < 0xF0 ? 3 : 4;
    if (end - p < length)
        return std::nullopt;
    char32_t c = *p & (0x7Fu >> length);
    for (int i = 1; i < length; ++i)
        c = (c << 6) | (p[i] & 0x3Fu);
    return c;
}

// Walks a text once and counts what a byte alone tells sixteen bytes at a time; only where an emoji may start, which
// is rare, a code point is put together. On the stack.
class Tally {
public:
    explicit Tally(std::string_view utf8) : m_end(reinterpret_cast<const unsigned char *>(utf8.data()) + utf8.size())
    {
        const auto *p = m_end - utf8.size();
        while (size_t(m_end - p) >= blockSize)
            p = addBlocks(p);
        addRest(p);
    }

    qint64 points = 0;  // bytes that start a code point
    qint64 astral = 0;  // of these, of four bytes
    qint64 colons = 0;
    qint64 emoji = 0;

private:
    struct Counts {
        Bytes points{}, astral{}, colons{};
    };

    // As many as counts of eight bits can hold.
    const unsigned char *addBlocks(const unsigned char *p)
    {
        const size_t blocks = std::min<size_t>(size_t(m_end - p) / blockSize, 255);
        Counts counts;
        for (size_t i = 0; i < blocks; ++i, p += blockSize) {
            Bytes bytes;
            std::memcpy(&bytes, p, blockSize);
            add(bytes, p, counts);
        }
        add(counts);
        return p;
    }

    // Filled up with a continuation byte, which counts as nothing.
    void addRest(const unsigned char *p)
    {
        if (p == m_end)
            return;
        unsigned char last[blockSize];
        std::memset(last, 0x80, blockSize);
        std::copy(p, m_end, last);
        Bytes bytes;
        std::memcpy(&bytes, last, blockSize);
        Counts counts;
        add(bytes, p, counts);
        add(counts);
    }

    // What holds is all ones, that is -1.
    void add(Bytes bytes, const unsigned char *p, Counts &counts)
    {
        counts.points -= Bytes((bytes & 0xC0) != 0x80);
        counts.colons -= Bytes(bytes == ':');
        const Bytes ofFour = Bytes(bytes >= 0xF0);
        counts.astral -= ofFour;
        // All emoji lie in U+0080–00BF, U+2000–3FFF and U+10000–3FFFF; other scripts' text need not be decoded.
        const Bytes candidates = ofFour | Bytes(bytes == 0xC2) | Bytes((bytes & 0xFE) == 0xE2);
        quint64 halves[2];
        std::memcpy(halves, &candidates, sizeof halves);
        if ((halves[0] | halves[1]) != 0) {
            addEmoji(halves[0], p);
            addEmoji(halves[1], p + sizeof(quint64));
        }
    }

    void addEmoji(quint64 candidates, const unsigned char *p)
    {
        while (candidates != 0) {
            const int bit = std::countr_zero(candidates);
            if (const auto c = codePointAt(p + bit / 8, m_end))
                emoji += isEmoji(*c);
            candidates &= ~(quint64(0xFF) << bit);
        }
    }

    void add(const Counts &counts)
    {
        points += sumOf(counts.points);
        astral += sumOf(counts.astral);
        colons += sumOf(counts.colons);
    }

    const unsigned char *m_end;
};

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
    constexpr std::string_view name = "http";
    constexpr std::string_view slashes = "://";
    qint64 count = 0;
    size_t from = 0;  // a link starts nowhere before
    // There are far fewer colons than letters.
    for (size_t colon = utf8.find(':'); colon != std::string_view::npos; colon = utf8.find(':', colon + 1)) {
        std::string_view scheme = utf8.substr(from, colon - from);
        if (scheme.ends_with('s'))
            scheme.remove_suffix(1);
        if (!scheme.ends_with(name) || utf8.substr(colon, slashes.size()) != slashes)
            continue;
        const size_t start = colon + slashes.size();
        size_t end = start;
        while (end < utf8.size() && isLinkByte(static_cast<unsigned char>(utf8[end])))
            ++end;
        count += end > start;
        from = end;
        colon = end - 1;
    }
    return count;
}

qint64 emojiCount(std::string_view utf8)
{
    return Tally(utf8).emoji;
}

TextMeasures measure(std::string_view utf8)
{
    const Tally tally(utf8);
    TextMeasures measures;
    measures.codePoints = tally.points;
    measures.utf16Units = tally.points + tally.astral;
    measures.links = tally.colons > 0 ? linkCount(utf8) : 0;
    measures.emoji = tally.emoji;
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
