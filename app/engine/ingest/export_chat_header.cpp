#include "ingest/export_chat_header.h"

namespace tgd::ingest {

ExportChatKind exportChatKind(std::string_view type)
{
    if (type == "private_group")
        return ExportChatKind::PrivateGroup;
    if (type == "private_supergroup" || type == "public_supergroup")
        return ExportChatKind::Supergroup;
    if (type == "private_channel" || type == "public_channel")
        return ExportChatKind::Channel;
    for (const std::string_view known :
        {"saved_messages", "replies", "verification_codes", "personal_chat", "bot_chat"}) {
        if (type == known)
            return ExportChatKind::Private;
    }
    return ExportChatKind::Unknown;
}

std::optional<domain::ChatId> botApiId(ExportChatKind kind, qint64 exportId)
{
    if (exportId <= 0 || exportId >= largestPeerId)
        return std::nullopt;
    switch (kind) {
    case ExportChatKind::PrivateGroup: return domain::ChatId{-exportId};
    case ExportChatKind::Supergroup:
    case ExportChatKind::Channel: return domain::ChatId{channelIdBase - exportId};
    case ExportChatKind::Private:
    case ExportChatKind::Unknown: return domain::ChatId{exportId};
    }
    return std::nullopt;
}

}  // namespace tgd::ingest
