#pragma once

#include "domain/write_batch.h"
#include "ingest/export_message.h"

namespace tgd::ingest {

// Pure mapping of parts of an exported message to columns (telegram.md 2 and 6). UTF-8 in and out.

domain::MediaKind mediaKindOf(const ExportMessage &message);

// Sender, media, text measures, entities and forward columns. Dates, ids and replies are the caller's.
domain::MessageRow mapContent(const ExportMessage &message, bool storeText);

// entities_json in the shape of existing deployments; nothing without entities. Without `content` only type, offset
// and length are kept.
domain::OptionalText entitiesJson(const std::vector<ExportEntity> &entities, bool content);

// reaction_emoji: the emoji, `custom:ID`, `paid` or `other:TYPE`.
std::string reactionKey(const ExportReaction &reaction);

// Text as a column takes it: at most `limit` code points, no U+0000.
std::string columnText(std::string_view text, qint64 limit);

inline constexpr qint64 nameLimit = 255;

}  // namespace tgd::ingest
