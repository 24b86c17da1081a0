#pragma once

#include "ports/statistics_source.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace tgd::desktop {

// A statistics source for pictures of panel states: answers nothing at all, or passes questions on until it is told
// to fail. GUI thread.
class StateSource final : public ports::StatisticsSource {
public:
    enum class Mode { Silent, Passing, Failing };

    // `source` must outlive the object; it is asked only in Passing mode.
    StateSource(ports::StatisticsSource *source, Mode mode) : m_source(source), m_mode(mode) { }
    void setMode(Mode mode) { m_mode = mode; }

    QFuture<domain::Result<std::vector<domain::ChatListItem>>> chats() override
    {
        return answer<std::vector<domain::ChatListItem>>([this] { return m_source->chats(); });
    }
    QFuture<domain::Result<domain::ActivityReport>> activity(
        const domain::Scope &scope, const domain::Period &period) override
    {
        return answer<domain::ActivityReport>([&] { return m_source->activity(scope, period); });
    }
    QFuture<domain::Result<std::vector<domain::HourFigures>>> hours(
        const domain::Scope &scope, const domain::Period &period) override
    {
        return answer<std::vector<domain::HourFigures>>([&] { return m_source->hours(scope, period); });
    }
    QFuture<domain::Result<domain::UsersPage>> users(const domain::UsersQuery &query) override
    {
        return answer<domain::UsersPage>([&] { return m_source->users(query); });
    }

private:
    template <typename T, typename Ask>
    QFuture<domain::Result<T>> answer(Ask ask)
    {
        if (m_mode == Mode::Passing)
            return ask();
        auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        QFuture<domain::Result<T>> future = promise->future();
        if (m_mode == Mode::Failing) {
            promise->addResult(domain::Result<T>(domain::failure(domain::ErrorKind::Locked,
                QCoreApplication::translate("StateSource",
                    "Another program holds the store. Wait until it is done, or close it; this page tries again."))));
            promise->finish();
        } else {
            m_held.push_back(promise);
        }
        return future;
    }

    ports::StatisticsSource *m_source;
    Mode m_mode;
    std::vector<std::shared_ptr<void>> m_held;
};

}  // namespace tgd::desktop
