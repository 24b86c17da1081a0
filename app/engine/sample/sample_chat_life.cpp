#include "sample/sample_chat_life.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace tgd::sample {

namespace {

using domain::MediaKind;
using domain::UtcMicros;

constexpr std::array<std::string_view, 9> reactionEmoji{"👍", "❤", "🔥", "😁", "👏", "🎉", "🤔", "🙏", "💯"};

struct MediaShare {
    MediaKind kind;
    double share;
};

constexpr MediaShare mediaShares[] = {{MediaKind::Photo, 0.075}, {MediaKind::Sticker, 0.045}, {MediaKind::Voice, 0.018},
    {MediaKind::Video, 0.016}, {MediaKind::Animation, 0.014}, {MediaKind::Document, 0.010},
    {MediaKind::VideoNote, 0.006}, {MediaKind::Audio, 0.004}, {MediaKind::Location, 0.003}, {MediaKind::Poll, 0.002},
    {MediaKind::Venue, 0.001}, {MediaKind::Contact, 0.0005}, {MediaKind::Dice, 0.001}};

UtcMicros fromSeconds(qint64 seconds)
{
    return {seconds * domain::microsPerSecond};
}

}  // namespace

SampleChatLife::SampleChatLife(const SampleChatProfile &profile, std::vector<SampleMember> members, QDate firstDay,
    int days, double messages, UtcMicros now, quint64 seed)
    : m_profile(profile), m_members(std::move(members)), m_firstDay(firstDay), m_days(days), m_now(now),
      m_zone(QByteArray(profile.zone)), m_random(seed)
{
    planDays(messages);
    planMembers();
}

// Growth, week, the mood of the weeks, and days when something happened and echoed.
void SampleChatLife::planDays(double messages)
{
    m_messagesOfDay.resize(size_t(m_days));
    double mood = 0;
    for (int day = 0; day < m_days; ++day) {
        const bool weekend = m_firstDay.addDays(day).dayOfWeek() >= 6;
        const double progress = double(day) / std::max(m_days - 1, 1);
        mood = 0.82 * mood + 0.18 * m_random.bell();
        m_messagesOfDay[size_t(day)] = (1 + (m_profile.growth - 1) * progress) * (weekend ? m_profile.weekend : 1)
            * std::exp(0.55 * mood) * (1 + 0.08 * m_random.bell());
    }
    for (int i = 0; i < m_profile.spikes; ++i) {
        const qint64 start = m_random.below(m_days);
        double strength = 1.5 + 2.5 * m_random.unit();
        for (qint64 day = start; day < m_days && strength > 0.1; ++day, strength *= 0.45)
            m_messagesOfDay[size_t(day)] *= 1 + strength;
    }
    double sum = 0;
    for (double &count : m_messagesOfDay)
        sum += count = std::max(count, 0.02);
    for (double &count : m_messagesOfDay)
        count *= messages / sum;
}

// A few talk much, most talk little.
void SampleChatLife::planMembers()
{
    m_talk.reserve(m_members.size());
    double sum = 0;
    for (size_t rank = 0; rank < m_members.size(); ++rank)
        m_talk.push_back(sum += 1.0 / std::pow(double(rank) + 2.0, 1.02));
}

UtcMicros SampleChatLife::startOf(int day) const
{
    return fromSeconds(m_firstDay.addDays(day).startOfDay(m_zone).toSecsSinceEpoch());
}

std::vector<qint64> SampleChatLife::instantsOf(int day)
{
    const QDate date = m_firstDay.addDays(day);
    const auto weights = hourWeights(m_profile.eveningness, date.dayOfWeek() >= 6);
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    std::vector<qint64> instants;
    for (int hour = 0; hour < 24; ++hour) {
        const double mean = m_messagesOfDay[size_t(day)] * weights[size_t(hour)] / sum;
        const qint64 count = m_random.around(mean * (0.7 + 0.6 * m_random.unit()));
        if (count == 0)
            continue;
        const qint64 start = QDateTime(date, QTime(hour, 0), m_zone).toSecsSinceEpoch();
        for (qint64 i = 0; i < count; ++i)
            instants.push_back(start + m_random.below(3600));
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

const SampleMember &SampleChatLife::speaker(int day)
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        const double at = m_random.unit() * m_talk.back();
        const auto found = std::upper_bound(m_talk.begin(), m_talk.end(), at);
        const SampleMember &member = m_members[std::min(size_t(found - m_talk.begin()), m_members.size() - 1)];
        if (member.joinDay < day && member.leaveDay > day)
            return member;
    }
    return m_members.front();  // the founder never leaves
}

void SampleChatLife::writeJoinsAndLeaves(int day, domain::WriteBatch &rows)
{
    const qint64 start = startOf(day).value;
    for (const SampleMember &member : m_members) {
        const bool joins = member.joinDay == day || (day == 0 && member.joinDay < 0);
        if (!joins && member.leaveDay != day)
            continue;
        const qint64 secondOfDay = 8 * 3600 + m_random.below(14 * 3600);
        const qint64 before = joins && member.joinDay < 0 ? qint64(member.joinDay) * 86'400 : 0;
        const UtcMicros at{start + (secondOfDay + before) * domain::microsPerSecond};
        if (at > m_now)
            continue;
        domain::MembershipEvent event;
        event.chat = m_profile.id;
        event.user = member.user;
        event.at = at;
        event.kind = joins ? domain::MembershipKind::Join : domain::MembershipKind::Leave;
        event.origin = domain::MembershipOrigin::Seen;
        event.status = joins ? (&member == &m_members.front() ? "creator" : "member") : "left";
        rows.memberships.push_back(std::move(event));
        ++m_nextId;  // the service message that told it
    }
}

void SampleChatLife::writeTopics(domain::WriteBatch &rows)
{
    for (const std::string_view name : m_profile.topics) {
        domain::TopicRow topic;
        topic.chat = m_profile.id;
        topic.threadId = m_nextId++;
        topic.name = std::string(name);
        topic.state = "open";
        topic.at = startOf(0);
        m_topics.push_back(topic.threadId);
        rows.topics.push_back(std::move(topic));
    }
}

void SampleChatLife::live(int day, domain::WriteBatch &rows)
{
    if (day == 0)
        writeTopics(rows);
    writeJoinsAndLeaves(day, rows);
    for (const qint64 instant : instantsOf(day)) {
        const UtcMicros at = fromSeconds(instant);
        domain::MessageRow message = invent(at, day);
        if (at > m_now)
            continue;
        inventReactions(message, day, rows);
        rows.messages.push_back(std::move(message));
    }
}

domain::MessageRow SampleChatLife::invent(UtcMicros at, int day)
{
    domain::MessageRow row;
    row.chat = m_profile.id;
    row.id = domain::MessageId{m_nextId++};
    row.date = at;
    if (m_profile.type == "channel") {
        row.senderChat = m_profile.id;
    } else {
        const bool answers = !m_recentSpeakers.empty() && m_random.chance(0.35);
        row.user
            = answers ? m_recentSpeakers[size_t(m_random.below(qint64(m_recentSpeakers.size())))] : speaker(day).user;
        m_recentSpeakers.push_back(*row.user);
        if (m_recentSpeakers.size() > 6 || m_random.chance(0.1))
            m_recentSpeakers.erase(m_recentSpeakers.begin());
    }
    if (!m_topics.empty() && m_random.chance(0.8))
        row.threadId
            = m_topics[size_t(std::min(m_random.below(qint64(m_topics.size()) * 2), qint64(m_topics.size()) - 1))];
    if (row.id.value > 60 && m_random.chance(0.23))
        row.replyTo = row.id.value - 1 - m_random.below(m_random.chance(0.8) ? 12 : 50);
    inventMedia(row);
    const bool talks = row.mediaKind == MediaKind::Text || m_random.chance(0.25);
    if (talks) {
        const double length = std::exp(3.4 + 0.9 * m_random.bell());
        row.textLength = std::clamp<qint64>(qint64(length), 1, 3000);
        row.links = m_random.chance(0.04) ? m_random.between(1, 2) : 0;
        row.emoji = m_random.chance(0.17) ? m_random.between(1, 3) : 0;
    }
    if (m_random.chance(0.03))
        row.forwardSenderName = "Tidepool Notes";
    if (m_random.chance(0.04)) {
        const UtcMicros edited{at.value + m_random.between(20, 900) * domain::microsPerSecond};
        if (edited <= m_now)
            row.editDate = edited;
    }
    return row;
}

void SampleChatLife::inventMedia(domain::MessageRow &row)
{
    double at = m_random.unit();
    for (const MediaShare &share : mediaShares) {
        if (at < share.share) {
            row.mediaKind = share.kind;
            break;
        }
        at -= share.share;
    }
    if (row.mediaKind != MediaKind::Text)
        row.fileSize = m_random.between(20'000, 4'000'000);
}

void SampleChatLife::inventReactions(const domain::MessageRow &message, int day, domain::WriteBatch &rows)
{
    if (!m_random.chance(m_profile.type == "channel" ? 0.6 : 0.17))
        return;
    const qint64 count = 1 + m_random.below(m_random.chance(0.15) ? 7 : 2);
    std::vector<domain::UserId> reactors;
    for (qint64 i = 0; i < count; ++i) {
        const domain::UserId user = speaker(day).user;
        const UtcMicros at{
            message.date.value + qint64(60.0 * std::exp(4.2 * m_random.unit())) * domain::microsPerSecond};
        if (at > m_now || user == message.user || std::find(reactors.begin(), reactors.end(), user) != reactors.end())
            continue;
        reactors.push_back(user);
        const size_t kind = size_t(std::min(m_random.below(14), m_random.below(14)) % qint64(reactionEmoji.size()));
        rows.reactions.push_back({message.chat, message.id, user, std::string(reactionEmoji[kind]), at, false});
    }
}

}  // namespace tgd::sample
