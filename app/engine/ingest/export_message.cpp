#include "ingest/export_message.h"

#include "ingest/export_chat_header.h"

#include <charconv>

namespace tgd::ingest {

ExportPeer parsePeer(std::string_view text)
{
    struct Prefix {
        std::string_view name;
        ExportPeer::Kind kind;
    };
    static constexpr Prefix prefixes[]
        = {{"user", ExportPeer::Kind::User}, {"channel", ExportPeer::Kind::Channel}, {"chat", ExportPeer::Kind::Group}};
    for (const Prefix &prefix : prefixes) {
        if (text.substr(0, prefix.name.size()) != prefix.name)
            continue;
        const std::string_view digits = text.substr(prefix.name.size());
        qint64 id = 0;
        const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
        if (failed == std::errc() && end == digits.data() + digits.size() && id > 0 && id < largestPeerId)
            return {prefix.kind, id};
    }
    return {ExportPeer::Kind::Unreadable, 0};
}

void ExportMessage::clear()
{
    std::string keptText = std::move(text);
    std::vector<ExportEntity> keptEntities = std::move(entities);
    *this = ExportMessage();
    keptText.clear();
    keptEntities.clear();
    text = std::move(keptText);
    entities = std::move(keptEntities);
}

}  // namespace tgd::ingest
