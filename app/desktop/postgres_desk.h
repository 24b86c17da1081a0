#pragma once

#include "ports/clock.h"
#include "ports/profile_store.h"
#include "ports/server_desk.h"
#include "store_keys.h"

#include <thread>
#include <vector>

namespace tgd::desktop {

// Looks at PostgreSQL databases and makes profiles of them. Each look has a thread of its own. Owned by Desktop; GUI
// thread.
class PostgresDesk final : public ports::ServerDesk {
    Q_OBJECT

public:
    // What is given must outlive the desk.
    PostgresDesk(ports::ProfileStore &profiles, StoreKeys &keys, const ports::Clock &clock)
        : m_profiles(profiles), m_keys(keys), m_clock(clock)
    {
    }
    // Ends what runs, at once.
    ~PostgresDesk() override;

    void check(const QString &url, const Password &password) override;
    void cancel() override;
    QFuture<domain::Result<Outcome>> use(const Choice &choice) override;

    // The profile of a database: the same for the same address.
    static QString profileIdOf(const QString &url);

private:
    using Answer = std::shared_ptr<QPromise<domain::Result<Outcome>>>;

    void start(std::function<void(const std::stop_token &)> work);
    void keep(const Choice &choice, const Answer &answer);

    ports::ProfileStore &m_profiles;
    StoreKeys &m_keys;
    const ports::Clock &m_clock;
    std::vector<std::jthread> m_threads;  // the last is the one that counts
    quint64 m_check = 0;                  // its number
    std::stop_source m_checkStop;
};

}  // namespace tgd::desktop
