#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace tgd::domain {

// messages.media_type; the order is part of the stored activity payload and must not change.
enum class MediaKind : quint8 {
    Text,
    Photo,
    Video,
    Document,
    Audio,
    Voice,
    VideoNote,
    Sticker,
    Animation,
    Location,
    Contact,
    Poll,
    Venue,
    Dice,
    Game,
    Other,
};
inline constexpr int mediaKindCount = 16;

inline constexpr std::array<std::string_view, mediaKindCount> mediaKindNames{"text", "photo", "video", "document",
    "audio", "voice", "video_note", "sticker", "animation", "location", "contact", "poll", "venue", "dice", "game",
    "other"};

constexpr std::string_view name(MediaKind kind)
{
    return mediaKindNames[size_t(kind)];
}

// The kind of a stored media_type; nothing for a name this program does not know.
constexpr std::optional<MediaKind> mediaKindFromName(std::string_view text)
{
    for (size_t i = 0; i < mediaKindNames.size(); ++i) {
        if (mediaKindNames[i] == text)
            return MediaKind(i);
    }
    return std::nullopt;
}

}  // namespace tgd::domain
