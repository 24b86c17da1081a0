#include "storage/copy/position.h"

#include <QStringList>

#include <limits>

namespace tgd::storage::copy {

Position::Position(const Table &table)
{
    for (const size_t place : table.key) {
        const Column &column = table.columns[place];
        const bool isInstant = column.kind == Column::Kind::Instant;
        m_parts.push_back(
            {&column, isInstant ? sql::beforeAllInstants.value : std::numeric_limits<qint64>::min(), std::string()});
    }
}

Position::Position(const Table &table, const QJsonArray &json) : Position(table)
{
    for (qsizetype i = 0; i < std::min(json.size(), qsizetype(m_parts.size())); ++i) {
        m_parts[size_t(i)].number = json[i].toInteger();
        m_parts[size_t(i)].text = json[i].toString().toStdString();
    }
}

Position::Position(const Page &page, size_t row)
{
    for (const size_t place : page.table().key) {
        const Page::Value &value = page.value(row, place);
        m_parts.push_back({&page.table().columns[place], value.number, std::string(page.bytes(value))});
    }
}

QJsonArray Position::json() const
{
    QJsonArray json;
    for (const Part &part : m_parts) {
        if (part.column->kind == Column::Kind::Text)
            json.append(QString::fromStdString(part.text));
        else
            json.append(part.number);
    }
    return json;
}

QString Position::text() const
{
    QStringList words;
    for (const Part &part : m_parts) {
        const bool isText = part.column->kind == Column::Kind::Text;
        words.append(QString::fromStdString(part.column->name) + QLatin1Char(' ')
            + (isText ? QString::fromStdString(part.text) : QString::number(part.number)));
    }
    return words.join(QStringLiteral(", "));
}

int Position::bind(sql::Query &query) const
{
    int place = 1;
    for (const Part &part : m_parts) {
        if (part.column->kind == Column::Kind::Text)
            query.bind(place, part.text);
        else if (part.column->kind == Column::Kind::Instant)
            query.bind(place, domain::UtcMicros{part.number});
        else
            query.bind(place, part.number);
        ++place;
    }
    return place;
}

}  // namespace tgd::storage::copy
