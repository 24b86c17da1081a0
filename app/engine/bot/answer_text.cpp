#include "bot/answer_text.h"

namespace tgd::bot {

namespace {

constexpr int longestName = 64;

// Line breaks, other controls and marks that turn the direction of what follows would spoil the list around a name.
bool spoilsLine(QChar c)
{
    const ushort code = c.unicode();
    return c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString oneLine(QString name)
{
    for (QChar &c : name) {
        if (spoilsLine(c))
            c = QLatin1Char(' ');
    }
    return name.simplified();
}

QString cut(const QString &text, int codePoints)
{
    qsizetype at = 0;
    for (int count = 0; at < text.size() && count < codePoints; ++count)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return text.left(at);
}

}  // namespace

AnswerText &AnswerText::addAs(const QString &type, const QString &text)
{
    m_entities.append(QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("offset"), m_text.size()},
        {QStringLiteral("length"), text.size()}});
    return add(text);
}

QJsonObject AnswerText::arguments() const
{
    const QString text = cut(m_text, mostCodePoints);
    QJsonArray entities;
    for (const QJsonValue &entity : m_entities) {
        QJsonObject kept = entity.toObject();
        const qint64 room = text.size() - kept[QLatin1String("offset")].toInteger();
        if (room <= 0)
            continue;
        kept[QLatin1String("length")] = qMin(room, kept[QLatin1String("length")].toInteger());
        entities.append(kept);
    }
    QJsonObject arguments{{QStringLiteral("text"), text}};
    if (!entities.isEmpty())
        arguments.insert(QStringLiteral("entities"), entities);
    return arguments;
}

QString displayName(const QString &firstName, const QString &lastName, const QString &username, domain::UserId id)
{
    QString name = oneLine(firstName + QLatin1Char(' ') + lastName);
    if (name.isEmpty())
        name = oneLine(username);
    if (name.isEmpty())
        name = AnswerTexts::tr("User %1").arg(id.value);
    return cut(name, longestName);
}

QString displayName(const domain::UserRow &user)
{
    const auto text = [](const domain::OptionalText &value) { return QString::fromStdString(value.value_or("")); };
    return displayName(text(user.firstName), text(user.lastName), text(user.username), user.id);
}

}  // namespace tgd::bot
