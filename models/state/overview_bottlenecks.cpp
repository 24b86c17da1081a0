#include "state/overview_bottlenecks.h"

#include "domain/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tgd::state {

namespace format = domain::format;
using domain::HealthState;

namespace {

constexpr double warningShare = 0.8;
constexpr double criticalShare = 0.95;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

HealthState stateOf(double share)
{
    if (share >= criticalShare)
        return HealthState::Critical;
    return share >= warningShare ? HealthState::Warning : HealthState::Ok;
}

OverviewContent::Bottleneck rateLimits(const LiveBot *bot)
{
    OverviewContent::Bottleneck row;
    row.name = Text::tr("Network and rate limits");
    row.advice = Text::tr("With a bot, Telegram's limits are watched here.");
    row.value = Text::tr("not configured");
    row.cause = Text::tr("no bot is connected");
    if (!bot)
        return row;
    row.advice = Text::tr("Send less, or wait: Telegram tells for how long.");
    if (!bot->hasConnection) {
        row.state = HealthState::NotConfigured;
        row.value = bot->word;
        return row;
    }
    row.state = bot->health;
    row.value = bot->word;
    row.cause = bot->rateLimited == 0
        ? Text::tr("no 429 on this connection")
        : Text::tr("%1 answers 429, waited %2")
              .arg(format::count(bot->rateLimited), format::duration(bot->rateLimitWaitMs * 1000));
    return row;
}

OverviewContent::Bottleneck connectionsOf(const domain::StoreFacts &store)
{
    OverviewContent::Bottleneck row;
    row.name = Text::tr("Database connections");
    if (!store.connections || !store.connectionLimit) {
        row.state = HealthState::NotConfigured;
        row.value = Text::tr("not configured");
        row.cause = Text::tr("the store is one file, no server");
        row.advice = Text::tr("A PostgreSQL store has connections to watch.");
        return row;
    }
    const double used = double(*store.connections) / double(*store.connectionLimit);
    row.state = stateOf(used);
    row.value = format::percent(used, 0);
    row.cause = Text::tr("%1 of %2, all programs together")
                    .arg(format::count(*store.connections), format::count(*store.connectionLimit));
    row.share = used;
    row.advice = Text::tr("Put PgBouncer in front of the server, or raise max_connections.");
    return row;
}

}  // namespace

std::vector<OverviewContent::Bottleneck> overviewBottlenecks(const domain::WorkspaceFacts &facts, const LiveBot *bot)
{
    std::vector<OverviewContent::Bottleneck> rows;
    const domain::HostFacts &host = facts.host;
    const domain::StoreFacts &store = facts.store;
    if (host.totalMemoryBytes > 0) {
        const double used = 1.0 - double(host.availableMemoryBytes) / double(host.totalMemoryBytes);
        rows.push_back({stateOf(used), Text::tr("Memory"), format::percent(used, 0),
            Text::tr("this program %1 of %2")
                .arg(format::bytes(host.residentBytes), format::bytes(host.totalMemoryBytes)),
            used, Text::tr("Close other programs, or give the machine more memory.")});
    }
    if (host.cpuShare) {
        rows.push_back({stateOf(*host.cpuShare), Text::tr("CPU"), format::percent(*host.cpuShare, 0),
            Text::tr("all %n cores of this machine", nullptr, host.cores), host.cpuShare,
            Text::tr("An import uses a core; otherwise look for other programs.")});
    } else {
        rows.push_back({HealthState::Unknown, Text::tr("CPU"), Text::tr("not read yet"), Text::tr("needs two readings"),
            std::nullopt, {}});
    }
    if (store.freeBytes) {
        const double used = double(store.sizeBytes) / double(std::max<qint64>(1, store.sizeBytes + *store.freeBytes));
        rows.push_back({stateOf(used), Text::tr("Disk"), Text::tr("%1 free").arg(format::bytes(*store.freeBytes)),
            Text::tr("the store takes %1").arg(format::bytes(store.sizeBytes)), used,
            Text::tr("Free space where the store lies, or run retention.")});
    } else if (store.connections) {
        rows.push_back({HealthState::Unknown, Text::tr("Disk"), format::bytes(store.sizeBytes),
            Text::tr("what the server has left is not told"), std::nullopt,
            Text::tr("Watch the disk of the database server there.")});
    }
    rows.push_back(connectionsOf(store));
    rows.push_back(rateLimits(bot));
    const auto severity = [](HealthState state) {
        switch (state) {
        case HealthState::Critical: return 0;
        case HealthState::Warning: return 1;
        case HealthState::Unknown: return 3;
        case HealthState::NotConfigured: return 4;
        default: return 2;
        }
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return severity(a.state) < severity(b.state); });
    return rows;
}

}  // namespace tgd::state
