#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace tgd::botapi {

// Runs work on the thread this lives on while the caller waits. It rests on a mutex rather than on a blocking
// connection because that is an order ThreadSanitizer can see. Callers may come from any other thread.
class HandOver : public QObject {
public:
    void run(const std::function<void()> &work);

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_callers;  // one at a time
    std::mutex m_mutex;
    std::condition_variable m_done;
    const std::function<void()> *m_work = nullptr;
};

}  // namespace tgd::botapi
