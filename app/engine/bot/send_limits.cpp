#include "bot/send_limits.h"

#include <algorithm>

namespace tgd::bot {

namespace {

// Until the window no longer holds `most` of them.
qint64 waitFor(const std::deque<qint64> &sent, size_t most, qint64 windowMs, qint64 nowMs)
{
    if (sent.size() < most)
        return 0;
    return sent[sent.size() - most] + windowMs + SendLimits::marginMs - nowMs;
}

void addSorted(std::deque<qint64> &sent, qint64 atMs)
{
    sent.insert(std::upper_bound(sent.begin(), sent.end(), atMs), atMs);
}

}  // namespace

qint64 SendLimits::waitMs(domain::ChatId chat, qint64 nowMs)
{
    forgetOld(nowMs);
    qint64 wait = 0;
    const size_t room = mostInAll - std::min(mostInAll, size_t(m_underWay));
    wait = room == 0 ? windowInAllMs : std::max(wait, waitFor(m_all, room, windowInAllMs, nowMs));
    const auto known = m_chats.find(chat);
    if (known == m_chats.end())
        return std::max<qint64>(wait, 0);
    const Chat &state = known->second;
    if (state.underWay > 0)
        wait = std::max(wait, chatPauseMs);
    wait = std::max(wait, state.pausedUntil - nowMs);
    wait = std::max(wait, waitFor(state.sent, 1, chatPauseMs, nowMs));
    if (chat.value < 0)
        wait = std::max(wait, waitFor(state.sent, mostPerGroup, groupWindowMs, nowMs));
    return std::max<qint64>(wait, 0);
}

void SendLimits::began(domain::ChatId chat)
{
    ++m_chats[chat].underWay;
    ++m_underWay;
}

void SendLimits::ended(domain::ChatId chat, qint64 nowMs)
{
    withdrawn(chat);
    remember(chat, nowMs);
}

void SendLimits::withdrawn(domain::ChatId chat)
{
    --m_chats[chat].underWay;
    --m_underWay;
}

void SendLimits::remember(domain::ChatId chat, qint64 atMs)
{
    addSorted(m_chats[chat].sent, atMs);
    addSorted(m_all, atMs);
}

void SendLimits::pause(domain::ChatId chat, qint64 untilMs)
{
    qint64 &until = m_chats[chat].pausedUntil;
    until = std::max(until, untilMs);
}

void SendLimits::forgetOld(qint64 nowMs)
{
    while (!m_all.empty() && m_all.front() + windowInAllMs + marginMs < nowMs)
        m_all.pop_front();
    if (nowMs - m_forgottenAt < windowInAllMs)
        return;
    m_forgottenAt = nowMs;
    for (auto &[chat, state] : m_chats) {
        while (!state.sent.empty() && state.sent.front() + groupWindowMs + marginMs < nowMs)
            state.sent.pop_front();
    }
    std::erase_if(m_chats, [nowMs](const auto &entry) {
        const Chat &state = entry.second;
        return state.sent.empty() && state.underWay == 0 && state.pausedUntil <= nowMs;
    });
}

}  // namespace tgd::bot
