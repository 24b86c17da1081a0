#pragma once

#include <QtGlobal>

namespace tgd::bot {

// Finds a poll that is alive in name only: Telegram says twice in a row that updates wait while none arrive. Net
// thread.
class StallWatch {
public:
    void updatesArrived() { m_sightings = 0; }
    // What getWebhookInfo told; true when the connection is wedged.
    bool sawPending(qint64 pending)
    {
        m_sightings = pending > 0 ? m_sightings + 1 : 0;
        return m_sightings >= 2;
    }
    void restarted() { m_sightings = 0; }

private:
    int m_sightings = 0;
};

}  // namespace tgd::bot
