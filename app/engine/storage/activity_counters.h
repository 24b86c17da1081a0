#pragma once

#include "domain/media_kind.h"

#include <array>
#include <numeric>

namespace tgd::storage {

// What one message adds to the activity of its quarter of an hour.
struct MessageFigures {
    domain::MediaKind kind = domain::MediaKind::Text;
    bool media = false;
    bool reply = false;
    bool forward = false;
    qint64 textLength = 0;
    qint64 links = 0;
    qint64 emoji = 0;

    bool operator==(const MessageFigures &) const = default;
};

// Signed, additive counters of a span of time. The order is part of the stored payload and must not change: the first
// seven fit the one-byte mask. Messages of kind text are not stored, they are what the other kinds leave.
struct ActivityCounters {
    enum Index { Messages, TextLength, Media, Replies, Links, Emoji, Reactions, Forwards, FirstKind };
    static constexpr size_t count = FirstKind + domain::mediaKindCount - 1;

    std::array<qint64, count> values{};

    qint64 operator[](Index index) const { return values[index]; }
    qint64 &operator[](Index index) { return values[index]; }

    void add(const MessageFigures &figures, qint64 sign)
    {
        values[Messages] += sign;
        values[TextLength] += sign * figures.textLength;
        values[Links] += sign * figures.links;
        values[Emoji] += sign * figures.emoji;
        if (figures.media)
            values[Media] += sign;
        if (figures.reply)
            values[Replies] += sign;
        if (figures.forward)
            values[Forwards] += sign;
        if (figures.kind != domain::MediaKind::Text)
            values[FirstKind + size_t(figures.kind) - 1] += sign;
    }
    void add(const ActivityCounters &other, qint64 sign = 1)
    {
        for (size_t i = 0; i < count; ++i)
            values[i] += sign * other.values[i];
    }
    qint64 ofKind(domain::MediaKind kind) const
    {
        if (kind != domain::MediaKind::Text)
            return values[FirstKind + size_t(kind) - 1];
        return std::accumulate(values.begin() + FirstKind, values.end(), values[Messages],
            [](qint64 left, qint64 value) { return left - value; });
    }
    bool isZero() const
    {
        for (const qint64 value : values) {
            if (value != 0)
                return false;
        }
        return true;
    }

    bool operator==(const ActivityCounters &) const = default;
};

}  // namespace tgd::storage
