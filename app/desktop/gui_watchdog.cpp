#include "gui_watchdog.h"

#include <algorithm>
#include <chrono>

namespace tgd::desktop {

using namespace std::chrono;

GuiWatchdog::GuiWatchdog(QObject *parent) : QObject(parent), m_thread([this] { watch(); }) { }

GuiWatchdog::~GuiWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void GuiWatchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        m_answered = false;
        const auto asked = steady_clock::now();
        QMetaObject::invokeMethod(
            this,
            [this] {
                {
                    const std::lock_guard answer(m_mutex);
                    m_answered = true;
                }
                m_wake.notify_all();
            },
            Qt::QueuedConnection);
        m_wake.wait(lock, [this] { return m_answered || m_stop; });
        const qint64 took = duration_cast<microseconds>(steady_clock::now() - asked).count();
        if (m_answered)
            m_longestMicros = std::max(m_longestMicros.load(), took);
        m_wake.wait_for(lock, milliseconds(5), [this] { return m_stop; });
    }
}

}  // namespace tgd::desktop
