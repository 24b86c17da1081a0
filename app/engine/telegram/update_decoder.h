#pragma once

#include "telegram/batch_builder.h"
#include "telegram/chat_policy.h"
#include "telegram/command_reader.h"
#include "telegram/decoded_update.h"
#include "telegram/wire_update.h"

namespace tgd::telegram {

// The largest part of an update that a quarantine keeps.
inline constexpr size_t largestRawKept = 1 << 20;

struct UpdateKind;

// The parts of one update, whichever it is; reused from update to update.
struct WireUpdate {
    std::optional<qint64> id;
    std::string_view kind;              // the one content key
    const UpdateKind *known = nullptr;  // which is one of these
    bool isObject = false;              // whether its value is an object
    WireMessage message;
    WireMember member;
    WireReaction reaction;
    WireReactionCount count;

    void reset()
    {
        id.reset();
        kind = {};
        known = nullptr;
        isObject = false;
    }
};

// Turns Update objects of the Bot API into rows (telegram.md 2). Total: whatever the bytes are, the update ends as
// rows, as one that is ignored by its kind, or in the quarantine. Used by one thread.
class UpdateDecoder {
public:
    // `botId` goes into quarantine rows. `raw` need not live on afterwards.
    DecodedUpdate decode(
        std::string_view raw, qint64 botId, domain::UtcMicros now, ChatPolicySource &policies, BatchBuilder &builder);
    // A quarantine row about an update that this decoder accepted but a store did not.
    static domain::QuarantineRow quarantineRow(
        std::string_view raw, const DecodedUpdate &update, qint64 botId, domain::UtcMicros now, std::string reason);

    // From now on commands among new messages become requests for an answer.
    void setCommands(std::optional<CommandReader> commands) { m_commands = std::move(commands); }

private:
    // Nothing when all of the document was read; else the reason why not.
    std::string_view read(std::string_view raw);
    std::string_view readDocument();
    error_code readMember(std::string_view key, Value value, std::string_view &reason);

    WireReader m_reader;
    simdjson::ondemand::parser m_parser;
    std::string m_padded;
    WireUpdate m_wire;
    std::optional<CommandReader> m_commands;
};

}  // namespace tgd::telegram
