#pragma once

#include "storage/replica_rule.h"

#include <QString>
#include <QStringList>

#include <mutex>
#include <set>
#include <vector>

namespace tgd::storage {

// Decides which replica of a store a read goes to, and remembers for all readers of a program how each was met. Does no
// I/O itself. Shared by the stores that read; any thread.
class ReadRouter {
public:
    struct Options {
        qint64 lagLimitMs = 30'000;
        // How long one that failed is left out: from the first pause on twice as long each time, at least half of it.
        qint64 firstPauseMs = 1'000;
        qint64 longestPauseMs = 60'000;
        qint64 lagPauseMs = 1'000;        // one that is behind is looked at again so soon
        qint64 primaryReadingMs = 3'000;  // how long the position of the primary is believed
    };
    using ElapsedMs = std::function<qint64()>;
    using Random = std::function<double()>;  // in [0, 1)

    enum class Standing {
        Unknown,  // not met yet
        Usable,
        Away,  // it does not answer
        Behind,
        Foreign,  // it is no replica of this store
    };
    struct Replica {
        QString url;  // with what it takes to connect: never shown
        Standing standing = Standing::Unknown;
        QString cause;  // why it is not read; a sentence
    };

    ReadRouter(const QStringList &urls, Options options, ElapsedMs elapsedMs, Random random);
    // With the real time, and randomness of its own.
    explicit ReadRouter(const QStringList &urls) : ReadRouter(urls, Options()) { }
    ReadRouter(const QStringList &urls, Options options);
    Q_DISABLE_COPY_MOVE(ReadRouter)

    const Options &options() const { return m_options; }
    size_t count() const { return m_targets.size(); }
    const QString &url(size_t replica) const { return m_targets[replica].replica.url; }
    std::vector<Replica> replicas() const;

    // The replica that a read tries next, one that may be read or is due to be looked at again; the latter is given to
    // one read at a time. Nothing: the primary. Whoever takes it tells how it went.
    std::optional<size_t> next(const std::set<size_t> &tried);
    void noteUsable(size_t replica);
    void noteAway(size_t replica, const QString &cause);
    void noteBehind(size_t replica, const QString &cause);
    void noteForeign(size_t replica, const QString &cause);
    // The read ended without telling anything of the replica.
    void noteNothing(size_t replica);

    void setIdentity(const StoreIdentity &identity);
    std::optional<StoreIdentity> identity() const;

    // What this program writes it also reads: from now on no replica is read that lacks it.
    void noteWrite();
    // A number when the position of a write is not known yet; to be given back with it.
    std::optional<quint64> unmarkedWrite() const;
    void mark(quint64 write, const PrimaryReading &primary);
    qint64 mustHave() const;

    // The last reading of the primary, while it is young enough.
    std::optional<PrimaryReading> recentPrimary() const;
    void notePrimary(const PrimaryReading &primary);

private:
    struct Target {
        Replica replica;
        int failures = 0;
        qint64 pausedUntilMs = 0;
        bool isProbed = false;
    };

    static bool isPaused(Standing standing) { return standing != Standing::Unknown && standing != Standing::Usable; }
    void pause(size_t replica, Standing standing, const QString &cause, qint64 mostMs);

    const Options m_options;
    const ElapsedMs m_elapsedMs;
    const Random m_random;
    mutable std::mutex m_mutex;
    // Guarded by m_mutex, urls and their number apart, which stay.
    std::vector<Target> m_targets;
    size_t m_turn = 0;
    std::optional<StoreIdentity> m_identity;
    quint64 m_writes = 0;
    quint64 m_marked = 0;
    qint64 m_mustHave = 0;
    std::optional<PrimaryReading> m_primary;
    qint64 m_primaryAtMs = 0;
};

}  // namespace tgd::storage
