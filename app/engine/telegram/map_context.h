#pragma once

#include "telegram/batch_builder.h"
#include "telegram/chat_policy.h"
#include "telegram/command_reader.h"
#include "telegram/decoded_update.h"

namespace tgd::telegram {

// What a mapper answers: rows were added, or why not. `text` is the kind counted or the reason of the quarantine; with
// rows, the reason of the copy beside them, or empty.
struct Verdict {
    DecodedUpdate::Fate fate = DecodedUpdate::Fate::Rows;
    std::string_view text;

    static Verdict rows() { return {}; }
    static Verdict rowsAndCopy(std::string_view reason) { return {DecodedUpdate::Fate::Rows, reason}; }
    static Verdict ignored(std::string_view kind) { return {DecodedUpdate::Fate::Ignored, kind}; }
    static Verdict quarantined(std::string_view reason) { return {DecodedUpdate::Fate::Quarantined, reason}; }
};

// What the mappers of one update work with. On the stack of the decoder.
struct MapContext {
    WireReader &reader;
    BatchBuilder &builder;
    ChatPolicySource &policies;
    domain::UtcMicros now;
    DecodedUpdate &update;
    const CommandReader *commands = nullptr;  // when this message may be a command that is answered

    domain::WriteBatch &batch() const { return builder.batch(); }
};

// Nothing when rows of this chat can be stored.
std::optional<Verdict> refusal(const WireChat &chat);
// Nothing when the instant is one.
std::optional<Verdict> refusalOfDate(const std::optional<qint64> &date, domain::UtcMicros now);

}  // namespace tgd::telegram
