#pragma once

#include "ports/statistics_source.h"
#include "ports/store_events.h"

#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace tgd::test {

// A statistics source whose answers a test computes by a function and releases by hand, so that late and cancelled
// answers can be told apart. GUI thread.
class ScriptedStatistics final : public ports::StatisticsSource {
public:
    std::function<domain::Result<std::vector<domain::ChatListItem>>()> onChats;
    std::function<domain::Result<domain::ActivityReport>(const domain::Scope &, const domain::Period &)> onActivity;
    std::function<domain::Result<domain::UsersPage>(const domain::UsersQuery &)> onUsers;
    int asked = 0;

    QFuture<domain::Result<std::vector<domain::ChatListItem>>> chats() override
    {
        return hold<std::vector<domain::ChatListItem>>([this] { return onChats(); });
    }
    QFuture<domain::Result<domain::ActivityReport>> activity(
        const domain::Scope &scope, const domain::Period &period) override
    {
        return hold<domain::ActivityReport>([this, scope, period] { return onActivity(scope, period); });
    }
    QFuture<domain::Result<std::vector<domain::HourFigures>>> hours(
        const domain::Scope &, const domain::Period &) override
    {
        return hold<std::vector<domain::HourFigures>>([] { return std::vector<domain::HourFigures>{}; });
    }
    QFuture<domain::Result<domain::UsersPage>> users(const domain::UsersQuery &query) override
    {
        return hold<domain::UsersPage>([this, query] { return onUsers(query); });
    }

    // Answers the oldest outstanding question; false when there is none.
    bool answerOne()
    {
        if (m_held.empty())
            return false;
        const std::function<void()> next = m_held.front();
        m_held.pop_front();
        next();
        return true;
    }
    size_t outstanding() const { return m_held.size(); }

private:
    template <typename T, typename Compute>
    QFuture<domain::Result<T>> hold(Compute compute)
    {
        ++asked;
        auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        m_held.push_back([promise, compute] {
            promise->addResult(domain::Result<T>(compute()));
            promise->finish();
        });
        return promise->future();
    }

    std::deque<std::function<void()>> m_held;
};

// Store events that a test raises.
class ManualStoreEvents final : public ports::StoreEvents {
public:
    using StoreEvents::StoreEvents;
    void raise() { Q_EMIT changed(); }
};

}  // namespace tgd::test
