#pragma once

#include <QtGlobal>

#include <functional>
#include <thread>

namespace tgd::platform {

// Waits for SIGINT and SIGTERM on a thread of its own: the first asks to stop, a second ends the process at once.
// Made at the start of main(), before any other thread.
class SignalWatch {
public:
    explicit SignalWatch(std::function<void()> stop);
    ~SignalWatch();

private:
    Q_DISABLE_COPY(SignalWatch)

    std::thread m_thread;
};

}  // namespace tgd::platform
