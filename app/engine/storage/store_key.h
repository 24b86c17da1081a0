#pragma once

#include "domain/error.h"
#include "domain/secret.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace tgd::storage {

// The secrets that open a store on a server, beside its address and never in it. One for all who open the same store;
// they may be given, and given anew, while the store is being tried. Any thread.
class StoreKey {
public:
    // The name that libpq has for the most usual one.
    static constexpr auto password = "password";
    // Under the names that libpq has for them.
    using Secrets = std::vector<std::pair<QByteArray, std::shared_ptr<const domain::Secret>>>;

    StoreKey() = default;
    Q_DISABLE_COPY_MOVE(StoreKey)

    // Replaces what is there under this name; what was refused before is tried again.
    void set(const QByteArray &option, domain::Secret &&secret);
    Secrets secrets() const;
    bool has(const QByteArray &option) const;

    // A server that has refused these secrets is not asked again for a while: many places open the same store, and a
    // server may lock out who comes too often.
    void noteRefusal(const domain::Error &error);
    std::optional<domain::Error> refusal() const;
    void tryAgain();

private:
    using Clock = std::chrono::steady_clock;

    mutable std::mutex m_mutex;  // guards all
    Secrets m_secrets;
    std::optional<domain::Error> m_refusal;
    Clock::time_point m_refusedUntil;
};

}  // namespace tgd::storage
