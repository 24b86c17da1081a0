#pragma once

#include "storage/sql/sql_store.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>

#include <new>

// How a SqlStore turns what its parts do, and how they fail, into results. For the parts of its implementation.
namespace tgd::storage::sql {

template <typename Work>
auto SqlStore::guarded(Work work) -> domain::Result<decltype(work())>
{
    try {
        m_connection->throwIfInterrupted();
        revive();
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StoreFailure &failure) {
        // Only what it ended uses an interruption up: one that came too late is for the next call.
        if (failure.error.kind == domain::ErrorKind::Cancelled)
            m_connection->clearInterrupt();
        return tl::unexpected(failure.error);
    } catch (const std::bad_alloc &) {
        return domain::failure(
            domain::ErrorKind::Internal, QCoreApplication::translate("Store", "There is not enough memory for this."));
    }
}

// What may be done anew when it failed for a reason that passes.
template <typename Work>
auto SqlStore::repeated(Work work) -> decltype(work())
{
    for (int attempt = 0;; ++attempt) {
        try {
            revive();
            return work();
        } catch (const StoreFailure &failure) {
            if (!m_connection->isWorthRepeating(failure, attempt))
                throw;
            m_connection->awaitTurn(failure, attempt);
        }
    }
}

// Reads from one snapshot; afterwards, where it may, keeps what had to be made.
template <typename Work>
auto SqlStore::snapshot(Work work) -> domain::Result<decltype(work())>
{
    return guarded([&] {
        auto answer = repeated([&] {
            Transaction transaction(*m_connection, Transaction::Kind::Read);
            auto read = work();
            transaction.commit();
            return read;
        });
        if (m_days->storeMade())
            ++m_ownCommits;
        return answer;
    });
}

// One writing transaction that is no batch.
template <typename Work>
auto SqlStore::written(Work work) -> domain::Result<decltype(work())>
{
    return guarded([&] {
        requireWritable();
        return repeated([&] {
            Transaction transaction(*m_connection, Transaction::Kind::Write);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
                ++m_ownCommits;
            } else {
                auto answer = work();
                transaction.commit();
                ++m_ownCommits;
                return answer;
            }
        });
    });
}

}  // namespace tgd::storage::sql
