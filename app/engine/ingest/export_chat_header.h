#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace tgd::ingest {

// What an export says of a chat before (or after) its messages.
struct ExportChatHeader {
    std::optional<std::string> name;
    std::string type;
    std::optional<qint64> id;  // as written in the export, not a Bot API id

    bool isKnown() const { return id.has_value() && !type.empty(); }
    bool operator==(const ExportChatHeader &) const = default;
};

enum class ExportChatKind { Unknown, Private, PrivateGroup, Supergroup, Channel };

// What the `type` of an export stands for.
ExportChatKind exportChatKind(std::string_view type);

// The Bot API id of a chat of the export; nothing when the id is out of range. A private_group's is only a name within
// one account and must not be stored as it is.
std::optional<domain::ChatId> botApiId(ExportChatKind kind, qint64 exportId);

inline constexpr qint64 channelIdBase = -1'000'000'000'000;
inline constexpr qint64 firstSyntheticChat = -(qint64(1) << 51);
inline constexpr qint64 largestPeerId = qint64(1) << 52;

}  // namespace tgd::ingest
