#include "support/export_writer.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>

namespace tgd::test {

namespace {

const char *const firstNames[] = {"Ada", "Борис", "Chiara 🌿", "Đặng", "إيمان", "Finn", "花", "Jörg"};
const char *const words[] = {"today", "the", "lag", "созвон", "replica", "midnight", "thanks", "weiß", "今日", "ship",
    "maybe", "🔥", "zone", "wrong", "давайте", "graph"};
const char *const emoji[] = {"👍", "❤", "🔥", "😁", "👏", "🎉"};

// Numbers that are the same everywhere.
class Dice {
public:
    explicit Dice(quint32 seed) : m_state(seed * 2654435761ULL + 88172645463325252ULL) { }
    qint64 below(qint64 bound)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return qint64(m_state % quint64(bound));
    }
    bool oneIn(qint64 n) { return below(n) == 0; }

private:
    quint64 m_state;
};

// Writes the members of one message. Lives for one export.
class Writer {
public:
    Writer(QIODevice &out, const ExportShape &shape) : m_out(out), m_shape(shape), m_dice(shape.seed) { }

    void write()
    {
        m_bytes = "{\n \"name\": \"" + m_shape.name + "\",\n \"type\": \"" + m_shape.type
            + "\",\n \"id\": " + QByteArray::number(m_shape.id) + ",\n \"messages\": [";
        for (int i = 0; i < m_shape.messages; ++i) {
            m_bytes += i == 0 ? "\n  {" : ",\n  {";
            m_first = true;
            entry();
            m_bytes += "\n  }";
            if (m_bytes.size() > (1 << 20))
                flush();
        }
        m_bytes += "\n ]\n}";
        flush();
    }

private:
    void flush()
    {
        if (m_out.write(m_bytes) != m_bytes.size())
            qFatal("the export cannot be written");
        m_bytes.clear();
    }

    void raw(const char *key, const QByteArray &value)
    {
        m_bytes += m_first ? "\n   \"" : ",\n   \"";
        m_first = false;
        m_bytes += key;
        m_bytes += "\": ";
        m_bytes += value;
    }
    void text(const char *key, const QByteArray &value) { raw(key, '"' + value + '"'); }
    void number(const char *key, qint64 value) { raw(key, QByteArray::number(value)); }

    QByteArray local(qint64 unix) const
    {
        return QDateTime::fromSecsSinceEpoch(unix + m_shape.offsetSeconds, Qt::UTC)
            .toString(u"yyyy-MM-ddTHH:mm:ss")
            .toLatin1();
    }

    QByteArray person(qint64 index) const
    {
        return QByteArray(firstNames[index % 8]) + ' ' + QByteArray::number(index);
    }

    void entry()
    {
        m_id += 1 + (m_dice.oneIn(20) ? m_dice.below(4) : 0);
        m_time += m_dice.below(120);
        number("id", m_id);
        if (m_dice.oneIn(500)) {
            text("type", "unsupported");
            return;
        }
        const bool service = m_dice.oneIn(50);
        text("type", service ? "service" : "message");
        text("date", local(m_shape.firstUnix + m_time));
        if (m_shape.unixTimes)
            text("date_unixtime", QByteArray::number(m_shape.firstUnix + m_time));
        // Few talk much: the smaller of two throws.
        const qint64 who = std::min(m_dice.below(m_shape.people), m_dice.below(m_shape.people));
        if (service)
            serviceEntry(who);
        else
            messageEntry(who);
    }

    void serviceEntry(qint64 who)
    {
        text("actor", person(who));
        text("actor_id", "user" + QByteArray::number(5'000'000'000 + who));
        switch (m_dice.below(4)) {
        case 0: text("action", "join_group_by_link"); break;
        case 1:
            text("action", "invite_members");
            raw("members", "[\n    \"" + person(m_dice.below(m_shape.people)) + "\"\n   ]");
            break;
        case 2:
            text("action", "remove_members");
            raw("members", "[\n    \"" + person(who) + "\"\n   ]");
            break;
        default: text("action", "pin_message"); number("message_id", m_id - 1);
        }
        text("text", "");
        if (m_shape.textEntities)
            raw("text_entities", "[]");
    }

    void messageEntry(qint64 who)
    {
        text("from", person(who));
        text("from_id", "user" + QByteArray::number(5'000'000'000 + who));
        if (m_dice.oneIn(30))
            text("forwarded_from", "Daily Numbers");
        if (m_dice.oneIn(4) && m_id > 20)
            number("reply_to_message_id", m_id - 1 - m_dice.below(15));
        if (m_dice.oneIn(6))
            mediaEntry();
        textEntry();
        if (m_dice.oneIn(12)) {
            const qint64 edited = m_shape.firstUnix + m_time + 30 + m_dice.below(4000);
            text("edited", local(edited));
            if (m_shape.unixTimes)
                text("edited_unixtime", QByteArray::number(edited));
        }
        if (m_shape.reactions && m_dice.oneIn(5))
            reactionsEntry();
    }

    void mediaEntry()
    {
        if (m_dice.oneIn(2)) {
            text("photo", "photos/photo_" + QByteArray::number(m_id) + ".jpg");
            number("photo_file_size", 20'000 + m_dice.below(400'000));
            number("width", 1280);
            number("height", 720);
            return;
        }
        const bool sticker = m_dice.oneIn(2);
        text("file", "(File not included. Change data exporting settings to download.)");
        text("file_name", sticker ? "sticker.webp" : "notes \\\"v2\\\".pdf");
        number("file_size", 9'000 + m_dice.below(4'000'000'000));
        if (sticker)
            text("media_type", "sticker");
        text("mime_type", sticker ? "image/webp" : "application/pdf");
    }

    void textEntry()
    {
        QByteArray plain;
        const qint64 count = 1 + m_dice.below(24);
        for (qint64 i = 0; i < count; ++i)
            plain += (i > 0 ? " " : "") + QByteArray(words[m_dice.below(16)]);
        const auto part = [](const QByteArray &type, const QByteArray &value) {
            return "\n    {\n     \"type\": \"" + type + "\",\n     \"text\": \"" + value + "\"\n    }";
        };
        const bool rich = m_dice.oneIn(8);
        const QByteArray link = "https://example.org/a?b=" + QByteArray::number(m_id);
        if (rich)
            raw("text", "[\n    \"" + plain + " \"," + part("link", link) + "\n   ]");
        else
            text("text", plain);
        if (!m_shape.textEntities)
            return;
        raw("text_entities",
            '[' + (rich ? part("plain", plain + ' ') + ',' + part("link", link) : part("plain", plain)) + "\n   ]");
    }

    void reactionsEntry()
    {
        const qint64 count = 1 + m_dice.below(3);
        const qint64 base = m_dice.below(m_shape.people);
        QByteArray recent;
        for (qint64 i = 0; i < count; ++i) {
            const qint64 who = (base + i) % m_shape.people;
            recent += (i > 0 ? "," : "") + QByteArray("\n      {\n       \"from\": \"") + person(who)
                + "\",\n       \"from_id\": \"user" + QByteArray::number(5'000'000'000 + who)
                + "\",\n       \"date\": \"" + local(m_shape.firstUnix + m_time + 60 + m_dice.below(9000))
                + "\"\n      }";
        }
        raw("reactions",
            "[\n    {\n     \"type\": \"emoji\",\n     \"count\": " + QByteArray::number(count + m_dice.below(3))
                + ",\n     \"emoji\": \"" + emoji[m_dice.below(6)] + "\",\n     \"recent\": [" + recent
                + "\n     ]\n    }\n   ]");
    }

    QIODevice &m_out;
    const ExportShape m_shape;
    Dice m_dice;
    QByteArray m_bytes;
    bool m_first = true;
    qint64 m_id = 0;
    qint64 m_time = 0;
};

}  // namespace

void writeExport(QIODevice &out, const ExportShape &shape)
{
    Writer(out, shape).write();
}

QByteArray exportBytes(const ExportShape &shape)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeExport(buffer, shape);
    return buffer.data();
}

void writeExportFile(const QString &path, const ExportShape &shape)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("the export cannot be made");
    writeExport(file, shape);
}

}  // namespace tgd::test
