#include "storage/read_router.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>

namespace tgd::storage {

namespace {

ReadRouter::ElapsedMs realTime()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

ReadRouter::Random realRandom()
{
    return [generator = QRandomGenerator::securelySeeded()]() mutable { return generator.generateDouble(); };
}

}  // namespace

ReadRouter::ReadRouter(const QStringList &urls, Options options) : ReadRouter(urls, options, realTime(), realRandom())
{
}

ReadRouter::ReadRouter(const QStringList &urls, Options options, ElapsedMs elapsedMs, Random random)
    : m_options(options), m_elapsedMs(std::move(elapsedMs)), m_random(std::move(random)), m_targets(size_t(urls.size()))
{
    for (size_t i = 0; i < m_targets.size(); ++i)
        m_targets[i].replica.url = urls[qsizetype(i)];
    // Programs that ask one question each do not all ask the same replica.
    if (!m_targets.empty())
        m_turn = std::min(size_t(m_random() * double(m_targets.size())), m_targets.size() - 1);
}

std::vector<ReadRouter::Replica> ReadRouter::replicas() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Replica> all;
    for (const Target &target : m_targets)
        all.push_back(target.replica);
    return all;
}

std::optional<size_t> ReadRouter::next(const std::set<size_t> &tried)
{
    const std::lock_guard lock(m_mutex);
    for (size_t step = 0; step < m_targets.size(); ++step) {
        const size_t i = (m_turn + step) % m_targets.size();
        Target &target = m_targets[i];
        if (tried.contains(i))
            continue;
        if (isPaused(target.replica.standing)) {
            if (target.isProbed || m_elapsedMs() < target.pausedUntilMs)
                continue;
            target.isProbed = true;
        }
        m_turn = (i + 1) % m_targets.size();
        return i;
    }
    return std::nullopt;
}

void ReadRouter::noteUsable(size_t replica)
{
    const std::lock_guard lock(m_mutex);
    Target &target = m_targets[replica];
    target.replica.standing = Standing::Usable;
    target.replica.cause.clear();
    target.failures = 0;
    target.isProbed = false;
}

void ReadRouter::noteAway(size_t replica, const QString &cause)
{
    const std::lock_guard lock(m_mutex);
    const int failures = m_targets[replica].failures++;
    pause(replica, Standing::Away, cause,
        std::min(m_options.longestPauseMs, m_options.firstPauseMs << std::min(failures, 20)));
}

void ReadRouter::noteBehind(size_t replica, const QString &cause)
{
    const std::lock_guard lock(m_mutex);
    m_targets[replica].failures = 0;
    pause(replica, Standing::Behind, cause, m_options.lagPauseMs);
}

void ReadRouter::noteForeign(size_t replica, const QString &cause)
{
    const std::lock_guard lock(m_mutex);
    const int failures = m_targets[replica].failures++;
    pause(replica, Standing::Foreign, cause,
        std::min(m_options.longestPauseMs, m_options.firstPauseMs << std::min(failures, 20)));
}

void ReadRouter::noteNothing(size_t replica)
{
    const std::lock_guard lock(m_mutex);
    m_targets[replica].isProbed = false;
}

// The readers of many programs do not come back in the same moment.
void ReadRouter::pause(size_t replica, Standing standing, const QString &cause, qint64 mostMs)
{
    Target &target = m_targets[replica];
    target.replica.standing = standing;
    target.replica.cause = cause;
    target.isProbed = false;
    target.pausedUntilMs = m_elapsedMs() + mostMs / 2 + qint64(m_random() * double(mostMs - mostMs / 2));
}

void ReadRouter::setIdentity(const StoreIdentity &identity)
{
    const std::lock_guard lock(m_mutex);
    m_identity = identity;
}

std::optional<StoreIdentity> ReadRouter::identity() const
{
    const std::lock_guard lock(m_mutex);
    return m_identity;
}

void ReadRouter::noteWrite()
{
    const std::lock_guard lock(m_mutex);
    ++m_writes;
}

std::optional<quint64> ReadRouter::unmarkedWrite() const
{
    const std::lock_guard lock(m_mutex);
    return m_writes == m_marked ? std::nullopt : std::optional(m_writes);
}

void ReadRouter::mark(quint64 write, const PrimaryReading &primary)
{
    const std::lock_guard lock(m_mutex);
    m_marked = std::max(m_marked, write);
    m_mustHave = std::max(m_mustHave, primary.position);
    m_primary = primary;
    m_primaryAtMs = m_elapsedMs();
}

qint64 ReadRouter::mustHave() const
{
    const std::lock_guard lock(m_mutex);
    return m_mustHave;
}

std::optional<PrimaryReading> ReadRouter::recentPrimary() const
{
    const std::lock_guard lock(m_mutex);
    return m_primary && m_elapsedMs() - m_primaryAtMs <= m_options.primaryReadingMs ? m_primary : std::nullopt;
}

void ReadRouter::notePrimary(const PrimaryReading &primary)
{
    const std::lock_guard lock(m_mutex);
    m_primary = primary;
    m_primaryAtMs = m_elapsedMs();
}

}  // namespace tgd::storage
