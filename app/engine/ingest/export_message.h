#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgd::ingest {

// A sender or peer as exports write it: "user123", "channel123", "chat123".
struct ExportPeer {
    enum class Kind { None, User, Channel, Group, Unreadable };
    Kind kind = Kind::None;
    qint64 id = 0;

    bool operator==(const ExportPeer &) const = default;
};

ExportPeer parsePeer(std::string_view text);

// A part of the text that is more than plain; offset and length in UTF-16 units.
struct ExportEntity {
    std::string_view type;  // the export's name
    qint64 offset = 0;
    qint64 length = 0;
    std::string_view href, language, documentId;
    std::optional<qint64> userId;
    bool collapsed = false;
};

struct ExportReactor {
    std::optional<std::string_view> name;
    ExportPeer peer;
    std::optional<qint64> localSeconds;
};

struct ExportReaction {
    std::string_view type, emoji, documentId;
    qint64 count = 0;
    std::vector<ExportReactor> recent;
};

// One element of `messages`, typed; whatever had another type than expected is absent. Views point into the parser
// that filled it and live until it parses again.
struct ExportMessage {
    enum class Type { Missing, Message, Service, Unsupported, Other };

    Type type = Type::Missing;
    std::optional<qint64> id;
    std::optional<qint64> localSeconds, unixSeconds;              // date, date_unixtime
    bool hasUnixField = false;                                    // date_unixtime is there, whatever it says
    std::optional<qint64> editedLocalSeconds, editedUnixSeconds;  // edited, edited_unixtime
    std::optional<std::string_view> from, actor;
    ExportPeer fromPeer, actorPeer;
    std::string_view action, title, author;
    std::optional<qint64> replyTo;
    ExportPeer replyPeer;
    bool isForwarded = false;
    std::optional<std::string_view> forwardedFrom;
    ExportPeer forwardedPeer;
    bool hasSavedFrom = false;
    std::vector<std::optional<std::string_view>> members;

    std::string text;
    std::vector<ExportEntity> entities;
    bool textFromEntities = false;

    bool hasPhoto = false, hasFile = false, hasLocation = false, hasPlace = false, hasContact = false;
    bool hasPoll = false, hasGame = false, isOther = false;
    std::string_view mediaType, fileName, mimeType;
    std::optional<qint64> fileSize, photoSize, duration, width, height;

    std::vector<ExportReaction> reactions;

    void clear();
};

}  // namespace tgd::ingest
