#include "storage/sql/message_writer.h"

#include "storage/sql/message_columns.h"
#include "storage/sql/query.h"

namespace tgd::storage::sql {

using domain::MessageRow;
using domain::RowOutcome;
using domain::UtcMicros;
using namespace message_rule;

namespace {
void bindContent(Query &query, const MessageRow &row)
{
    query.bind(5, row.editDate);
    query.bind(8, row.mediaKind != domain::MediaKind::Text);
    query.bind(9, domain::name(row.mediaKind));
    query.bind(10, row.text);
    query.bind(11, row.textLength);
    query.bind(12, row.links);
    query.bind(13, row.emoji);
    query.bind(14, row.entitiesJson);
    query.bind(15, row.captionEntitiesJson);
    query.bind(28, row.fileId);
    query.bind(29, row.fileUniqueId);
    query.bind(30, row.fileSize);
    query.bind(31, row.fileName);
    query.bind(32, row.mimeType);
    query.bind(33, row.duration);
    query.bind(34, row.width);
    query.bind(35, row.height);
    query.bind(36, row.thumbnailFileId);
}

void bindIdentity(Query &query, const MessageRow &row)
{
    query.bind(3, row.user);
    query.bind(4, row.date);
    query.bind(6, row.threadId);
    query.bind(7, row.replyTo);
    query.bind(16, sourceName(row.source));
    query.bind(17, row.forwardFromUser);
    query.bind(18, row.forwardFromChat);
    query.bind(19, row.forwardFromMessageId);
    query.bind(20, row.forwardSignature);
    query.bind(21, row.forwardSenderName);
    query.bind(22, row.forwardDate);
    query.bind(23, row.isAutomaticForward);
    query.bind(24, row.viaBot);
    query.bind(25, row.authorSignature);
    query.bind(26, row.mediaGroupId);
    query.bind(27, row.hasProtectedContent);
}

void bindKey(Query &query, const MessageRow &row)
{
    query.bind(1, row.chat);
    query.bind(2, row.id);
}
}  // namespace

std::optional<Stored> MessageWriter::load(const MessageRow &row)
{
    Query query(m_connection, "message_state");
    if (!query.with(row.chat, row.id).step())
        return std::nullopt;
    Stored stored;
    if (!query.isNull(0))
        stored.user = domain::UserId{query.integer(0)};
    stored.date = {query.integer(1)};
    if (!query.isNull(2))
        stored.editDate = UtcMicros{query.integer(2)};
    stored.isImport = query.text(3) == "import";
    stored.figures = figuresFromRow(query, 4);
    return stored;
}

void MessageWriter::writeAll(std::span<Group> groups, ActivityDelta &delta)
{
    for (Group &group : groups)
        group.change = write(group.versions, delta, group.outcomes);
}

MessageWriter::Change MessageWriter::write(Versions versions, ActivityDelta &delta, std::span<RowOutcome> outcomes)
{
    const Decision fresh = decide(nullptr, versions, outcomes);
    if (insert(fresh)) {
        const MessageRow &row = *fresh.identity;
        delta.addMessage(row.chat, row.date, figuresOf(row, *fresh.content), m_users.of(row.user), 1);
        if (row.senderChat)
            writeSender(row, false);
        return Change::Inserted;
    }
    const std::optional<Stored> stored = load(*versions.front());
    if (!stored)
        return Change::None;
    const Decision decision = decide(&*stored, versions, outcomes);
    if (!decision.content)
        return Change::None;
    update(*stored, decision, delta);
    return decision.identity ? Change::Replaced : Change::Edited;
}

bool MessageWriter::insert(const Decision &decision)
{
    if (!m_insert)
        m_insert = &m_connection.statement("message_insert");
    Query query(*m_insert);
    bindKey(query, *decision.identity);
    bindIdentity(query, *decision.identity);
    bindContent(query, *decision.content);
    return query.run() != 0;
}

void MessageWriter::update(const Stored &stored, const Decision &decision, ActivityDelta &delta)
{
    const MessageRow &content = *decision.content;
    if (decision.identity) {
        const MessageRow &row = *decision.identity;
        Query query(m_connection, "message_replace");
        bindKey(query, row);
        bindIdentity(query, row);
        bindContent(query, content);
        query.run();
        writeSender(row, true);
        delta.addMessage(row.chat, stored.date, stored.figures, m_users.of(stored.user), -1);
        delta.addMessage(row.chat, row.date, figuresOf(row, content), m_users.of(row.user), 1);
        return;
    }
    Query query(m_connection, "message_edit");
    bindKey(query, content);
    bindContent(query, content);
    query.run();
    delta.changeMessage(content.chat, stored.date, stored.figures, figuresAfterEdit(stored, content));
}

void MessageWriter::writeSender(const MessageRow &row, bool replaced)
{
    if (row.senderChat)
        Query(m_connection, "message_sender_put").with(row.chat, row.id, *row.senderChat, row.authorSignature).run();
    else if (replaced)
        Query(m_connection, "message_sender_remove").with(row.chat, row.id).run();
}

}  // namespace tgd::storage::sql
