#include "storage/sql/takeover.h"

#include "storage/activity_delta.h"
#include "storage/name_fold.h"
#include "storage/sql/query.h"
#include "storage/sql/verifier.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <map>

namespace tgd::storage::sql {

namespace {
constexpr int recentDays = 2;

qint64 countOf(Connection &connection, int column)
{
    Query query(connection, "adoption_states");
    query.step();
    return query.integer(column);
}

domain::OptionalText name(const Query &query, int column)
{
    return query.isNull(column) ? domain::OptionalText() : domain::OptionalText(query.text(column));
}
}  // namespace

bool Takeover::isUnfinished(Connection &connection)
{
    return countOf(connection, 1) > 0;
}

bool Takeover::isTakenOver(Connection &connection)
{
    return countOf(connection, 0) > 0;
}

std::set<qint64> Takeover::behind(Connection &connection, const ports::Clock &clock)
{
    const qint32 firstDay = UtcQuarter::of(clock.now()).day - recentDays + 1;
    std::map<ActivityDelta::Key, qint64> missing;
    {
        Query rows(connection, "recent_rows");
        rows.with(domain::UtcMicros{qint64(firstDay) * 86'400 * domain::microsPerSecond});
        while (rows.step())
            missing[{rows.integer(0), qint32(rows.integer(1))}] = rows.integer(2);
    }
    std::set<qint64> chats;
    if (missing.empty())
        return chats;
    Query rolled(connection, "recent_activity");
    rolled.with(qint64(firstDay));
    while (rolled.step()) {
        const auto day = missing.find({rolled.integer(0), qint32(rolled.integer(1))});
        if (day == missing.end())
            continue;
        ActivityPayload::decode(
            rolled.blob(2),
            [&](int, const ActivityCounters &counters) { day->second -= counters[ActivityCounters::Messages]; },
            [](int, quint32, qint64) {});
    }
    for (const auto &[key, messages] : missing) {
        if (messages > 0)
            chats.insert(key.first);
    }
    return chats;
}

void Takeover::run(const std::function<void(const domain::JobProgress &)> &progress)
{
    std::set<qint64> chats;
    {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        chats = behind(m_connection, m_clock);
        Query waiting(m_connection, "adoption_waiting");
        while (waiting.step())
            chats.insert(waiting.integer(0));
        snapshot.commit();
    }
    QElapsedTimer watch;
    watch.start();
    qint64 done = 0;
    const auto tell = [&] {
        progress({QStringLiteral("takeover"), done, qint64(chats.size()), QStringLiteral("chats"),
            double(done) * 1000.0 / double(std::max<qint64>(1, watch.elapsed()))});
    };
    for (const qint64 chat : chats) {
        m_connection.throwIfInterrupted();
        tell();
        Verifier(m_connection, m_writer, true).mendChat(chat, [&] {
            Query(m_connection, "adoption_done").with(chat).run();
        });
        ++done;
    }
    if (done > 0) {
        tell();
        foldNames();
    }
}

// What a search looks into.
void Takeover::foldNames()
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (bool more = true; more;) {
        m_connection.throwIfInterrupted();
        m_writer.transact([&] {
            std::vector<std::pair<qint64, std::string>> names;
            {
                Query query(m_connection, "users_unfolded");
                query.with(last, namesPerTransaction);
                while (query.step())
                    names.emplace_back(query.integer(0), foldedNames(name(query, 1), name(query, 2), name(query, 3)));
            }
            for (const auto &[user, folded] : names)
                Query(m_connection, "user_fold_put").with(user, folded, false, domain::UtcMicros{0}).run();
            more = !names.empty();
            if (more)
                last = names.back().first;
        });
    }
}

}  // namespace tgd::storage::sql
