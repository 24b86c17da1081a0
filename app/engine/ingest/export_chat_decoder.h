#pragma once

#include "domain/error.h"
#include "domain/write_batch.h"
#include "ingest/export_dates.h"
#include "ingest/export_message.h"
#include "ingest/import_tally.h"

#include <queue>
#include <unordered_map>
#include <unordered_set>

namespace tgd::ingest {

// Where the messages of an exported chat go.
struct ImportTarget {
    domain::ChatId chat;
    std::string type;  // of the chats row
    domain::OptionalText title;
    bool storeText = false;
};

// Turns the messages of one exported chat into rows. Knows the chat's names, topics and clock as far as it has read.
// Used by the decoding thread; everything it puts off (joins by name, reactions of later days) comes out of finish().
class ExportChatDecoder {
public:
    // `zone`: of messages without date_unixtime, may be null. All references must outlive the decoder.
    ExportChatDecoder(const ImportTarget &target, ZoneClock *zone, domain::UtcMicros now, domain::WriteBatch &rows,
        ImportTally &tally);

    // One element. `raw` is kept when it has to be quarantined. Fails only when the file needs a zone.
    domain::Result<void> decode(const ExportMessage &message, std::string_view raw);
    void quarantine(std::optional<qint64> id, std::string_view raw, std::string_view reason);
    void finish(const domain::OptionalText &title);

private:
    Q_DISABLE_COPY(ExportChatDecoder)

    struct MembershipByName {
        std::string name;
        domain::UtcMicros at;
        domain::MembershipKind kind;
    };
    struct LaterReaction {
        qint64 localSeconds;
        domain::ReactionRow row;
        bool operator<(const LaterReaction &other) const { return localSeconds > other.localSeconds; }
    };
    struct ClockReading {
        qint64 localSeconds;
        qint64 offset;  // local − UTC, seconds
    };

    domain::Result<std::optional<domain::UtcMicros>> instantOf(const ExportMessage &message);
    std::optional<domain::UtcMicros> editInstantOf(const ExportMessage &message);
    void learnClock(const ExportMessage &message);
    void decodeMessage(const ExportMessage &message, domain::UtcMicros at);
    void decodeService(const ExportMessage &message, domain::UtcMicros at);
    void decodeMembers(const ExportMessage &message, domain::UtcMicros at, domain::MembershipKind kind);
    void decodeReactions(const ExportMessage &message, domain::UtcMicros at);
    void releaseReactions(std::optional<ClockReading> next);
    void addMembership(domain::UserId user, domain::UtcMicros at, domain::MembershipKind kind, bool byThemselves);
    void meet(const ExportPeer &peer, const std::optional<std::string_view> &name);
    void mapReply(const ExportMessage &message, domain::MessageRow &row) const;
    bool isThisChat(const ExportPeer &peer) const;

    const ImportTarget m_target;
    ZoneClock *m_zone;
    const domain::UtcMicros m_now;
    domain::WriteBatch &m_rows;
    ImportTally &m_tally;

    std::unordered_map<qint64, size_t> m_met;                                   // user -> hash of the name last written
    std::unordered_map<std::string, std::optional<domain::UserId>> m_idByName;  // nothing: several have it
    std::unordered_set<qint64> m_topics;
    std::vector<MembershipByName> m_membershipsByName;
    std::priority_queue<LaterReaction> m_laterReactions;
    std::optional<ClockReading> m_clock;  // of the last message with both dates
};

}  // namespace tgd::ingest
