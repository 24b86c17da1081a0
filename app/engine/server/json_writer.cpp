#include "server/json_writer.h"

#include <QDateTime>

namespace tgd::server {

QByteArray decimalText(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray instantText(domain::UtcMicros value)
{
    const qint64 seconds
        = (value.value - ((value.value % domain::microsPerSecond + domain::microsPerSecond) % domain::microsPerSecond))
        / domain::microsPerSecond;
    const qint64 micros = value.value - seconds * domain::microsPerSecond;
    QByteArray text
        = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
    if (micros != 0)
        text += '.' + QByteArray::number(micros).rightJustified(6, '0');
    return text + 'Z';
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    m_needsComma = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    text(QString::fromUtf8(name));
    m_bytes += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
    return *this;
}

JsonWriter &JsonWriter::decimal(double value)
{
    separate();
    m_bytes += decimalText(value);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_bytes += "null";
    return *this;
}

JsonWriter &JsonWriter::text(QStringView value)
{
    static constexpr char digits[] = "0123456789abcdef";
    separate();
    m_bytes += '"';
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': m_bytes += "\\\""; break;
        case '\\': m_bytes += "\\\\"; break;
        case '\n': m_bytes += "\\n"; break;
        case '\r': m_bytes += "\\r"; break;
        case '\t': m_bytes += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                m_bytes += "\\u00";
                m_bytes += digits[c >> 4];
                m_bytes += digits[c & 15];
            } else {
                m_bytes += c;
            }
        }
    }
    m_bytes += '"';
    return *this;
}

JsonWriter &JsonWriter::textOrNull(QStringView value)
{
    return value.isEmpty() ? null() : text(value);
}

JsonWriter &JsonWriter::date(QDate value)
{
    return value.isValid() ? text(value.toString(Qt::ISODate)) : null();
}

JsonWriter &JsonWriter::instant(domain::UtcMicros value)
{
    return text(QString::fromLatin1(instantText(value)));
}

}  // namespace tgd::server
