#pragma once

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tgd::desktop {

// Measures from a thread of its own how long the GUI thread takes to answer: the longest time in which it handled no
// event. Created and destroyed on the GUI thread.
class GuiWatchdog final : public QObject {
    Q_OBJECT

public:
    explicit GuiWatchdog(QObject *parent = nullptr);
    ~GuiWatchdog() override;

    double longestBlockMillis() const { return double(m_longestMicros.load()) / 1000.0; }
    void reset() { m_longestMicros = 0; }

private:
    void watch();

    std::atomic<qint64> m_longestMicros{0};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_answered = false;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace tgd::desktop
