#pragma once

#include "domain/write_batch.h"
#include "sample/sample_chats.h"
#include "sample/sample_random.h"

#include <QDate>
#include <QTimeZone>

namespace tgd::sample {

// Someone in one chat, with the days of coming and going (days since the first).
struct SampleMember {
    domain::UserId user;
    int joinDay = 0;
    int leaveDay = 0;  // beyond the last day: stays
};

// Lives one chat day by day. Owned by the workspace maker, on its thread.
class SampleChatLife {
public:
    SampleChatLife(const SampleChatProfile &profile, std::vector<SampleMember> members, QDate firstDay, int days,
        double messages, domain::UtcMicros now, quint64 seed);

    // Rows of one day of this chat, appended. Nothing after `now`.
    void live(int day, domain::WriteBatch &rows);
    const SampleChatProfile &profile() const { return m_profile; }

private:
    void planDays(double messages);
    void planMembers();
    std::vector<qint64> instantsOf(int day);
    void writeJoinsAndLeaves(int day, domain::WriteBatch &rows);
    void writeTopics(domain::WriteBatch &rows);
    domain::MessageRow invent(domain::UtcMicros at, int day);
    void inventMedia(domain::MessageRow &row);
    void inventReactions(const domain::MessageRow &message, int day, domain::WriteBatch &rows);
    const SampleMember &speaker(int day);
    domain::UtcMicros startOf(int day) const;

    const SampleChatProfile &m_profile;
    const std::vector<SampleMember> m_members;
    const QDate m_firstDay;
    const int m_days;
    const domain::UtcMicros m_now;
    const QTimeZone m_zone;
    SampleRandom m_random;

    std::vector<double> m_messagesOfDay;
    std::vector<double> m_talk;  // running sum of how much each member talks
    std::vector<qint64> m_topics;
    qint64 m_nextId = 1;
    std::vector<domain::UserId> m_recentSpeakers;
};

}  // namespace tgd::sample
