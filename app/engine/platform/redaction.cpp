#include "platform/redaction.h"

#include <QRegularExpression>

namespace tgd::platform {

// The public part, the bot's id, stays: it says which bot a line is about.
QString redacted(const QString &text)
{
    static const QRegularExpression inPath(
        QStringLiteral("(bot[0-9]+)(?::|%3A)[A-Za-z0-9_%-]+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral("(?<![0-9])([0-9]{1,16})(?::|%3A)[A-Za-z0-9_-]{30,}"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    clean.replace(inPath, QStringLiteral("\\1:***"));
    clean.replace(bare, QStringLiteral("\\1:***"));
    return clean;
}

QByteArray redacted(const QByteArray &text)
{
    return redacted(QString::fromUtf8(text)).toUtf8();
}

}  // namespace tgd::platform
