#pragma once

#include "domain/write_batch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tgd::bot {

// The text of an answer with its formatting beside it, never in it: whatever a name holds comes out as it is. A value.
class AnswerText {
public:
    static constexpr int mostCodePoints = 4096;

    AnswerText() = default;
    AnswerText(const QString &text) : m_text(text) { }

    AnswerText &add(const QString &text)
    {
        m_text += text;
        return *this;
    }
    AnswerText &addLine(const QString &text = {}) { return add(text + QLatin1Char('\n')); }
    AnswerText &addBold(const QString &text) { return addAs(QStringLiteral("bold"), text); }
    // In letters of one width.
    AnswerText &addBlock(const QString &text) { return addAs(QStringLiteral("pre"), text); }

    const QString &text() const { return m_text; }
    // The text, cut to what Telegram takes, and its entities as arguments of sendMessage.
    QJsonObject arguments() const;

private:
    AnswerText &addAs(const QString &type, const QString &text);

    QString m_text;
    QJsonArray m_entities;  // in UTF-16 units, as QString counts
};

// What to call a person in an answer: one line of at most 64 characters.
QString displayName(const domain::UserRow &user);
QString displayName(const QString &firstName, const QString &lastName, const QString &username, domain::UserId id);

// Names the context of all texts of answers for the translation tools.
struct AnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(AnswerTexts)
};

}  // namespace tgd::bot
