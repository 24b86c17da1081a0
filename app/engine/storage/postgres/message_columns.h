#pragma once

#include "storage/message_rule.h"
#include "storage/postgres/array_builder.h"

#include <vector>

namespace tgd::storage::postgres {

// The columns of `messages` that are written, in the order of sql/postgres/messages_copy.sql. `to` gets each value by
// its type: int8, int4, boolean, instant or text.
template <typename Sink>
void putMessage(Sink &to, const domain::MessageRow &row, const domain::MessageRow &content)
{
    to.int8(row.chat);
    to.int8(row.id);
    to.int8(row.user);
    to.instant(row.date);
    to.instant(content.editDate);
    to.int4(row.threadId);
    to.int8(row.replyTo);
    to.boolean(content.mediaKind != domain::MediaKind::Text);
    to.text(domain::name(content.mediaKind));
    to.text(content.text);
    to.int4(content.textLength);
    to.int4(content.links);
    to.int4(content.emoji);
    to.text(content.entitiesJson);
    to.text(content.captionEntitiesJson);
    to.text(message_rule::sourceName(row.source));
    to.int8(row.forwardFromUser);
    to.int8(row.forwardFromChat);
    to.int4(row.forwardFromMessageId);
    to.text(row.forwardSignature);
    to.text(row.forwardSenderName);
    to.instant(row.forwardDate);
    to.boolean(row.isAutomaticForward);
    to.int8(row.viaBot);
    to.text(row.authorSignature);
    to.text(row.mediaGroupId);
    to.boolean(row.hasProtectedContent);
    to.text(content.fileId);
    to.text(content.fileUniqueId);
    to.int8(content.fileSize);
    to.text(content.fileName);
    to.text(content.mimeType);
    to.int4(content.duration);
    to.int4(content.width);
    to.int4(content.height);
    to.text(content.thumbnailFileId);
}

// Key and content of an edit, in the order of sql/postgres/messages_update_many.sql.
template <typename Sink>
void putEdit(Sink &to, const domain::MessageRow &row)
{
    to.int8(row.chat);
    to.int8(row.id);
    to.instant(row.editDate);
    to.boolean(row.mediaKind != domain::MediaKind::Text);
    to.text(domain::name(row.mediaKind));
    to.text(row.text);
    to.int4(row.textLength);
    to.int4(row.links);
    to.int4(row.emoji);
    to.text(row.entitiesJson);
    to.text(row.captionEntitiesJson);
    to.text(row.fileId);
    to.text(row.fileUniqueId);
    to.int8(row.fileSize);
    to.text(row.fileName);
    to.text(row.mimeType);
    to.int4(row.duration);
    to.int4(row.width);
    to.int4(row.height);
    to.text(row.thumbnailFileId);
}

inline constexpr int messageColumns = 36;

// One row in COPY's binary format, appended to the bytes.
class CopyRow {
public:
    explicit CopyRow(QByteArray &bytes) : m_bytes(bytes) { binary::putInt16(bytes, messageColumns); }

    template <typename T>
    void int8(const T &value)
    {
        add(value, [this](qint64 number) { binary::addInt8(m_bytes, number); });
    }
    template <typename T>
    void int4(const T &value)
    {
        add(value, [this](qint64 number) { binary::addInt4(m_bytes, number); });
    }
    template <typename T>
    void boolean(const T &value)
    {
        add(value, [this](bool flag) { binary::addBool(m_bytes, flag); });
    }
    template <typename T>
    void instant(const T &value)
    {
        add(value, [this](domain::UtcMicros at) { binary::addInstant(m_bytes, at); });
    }
    template <typename T>
    void text(const T &value)
    {
        add(value, [this](std::string_view bytes) { binary::addBytes(m_bytes, bytes); });
    }

private:
    template <typename T, typename Put>
    void add(const std::optional<T> &value, Put put)
    {
        if (value)
            add(*value, put);
        else
            binary::addNull(m_bytes);
    }
    template <typename Tag, typename Put>
    void add(domain::StrongId<Tag> value, Put put)
    {
        put(value.value);
    }
    template <typename T, typename Put>
    void add(const T &value, Put put)
    {
        put(value);
    }

    QByteArray &m_bytes;
};

// Rows as one array a column, for UNNEST.
class ColumnArrays {
public:
    template <typename T>
    void int8(const T &value)
    {
        next(oid::int8).add(value);
    }
    template <typename T>
    void int4(const T &value)
    {
        next(oid::int4).add(value);
    }
    template <typename T>
    void boolean(const T &value)
    {
        next(oid::boolean).add(value);
    }
    template <typename T>
    void instant(const T &value)
    {
        next(oid::timestamptz).add(value);
    }
    template <typename T>
    void text(const std::optional<T> &value)
    {
        next(oid::text).add(value);
    }
    void text(std::string_view value) { next(oid::text).add(value); }
    void endRow() { m_column = 0; }

    // Binds the arrays to places 1, 2, …
    template <typename Statement>
    void bindTo(Statement &statement) const
    {
        for (size_t i = 0; i < m_columns.size(); ++i)
            statement.bindArray(int(i) + 1, m_columns[i].arrayType(), m_columns[i].take());
    }
    bool isEmpty() const { return m_columns.empty(); }

private:
    ArrayBuilder &next(Oid element)
    {
        if (m_column == m_columns.size())
            m_columns.emplace_back(element);
        return m_columns[m_column++];
    }

    std::vector<ArrayBuilder> m_columns;
    size_t m_column = 0;
};

}  // namespace tgd::storage::postgres
