#include "support/update_stream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <random>

namespace tgd::test {

namespace {

const QStringList words{"hello", "friday", "привет", "деплой", "сегодня", "build", "green", "again",
    "https://example.org/a?b=1", "👍🏽", "спасибо", "merge", "and", "the", "to", "what", "когда", "tomorrow", "maybe",
    "日本語", "metrics", "🔥", "ok"};

// JSON of the server: beyond ASCII everything is \uXXXX.
QByteArray escaped(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QByteArray out;
    out.reserve(text.size() * 2);
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            out += char(c.unicode());
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

// Makes one update after another. On the stack.
class Stream {
public:
    explicit Stream(unsigned seed) : m_random(seed) { }

    QByteArray next()
    {
        ++m_id;
        m_date += below(40);
        const int dice = below(100);
        QJsonObject update{{"update_id", 700'000'000 + m_id}};
        if (dice < 62)
            update["message"] = text();
        else if (dice < 80)
            update["message"] = media();
        else if (dice < 86)
            update["edited_message"] = edit();
        else if (dice < 95)
            update["message_reaction"] = reaction();
        else
            update["chat_member"] = member();
        return escaped(update);
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    QJsonObject user()
    {
        const int n = below(3000);
        QJsonObject person{{"id", qint64(5'000'000'000 + n)}, {"is_bot", false},
            {"first_name", n % 3 ? "Ada" : "Борис"}, {"language_code", n % 3 ? "en" : "ru"}};
        if (n % 2)
            person["username"] = QString("user_%1").arg(n);
        if (n % 4 == 0)
            person["last_name"] = "Marsh";
        if (n % 9 == 0)
            person["is_premium"] = true;
        return person;
    }

    QJsonObject chat()
    {
        const int n = below(40);
        return {{"id", qint64(-1'001'000'000'000 - n)}, {"title", QString("Chat number %1").arg(n)},
            {"type", "supergroup"}, {"username", QString("chat_%1").arg(n)}};
    }

    QJsonObject message() { return {{"message_id", m_id}, {"from", user()}, {"chat", chat()}, {"date", m_date}}; }

    QString sentence()
    {
        QStringList chosen;
        const int length = 1 + below(below(4) == 0 ? 60 : 12);
        for (int i = 0; i < length; ++i)
            chosen << words[below(int(words.size()))];
        return chosen.join(' ');
    }

    QJsonObject text()
    {
        QJsonObject made = message();
        made["text"] = sentence();
        if (below(4) == 0)
            made["entities"] = QJsonArray{QJsonObject{{"type", "url"}, {"offset", 4}, {"length", 20}},
                QJsonObject{{"type", "bold"}, {"offset", 30}, {"length", 3}}};
        if (below(3) == 0) {
            QJsonObject answered = message();
            answered["text"] = sentence();
            made["reply_to_message"] = answered;
        }
        if (below(20) == 0)
            made["forward_origin"] = QJsonObject{{"type", "user"}, {"sender_user", user()}, {"date", m_date}};
        return made;
    }

    static QJsonObject file(const char *id, int width)
    {
        return {{"file_id", QString("AgACAgIAAxkBAAIBY2ZkZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo%1%2").arg(id).arg(width)},
            {"file_unique_id", QString("AQADq9kxG%1").arg(id)}, {"file_size", width * 77}, {"width", width},
            {"height", width * 3 / 4}};
    }

    QJsonObject media()
    {
        QJsonObject made = message();
        if (below(2) == 0) {
            made["photo"] = QJsonArray{file("a", 90), file("b", 320), file("c", 800), file("d", 1280)};
            made["caption"] = sentence();
        } else if (below(2) == 0) {
            QJsonObject sticker = file("s", 512);
            sticker["type"] = "regular";
            sticker["is_animated"] = false;
            sticker["is_video"] = false;
            sticker["emoji"] = "🔥";
            sticker["set_name"] = "someset";
            sticker["thumbnail"] = file("t", 128);
            made["sticker"] = sticker;
        } else {
            QJsonObject video = file("v", 1920);
            video["duration"] = 33;
            video["mime_type"] = "video/mp4";
            video["file_name"] = "clip.mp4";
            video["thumbnail"] = file("t", 320);
            made["video"] = video;
        }
        return made;
    }

    QJsonObject edit()
    {
        QJsonObject made = text();
        made["edit_date"] = m_date + 30;
        return made;
    }

    QJsonObject reaction()
    {
        return {{"chat", chat()}, {"message_id", m_id / 2 + 1}, {"date", m_date}, {"user", user()},
            {"old_reaction", QJsonArray()},
            {"new_reaction", QJsonArray{QJsonObject{{"type", "emoji"}, {"emoji", "👍"}}}}};
    }

    QJsonObject member()
    {
        const QJsonObject who = user();
        return {{"chat", chat()}, {"from", who}, {"date", m_date},
            {"old_chat_member", QJsonObject{{"user", who}, {"status", "left"}}},
            {"new_chat_member", QJsonObject{{"user", who}, {"status", "member"}}}};
    }

    std::mt19937 m_random;
    int m_id = 0;
    int m_date = 1'709'550'000;
};

}  // namespace

std::vector<QByteArray> updateStream(unsigned seed, int count)
{
    Stream stream(seed);
    std::vector<QByteArray> updates;
    updates.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        updates.push_back(stream.next());
    return updates;
}

}  // namespace tgd::test
