#pragma once

#include "domain/write_batch.h"
#include "storage/activity_counters.h"

#include <span>

namespace tgd::storage {

// The write rule of database.md for one message, whichever database it is in: of stored and incoming versions, which
// columns of which version stay.
namespace message_rule {

// What the rule needs to know of a stored row.
struct Stored {
    std::optional<domain::UserId> user;
    domain::UtcMicros date;
    std::optional<domain::UtcMicros> editDate;
    bool isImport = false;
    MessageFigures figures;
};

// Whose columns win: `identity` gives all columns, `content` those an edit touches; null keeps what is stored.
struct Decision {
    const domain::MessageRow *identity = nullptr;
    const domain::MessageRow *content = nullptr;
};

using Versions = std::span<const domain::MessageRow *const>;

// All versions of one message in the order they came, as if each came in a transaction of its own; `outcomes` gets one
// entry a version. `stored` is null when there is no row yet.
Decision decide(const Stored *stored, Versions versions, std::span<domain::RowOutcome> outcomes);

// What a message counts for.
MessageFigures figuresOf(const domain::MessageRow &identity, const domain::MessageRow &content);
// The same of an edit: whether it is a reply or a forward stays as it was.
MessageFigures figuresAfterEdit(const Stored &stored, const domain::MessageRow &content);

const char *sourceName(domain::MessageSource source);

}  // namespace message_rule

}  // namespace tgd::storage
