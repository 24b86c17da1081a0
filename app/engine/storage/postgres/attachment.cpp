#include "storage/postgres/attachment.h"

#include "storage/postgres/schema.h"
#include "storage/sql/query.h"
#include "storage/sql/takeover.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace tgd::storage::postgres {

using domain::ErrorKind;
using domain::StoreWarning;
using sql::Takeover;

namespace {

constexpr int adoptionSchema = 2;  // the first that knows of other programs
constexpr qint64 microsPerMinute = 60 * domain::microsPerSecond;
constexpr qint64 quarterMicros = 15 * microsPerMinute;
constexpr qint64 slackMicros = 2 * microsPerMinute;  // of clocks, and between a message and its row

QString text(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}

bool hasMessages(Connection &connection)
{
    sql::Query query(connection, "has_messages");
    return query.step() && query.integer(0) != 0;
}

void requireKeys(const Connection &connection, const Relations &relations)
{
    const QStringList missing = relations.missingKeys();
    if (!missing.isEmpty())
        sql::fail(ErrorKind::Corrupt,
            text(QT_TRANSLATE_NOOP("Store",
                     "The database of %1 cannot be read as one of TG Stats: this role sees no column %2 there."))
                .arg(connection.name(), missing.join(QLatin1String(", "))));
}

// Tables that are there but not for this role are no reason to speak of an empty database.
void requireVisible(Connection &connection)
{
    QStringList hidden;
    sql::Query query(connection, "relations_hidden");
    while (query.step())
        hidden.append(query.string(0));
    if (!hidden.isEmpty())
        sql::fail(ErrorKind::Unavailable,
            text(QT_TRANSLATE_NOOP("Store",
                     "The database of %1 is filled by another program, and this role may not read it. Let the owner of "
                     "its tables run: GRANT SELECT ON %2 TO %3"))
                .arg(connection.name(), hidden.join(QLatin1String(", ")), connection.role()));
}

// By how much newest messages are dated late, as chats tell that changed when they came. Nothing: not at all, or it
// cannot be told.
struct Shift {
    qint64 minutes = 0;
    QString zone;
};

qint64 nearestQuarter(qint64 micros)
{
    return qint64(std::llround(double(micros) / double(quarterMicros)));
}

std::optional<Shift> findShift(Connection &connection)
{
    std::map<qint64, int> votes;
    std::optional<qint64> future;
    QString zone;
    qint64 expected = 0;
    sql::Query query(connection, "clock_evidence");
    while (query.step()) {
        zone = query.string(3);
        expected = -query.integer(4) * domain::microsPerSecond / quarterMicros;
        if (query.isNull(1))
            continue;
        const qint64 ahead = query.integer(1) - query.integer(2);
        if (ahead > slackMicros)
            future = std::max(future.value_or(0), ahead);
        if (query.isNull(0))
            continue;
        const qint64 late = query.integer(1) - query.integer(0);
        const qint64 quarters = nearestQuarter(late);
        if (std::abs(late - quarters * quarterMicros) <= slackMicros)
            ++votes[quarters];
    }
    const auto shift = [&](qint64 quarters) { return Shift{quarters * 15, zone}; };
    const auto most = std::max_element(
        votes.begin(), votes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const bool isTold = most != votes.end() && most->first != 0
        && (most->second >= 3 || (most->first == expected && !votes.contains(0)));
    if (isTold)
        return shift(most->first);
    if (future)  // nothing is written before it is: the least that explains it
        return shift((*future + quarterMicros - 1) / quarterMicros);
    return std::nullopt;
}

}  // namespace

void Attachment::prepare(Connection &connection, OpenMode mode, const ports::Clock &clock)
{
    const int version = Schema::version(connection);
    if (version == 0) {
        attach(connection, mode);
        if (connection.isAttached())
            return;
    }
    if (mode == OpenMode::CreateIfMissing || mode == OpenMode::Takeover)
        Schema::migrate(connection);
    Schema::recognise(connection);
    if (mode == OpenMode::ReadWrite)
        Schema::migrate(connection);
    if (mode == OpenMode::CreateIfMissing)
        requireRolledUp(connection, clock);
    if (mode == OpenMode::ReadOnly && Schema::version(connection) >= adoptionSchema)
        readBeside(connection, clock);
}

// A database with nothing of ours, or nothing that this role may see.
void Attachment::attach(Connection &connection, OpenMode mode)
{
    Relations relations = Relations::read(connection);
    if (!relations.areShared()) {
        requireVisible(connection);
        return;
    }
    const bool isAggregated = mode == OpenMode::ReadOnly && relations.haveAggregates() && !relations.haveMessages();
    if (!isAggregated)
        requireKeys(connection, relations);
    QStringList missing = relations.missingToWrite();
    if (relations.hasNaiveDates())
        missing.append(QStringLiteral("messages.date (timestamptz)"));
    connection.setRelations(std::move(relations), Connection::Standing::Attached);
    if (mode == OpenMode::ReadOnly)
        return;
    if (mode == OpenMode::ReadWrite || (mode == OpenMode::CreateIfMissing && hasMessages(connection)))
        sql::failAttached(connection);
    if (!missing.isEmpty())
        sql::fail(ErrorKind::Corrupt,
            text(QT_TRANSLATE_NOOP("Store",
                     "The database of %1 cannot be taken over: it lacks %2. Statistics can be read from it as it is."))
                .arg(connection.name(), missing.join(QLatin1String(", "))));
    connection.setRelations({}, Connection::Standing::Own);
}

void Attachment::requireRolledUp(Connection &connection, const ports::Clock &clock)
{
    sql::Transaction snapshot(connection, sql::Transaction::Kind::Read);
    const bool isBehind = Takeover::isUnfinished(connection) || !Takeover::behind(connection, clock).empty();
    snapshot.commit();
    if (isBehind)
        sql::fail(ErrorKind::Locked,
            text(QT_TRANSLATE_NOOP("Store",
                     "Another program writes messages into the database of %1, or has written some that are not in the "
                     "statistics yet. Stop it, then run: tgstatsd migrate --store URL"))
                .arg(connection.name()));
}

// Figures of a store of ours beside which another program writes, or that is not taken over yet, come from its rows.
void Attachment::readBeside(Connection &connection, const ports::Clock &clock)
{
    sql::Transaction snapshot(connection, sql::Transaction::Kind::Read);
    const bool isBeside = Takeover::isTakenOver(connection)
        && (Takeover::isUnfinished(connection) || !Takeover::behind(connection, clock).empty());
    snapshot.commit();
    if (isBeside)
        connection.setRelations(Relations::read(connection), Connection::Standing::Beside);
}

void Attachment::describe(Connection &connection, domain::StoreFacts &facts)
{
    facts.attached = connection.isAttached();
    facts.approximateMembership = facts.attached;
    if (connection.standing() != Connection::Standing::Attached) {
        if (Schema::version(connection) < adoptionSchema)
            return;
        facts.approximateMembership = Takeover::isTakenOver(connection);
        if (Takeover::isUnfinished(connection))
            facts.warnings.push_back({StoreWarning::Kind::UnfinishedTakeover, {}, 0});
        else if (connection.standing() == Connection::Standing::Beside)
            facts.warnings.push_back({StoreWarning::Kind::OtherWriter, {}, 0});
        return;
    }
    const Relations &relations = connection.relations();
    QStringList missing = relations.missing();
    if (connection.isAggregated()) {
        missing.erase(std::remove_if(missing.begin(), missing.end(),
                          [](const QString &name) { return name.startsWith(QLatin1String("messages")); }),
            missing.end());
        facts.warnings.push_back({StoreWarning::Kind::NoMessages, connection.role(), 0});
        facts.aggregates = aggregates(connection);
        for (const auto view : {Relations::View::ChatDays, Relations::View::UserDays, Relations::View::ChatHours}) {
            if (!relations.usable(view))
                facts.warnings.push_back({StoreWarning::Kind::MissingView, relations.nameOf(view), 0});
        }
    }
    if (!missing.isEmpty())
        facts.warnings.push_back({StoreWarning::Kind::MissingColumns, missing.join(QLatin1String(", ")), 0});
    if (relations.hasNaiveDates())
        facts.warnings.push_back({StoreWarning::Kind::NaiveInstants, {}, 0});
    if (const auto shift = findShift(connection))
        facts.warnings.push_back({StoreWarning::Kind::ShiftedInstants, shift->zone, shift->minutes});
}

bool Attachment::isTakenOver(Connection &connection)
{
    return Schema::version(connection) >= adoptionSchema && Takeover::isTakenOver(connection);
}

std::vector<domain::StoreAggregate> Attachment::aggregates(Connection &connection)
{
    const Relations &relations = connection.relations();
    std::map<QString, domain::UtcMicros> refreshes;
    if (!relations.aggregates().empty() && relations.haveJobs()) {
        sql::Query query(connection, "aggregate_refreshes");
        while (query.step())
            refreshes.emplace(query.string(0), domain::UtcMicros{query.integer(1)});
    }
    std::vector<domain::StoreAggregate> list;
    for (const Relations::Aggregate &aggregate : relations.aggregates()) {
        domain::StoreAggregate &told = list.emplace_back();
        told.name = QString::fromLatin1(aggregate.name);
        told.isMaterialized = aggregate.isMaterialized;
        told.isUsed = connection.isAggregated() && relations.usable(aggregate.view) == &aggregate;
        if (const auto refreshed = refreshes.find(told.name); refreshed != refreshes.end())
            told.refreshedAt = refreshed->second;
        if (aggregate.newest.isEmpty() || (aggregate.isMaterialized && !aggregate.isPopulated))
            continue;
        Statement statement(connection, aggregate.newest);
        sql::Query query(statement);
        if (query.step() && !query.isNull(0))
            told.newest = domain::UtcMicros{query.integer(0)};
    }
    return list;
}

}  // namespace tgd::storage::postgres
