#include "support/botapi/hand_over.h"

#include <QCoreApplication>
#include <QEvent>

namespace tgd::botapi {

void HandOver::run(const std::function<void()> &work)
{
    const std::lock_guard turn(m_callers);
    std::unique_lock lock(m_mutex);
    m_work = &work;
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    m_done.wait(lock, [this] { return m_work == nullptr; });
}

void HandOver::customEvent(QEvent *)
{
    const std::lock_guard lock(m_mutex);
    (*m_work)();
    m_work = nullptr;
    m_done.notify_all();
}

}  // namespace tgd::botapi
