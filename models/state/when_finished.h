#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace tgd::state {

// Calls `answer` with the result of the future, on the thread of `context` and only while it lives; at once when the
// result is there already, never when the future was cancelled. In place of QFuture::then(), whose continuation can run
// twice in Qt 6.4 when the result comes from another thread while it is being attached. Call it on that thread.
template <typename T, typename Answer>
void whenFinished(const QFuture<T> &future, QObject *context, Answer answer)
{
    if (future.isFinished()) {
        if (future.resultCount() > 0)
            answer(future.result());
        return;
    }
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, answer = std::move(answer)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.resultCount() > 0)
            answer(done.result());
    });
    watcher->setFuture(future);
}

}  // namespace tgd::state
