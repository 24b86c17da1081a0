#pragma once

#include "domain/error.h"
#include "state/when_finished.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace tgd::state {

// The one outstanding answer of a question that may be asked again: starting anew or destroying it cancels what was
// asked before, and a late answer is dropped. Lives on the thread of its context.
template <typename T>
class Request {
public:
    using Answer = std::function<void(const domain::Result<T> &)>;

    explicit Request(QObject *context) : m_context(context), m_ticket(std::make_shared<quint64>(0)) { }
    ~Request() { cancel(); }
    Q_DISABLE_COPY_MOVE(Request)

    // `answer` is called on the context's thread unless the request was replaced or cancelled meanwhile.
    void start(QFuture<domain::Result<T>> future, Answer answer)
    {
        cancel();
        m_future = future;
        m_running = true;
        const quint64 mine = *m_ticket;
        whenFinished(future, m_context,
            [this, ticket = m_ticket, mine, answer = std::move(answer)](const domain::Result<T> &result) {
                if (*ticket != mine)
                    return;
                m_running = false;
                answer(result);
            });
    }

    void cancel()
    {
        ++*m_ticket;
        if (m_running)
            m_future.cancel();
        m_running = false;
    }

    bool isRunning() const { return m_running; }

private:
    QObject *m_context;
    std::shared_ptr<quint64> m_ticket;
    QFuture<domain::Result<T>> m_future;
    bool m_running = false;
};

}  // namespace tgd::state
