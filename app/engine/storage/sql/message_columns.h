#pragma once

#include "storage/activity_counters.h"
#include "storage/sql/query.h"

namespace tgd::storage::sql {

// What a stored message counts for. The statement selects, from column `first` on: has_media, media_type, text_len,
// urls_cnt, emoji_cnt, whether it is a reply, whether it is a forward.
inline MessageFigures figuresFromRow(const Query &query, int first)
{
    MessageFigures figures;
    figures.media = query.integer(first) != 0;
    figures.kind = domain::mediaKindFromName(query.text(first + 1)).value_or(domain::MediaKind::Other);
    figures.textLength = query.integer(first + 2);
    figures.links = query.integer(first + 3);
    figures.emoji = query.integer(first + 4);
    figures.reply = query.integer(first + 5) != 0;
    figures.forward = query.integer(first + 6) != 0;
    return figures;
}

}  // namespace tgd::storage::sql
