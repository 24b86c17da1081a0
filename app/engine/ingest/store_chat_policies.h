#pragma once

#include "storage/store.h"
#include "telegram/chat_policy.h"

#include <optional>
#include <unordered_map>

namespace tgd::ingest {

// The settings of chats as a store has them, remembered while they cannot have changed. Used by the writing thread.
class StoreChatPolicies final : public telegram::ChatPolicySource {
public:
    explicit StoreChatPolicies(storage::Store &store) : m_store(store) { }

    // To be called before a batch: forgets what may have changed since the last.
    domain::Result<void> refresh();
    telegram::ChatPolicy policyOf(domain::ChatId chat) override;
    // The first failure since refresh(); what was answered since then is not to be used.
    const std::optional<domain::Error> &error() const { return m_error; }

private:
    static constexpr size_t capacity = 100'000;

    storage::Store &m_store;
    std::optional<qint64> m_version;
    std::unordered_map<domain::ChatId, telegram::ChatPolicy> m_policies;
    std::optional<domain::Error> m_error;
};

}  // namespace tgd::ingest
