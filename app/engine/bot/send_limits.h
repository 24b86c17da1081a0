#pragma once

#include "domain/ids.h"

#include <deque>
#include <map>
#include <optional>

namespace tgd::bot {

// When a message may go out so that Telegram's limits are never met: 1 a second to a chat, 20 a minute to a group, 25 a
// second in all. Windows that slide, not buckets: a bucket that is full lets nearly twice as much through within one
// window. A message counts from the moment its answer is in, as the server saw it no later. A value without I/O.
class SendLimits {
public:
    static constexpr qint64 chatPauseMs = 1000;
    static constexpr size_t mostPerGroup = 20;
    static constexpr qint64 groupWindowMs = 60'000;
    static constexpr size_t mostInAll = 25;
    static constexpr qint64 windowInAllMs = 1000;
    static constexpr qint64 marginMs = 100;  // for clocks that are not of one mind

    // How long a message to that chat has to wait; 0: it may go now. While one is on its way to the chat, a second.
    qint64 waitMs(domain::ChatId chat, qint64 nowMs);
    // It is on its way; ended() or withdrawn() must follow.
    void began(domain::ChatId chat);
    void ended(domain::ChatId chat, qint64 nowMs);
    // It was not sent after all.
    void withdrawn(domain::ChatId chat);
    // What a run before this one sent.
    void remember(domain::ChatId chat, qint64 atMs);
    // The server asked for it.
    void pause(domain::ChatId chat, qint64 untilMs);

private:
    struct Chat {
        std::deque<qint64> sent;
        qint64 pausedUntil = 0;
        int underWay = 0;
    };

    void forgetOld(qint64 nowMs);

    std::map<domain::ChatId, Chat> m_chats;
    std::deque<qint64> m_all;
    int m_underWay = 0;
    qint64 m_forgottenAt = 0;
};

}  // namespace tgd::bot
