#pragma once

#include "domain/write_batch.h"

#include <optional>
#include <string>
#include <string_view>

namespace tgd::telegram {

// A run of rows of one list of a batch.
struct RowRange {
    size_t first = 0;
    size_t last = 0;
};

// What became of one update: which rows of the batch are its own, or why it has none.
struct DecodedUpdate {
    enum class Fate : quint8 { Rows, Ignored, Quarantined };

    Fate fate = Fate::Rows;
    std::string kind;           // of an ignored one: under what it is counted; of an unknown kind: its name
    std::string_view wireKind;  // as the Bot API names it, living as long as the program; empty: unknown or none
    std::optional<qint64> updateId;
    std::optional<domain::UtcMicros> date;
    RowRange messages, memberships, reactionChanges, reactionSnapshots, topics, migrations, presences;
    std::optional<size_t> chat;        // the chat row that is an effect of this update
    std::optional<size_t> quarantine;  // its entry, or the copy beside its rows
    qint64 wrongTypes = 0;             // optional fields of another type
};

}  // namespace tgd::telegram
