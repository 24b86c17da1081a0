#pragma once

#include "storage/postgres/routed_store.h"

#include <QCoreApplication>

#include <set>
#include <utility>

// How a RoutedStore finds who answers a question. For the parts of its implementation.
namespace tgd::storage::postgres {

// How long a question looks for a replica before the store's own server is asked.
inline constexpr qint64 replicaBudgetMs = 5'000;

// Runs a question in one store, where interrupt() finds it.
template <typename Question>
auto RoutedStore::ask(Store &store, const Question &question) -> decltype(question(store))
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isInterrupted, false))
            return domain::failure(domain::ErrorKind::Cancelled, QCoreApplication::translate("Store", "Cancelled."));
        m_current = &store;
    }
    auto answer = question(store);
    bool isTooLate = false;
    {
        const std::lock_guard lock(m_mutex);
        m_current = nullptr;
        if (m_isInterrupted && !answer && answer.error().kind == domain::ErrorKind::Cancelled)
            m_isInterrupted = false;
        isTooLate = m_isInterrupted;
    }
    // An interruption that came too late is for the next question, whoever is asked that.
    if (isTooLate)
        (void)store.dataVersion();
    return answer;
}

template <typename Question>
auto RoutedStore::onPrimary(const Question &question) -> decltype(question(std::declval<Store &>()))
{
    if (!m_primary) {
        if (const auto opened = openPrimary(); !opened)
            return tl::unexpected(opened.error());
    }
    return ask(*m_primary, question);
}

template <typename Question>
auto RoutedStore::anywhere(const Question &question) -> decltype(question(std::declval<Store &>()))
{
    QElapsedTimer since;
    since.start();
    markWrite();
    std::set<size_t> tried;
    while (since.elapsed() < replicaBudgetMs) {
        const auto number = m_router.next(tried);
        if (!number)
            break;
        tried.insert(*number);
        Store *store = replicaStore(*number);
        if (!store)
            continue;
        auto answer = ask(*store, question);
        if (answer) {
            m_router.noteUsable(*number);
            return answer;
        }
        const Next next = noteFailure(*number, answer.error());
        if (next == Next::Stop)
            return answer;
        if (next == Next::Primary)
            break;
    }
    return onPrimary(question);
}

// What a program has written it also reads.
template <typename Question>
auto RoutedStore::written(const Question &question) -> decltype(question(std::declval<Store &>()))
{
    auto answer = onPrimary(question);
    m_router.noteWrite();  // also one that failed: it may have been committed in part
    return answer;
}

}  // namespace tgd::storage::postgres
