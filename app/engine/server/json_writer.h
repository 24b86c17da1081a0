#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace tgd::server {

// Writes compact JSON front to back, keys in the order they are written, integers exactly. A value type; any thread.
class JsonWriter {
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(QByteArrayView name);

    JsonWriter &number(qint64 value);
    JsonWriter &decimal(double value);  // two decimals, always with a point
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &text(QStringView value);
    JsonWriter &textOrNull(QStringView value);     // null when empty
    JsonWriter &date(QDate value);                 // "YYYY-MM-DD", null when invalid
    JsonWriter &instant(domain::UtcMicros value);  // RFC 3339 with Z, seconds, or as many decimals as there are

    template <typename T>
    JsonWriter &member(QByteArrayView name, T value)
    {
        key(name);
        if constexpr (std::is_same_v<T, bool>)
            return boolean(value);
        else
            return number(value);
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

// The same forms outside JSON.
QByteArray decimalText(double value);
QByteArray instantText(domain::UtcMicros value);

}  // namespace tgd::server
