#pragma once

#include "domain/write_batch.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tgd::ingest {

// What a batch that was stored means to those who talk to the chats.
struct ChatNews {
    std::vector<domain::ChatId> seen;            // each at least once
    std::vector<domain::ChatId> membersChanged;  // somebody's standing there
    std::vector<domain::ChatPresence> presences;
    std::vector<domain::ChatMigration> migrations;
    qint64 commands = 0;  // that the outbox has now, some perhaps from before

    void add(const domain::WriteBatch &batch)
    {
        for (const domain::ChatRow &row : batch.chats)
            seen.push_back(row.id);
        for (const domain::MembershipEvent &event : batch.memberships)
            membersChanged.push_back(event.chat);
        presences.insert(presences.end(), batch.presences.begin(), batch.presences.end());
        migrations.insert(migrations.end(), batch.migrations.begin(), batch.migrations.end());
        commands += qint64(batch.commands.size());
    }
    void add(const ChatNews &other)
    {
        seen.insert(seen.end(), other.seen.begin(), other.seen.end());
        membersChanged.insert(membersChanged.end(), other.membersChanged.begin(), other.membersChanged.end());
        presences.insert(presences.end(), other.presences.begin(), other.presences.end());
        migrations.insert(migrations.end(), other.migrations.begin(), other.migrations.end());
        commands += other.commands;
    }
    bool isEmpty() const
    {
        return seen.empty() && membersChanged.empty() && presences.empty() && migrations.empty() && commands == 0;
    }
};

// What became of a number of updates: read = stored + duplicate + quarantined + all of ignored.
struct UpdateBatchOutcome {
    qint64 read = 0;
    qint64 stored = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;
    std::map<std::string, qint64> ignored;                // by kind
    std::map<std::string, qint64, std::less<>> received;  // by kind as the Bot API names it; "" when it has none
    qint64 wrongTypes = 0;                                // optional fields of a type they must not have
    std::optional<domain::UtcMicros> newestDate;          // of what was not a duplicate
    std::optional<qint64> lastUpdateId;  // of the last update that has one, whether or not it is the highest

    ChatNews news;  // only when commands are answered

    qint64 ignoredInAll() const
    {
        qint64 sum = 0;
        for (const auto &[kind, count] : ignored)
            sum += count;
        return sum;
    }
    void add(const UpdateBatchOutcome &other)
    {
        read += other.read;
        stored += other.stored;
        duplicate += other.duplicate;
        quarantined += other.quarantined;
        for (const auto &[kind, count] : other.ignored)
            ignored[kind] += count;
        for (const auto &[kind, count] : other.received)
            received[kind] += count;
        wrongTypes += other.wrongTypes;
        newestDate = std::max(newestDate, other.newestDate);
        news.add(other.news);
        if (other.lastUpdateId)
            lastUpdateId = other.lastUpdateId;
    }
};

}  // namespace tgd::ingest
