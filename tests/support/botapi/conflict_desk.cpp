#include "support/botapi/conflict_desk.h"

namespace tgd::botapi {

void ConflictDesk::refuse(const QByteArray &description, const Reply &reply)
{
    constexpr qint64 pause = 3 * domain::microsPerSecond;
    const HttpAnswer answer = errorAnswer(409, description);
    const qint64 now = m_clock.elapsed();
    if (now >= m_nextAtOnce) {
        m_nextAtOnce = now + pause;
        reply(answer);
        return;
    }
    m_scheduler.after(pause, [reply, answer] { reply(answer); });
}

}  // namespace tgd::botapi
