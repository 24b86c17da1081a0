#include "storage/sql/retention_runner.h"

#include "storage/sql/message_columns.h"
#include "storage/sql/query.h"

namespace tgd::storage::sql {

using domain::ChatId;
using domain::LocalCalendar;
using domain::RetentionCounts;
using domain::UtcMicros;

RetentionRunner::Cutoffs RetentionRunner::cutoffs(ChatId chat, RetentionCounts &counts)
{
    const ScopeReader::Answer what = m_scopes.resolve({chat, {}}, {});
    const auto settings = m_settings.read(chat);
    counts.settings = settings.value_or(domain::GroupSettings{});
    counts.settings.chat = chat;
    counts.textCutoff = what.today.addDays(-counts.settings.textRetentionDays);
    counts.metadataCutoff = what.today.addDays(-counts.settings.metadataRetentionDays);
    const auto startOf = [&](QDate day) { return LocalCalendar(what.calendar.zone(), {day, day}).firstInstant(); };
    return {settings.has_value(), startOf(counts.textCutoff), startOf(counts.metadataCutoff)};
}

qint64 RetentionRunner::count(std::string_view statement, ChatId chat, UtcMicros before)
{
    Query query(m_connection, statement);
    query.with(chat, before).step();
    return query.integer(0);
}

RetentionCounts RetentionRunner::preview(ChatId chat)
{
    RetentionCounts counts;
    const Cutoffs before = cutoffs(chat, counts);
    if (!before.applies)
        return counts;
    counts.textRemoved = count("retention_count_texts", chat, before.text);
    counts.metadataRemoved = count("retention_count_rows", chat, before.metadata);
    counts.reactionsRemoved = count("retention_count_reactions", chat, before.metadata);
    return counts;
}

RetentionCounts RetentionRunner::run(ChatId chat)
{
    RetentionCounts counts;
    const Cutoffs before = cutoffs(chat, counts);
    if (!before.applies)
        return counts;
    clearTexts(chat, before.text, counts);
    removeRows(chat, before.metadata, counts);
    m_writer.transact([&] {
        Query(m_connection, "reaction_pending_expire").with(chat, before.metadata).run();
        Query(m_connection, "local_day_expire").with(chat, counts.metadataCutoff.toJulianDay()).run();
    });
    return counts;
}

std::vector<RetentionRunner::Place> RetentionRunner::next(
    std::string_view statement, ChatId chat, UtcMicros before, const Place &after)
{
    std::vector<Place> places;
    Query query(m_connection, statement);
    query.with(chat, before, after.date, after.message, rowsPerTransaction);
    while (query.step())
        places.push_back({{query.integer(0)}, query.integer(1)});
    return places;
}

void RetentionRunner::clearTexts(ChatId chat, UtcMicros before, RetentionCounts &counts)
{
    Place last{beforeAllInstants, 0};
    for (bool more = true; more;) {
        m_connection.throwIfInterrupted();
        qint64 cleared = 0;
        m_writer.transact([&] {
            cleared = 0;
            const auto places = next("retention_next_texts", chat, before, last);
            for (const Place &place : places)
                cleared += Query(m_connection, "message_clear_text").with(chat, place.message).run();
            more = !places.empty();
            if (more)
                last = places.back();
        });
        counts.textRemoved += cleared;
    }
}

void RetentionRunner::removeRows(ChatId chat, UtcMicros before, RetentionCounts &counts)
{
    const Place start{beforeAllInstants, 0};
    for (bool more = true; more;) {
        m_connection.throwIfInterrupted();
        qint64 rows = 0;
        qint64 reactions = 0;
        m_writer.transact([&] {
            rows = reactions = 0;
            ActivityDelta delta;
            const auto places = next("retention_next_rows", chat, before, start);
            for (const Place &place : places)
                rows += removeMessage(chat, place.message, delta, reactions);
            m_writer.log().append(delta);
            m_writer.log().foldDue();
            more = !places.empty();
        });
        counts.metadataRemoved += rows;
        counts.reactionsRemoved += reactions;
    }
}

// Takes the row and what hangs on it, and its negatives go into the activity.
qint64 RetentionRunner::removeMessage(ChatId chat, qint64 message, ActivityDelta &delta, qint64 &reactions)
{
    {
        Query gone(m_connection, "reactions_remove");
        gone.with(chat, message);
        while (gone.step()) {
            ++reactions;
            if (gone.isNull(1))
                delta.addReactions(chat, {gone.integer(0)}, -1);
        }
    }
    reactions += Query(m_connection, "reaction_anon_remove").with(chat, message).run();
    Query(m_connection, "reaction_counts_remove").with(chat, message).run();
    Query(m_connection, "message_sender_remove").with(chat, message).run();
    Query row(m_connection, "message_state");
    if (!row.with(chat, message).step())
        return 0;
    const auto author = row.optionalInteger(0);
    const std::optional<domain::UserId> user = author ? std::optional(domain::UserId{*author}) : std::nullopt;
    delta.addMessage(chat, {row.integer(1)}, figuresFromRow(row, 4), m_writer.userIndex().of(user), -1);
    return Query(m_connection, "message_remove").with(chat, message).run();
}

}  // namespace tgd::storage::sql
