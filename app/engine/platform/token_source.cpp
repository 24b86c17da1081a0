#include "platform/token_source.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QRegularExpression>

namespace tgd::platform {

using domain::ErrorKind;
using domain::failure;
using domain::Result;

namespace {

constexpr qint64 mostBytes = 64 * 1024;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TokenSource)
};

// Reads without a buffer of the stream's own that nobody would overwrite.
Result<QByteArray> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(
            ErrorKind::BadInput, Text::tr("The token file %1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(mostBytes);
    return bytes;
}

}  // namespace

Result<BotToken> TokenSource::parse(QByteArray &&text, const QString &whence)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![A-Za-z0-9_:-])([0-9]{1,16}):[A-Za-z0-9_-]{30,64}(?![A-Za-z0-9_-])"));
    QString words = QString::fromLatin1(text);
    text.fill('\0');
    const auto found = shape.match(words);
    const auto wipe = [&words] { words.fill(QChar(0)); };
    bool isNumber = false;
    const qint64 botId = found.captured(1).toLongLong(&isNumber);
    if (!found.hasMatch() || !isNumber || botId == 0) {
        wipe();
        return failure(ErrorKind::BadInput,
            Text::tr(
                "%1 holds no bot token. A token is a number, a colon and 30 to 64 letters, digits, _ or -; @BotFather "
                "tells it.")
                .arg(whence));
    }
    const bool severalTokens = shape.match(words, found.capturedEnd()).hasMatch();
    QByteArray token = found.captured(0).toLatin1();
    wipe();
    if (severalTokens) {
        token.fill('\0');
        return failure(ErrorKind::BadInput, Text::tr("%1 holds more than one bot token. Leave one.").arg(whence));
    }
    return BotToken{std::make_shared<const domain::Secret>(std::move(token)), botId};
}

Result<BotToken> TokenSource::fromFile(const QString &path) const
{
    auto bytes = readSecretFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parse(std::move(*bytes), Text::tr("The token file %1").arg(path));
}

Result<BotToken> TokenSource::fromKeychain(ports::SecretStore &store, const QString &name) const
{
    QFuture<Result<QString>> asked = store.read(name);
    QFutureWatcher<Result<QString>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(asked);
    if (!asked.isFinished())
        loop.exec();
    if (asked.resultCount() == 0)
        return failure(ErrorKind::Cancelled, Text::tr("The keychain did not answer."));
    Result<QString> answer = asked.takeResult();
    if (!answer)
        return tl::unexpected(answer.error());
    QByteArray bytes = answer->toLatin1();
    answer->fill(QChar(0));
    return parse(std::move(bytes), Text::tr("The keychain's entry %1").arg(name));
}

Result<std::optional<BotToken>> TokenSource::fromSurroundings() const
{
    const auto optional = [](Result<BotToken> token) -> Result<std::optional<BotToken>> {
        if (!token)
            return tl::unexpected(token.error());
        return std::optional(std::move(*token));
    };
    for (const char *name : {"TGSTATS_BOT_TOKEN", "BOT_TOKEN"}) {
        if (QByteArray value = m_named(name); !value.isEmpty())
            return optional(parse(std::move(value), Text::tr("The variable %1").arg(QLatin1String(name))));
    }
    const QString folder = QFile::decodeName(qgetenv("CREDENTIALS_DIRECTORY"));
    if (folder.isEmpty())
        return std::nullopt;
    for (const char *name : {"tgstats-bot-token", "bot-token", "TGSTATS_BOT_TOKEN", "BOT_TOKEN"}) {
        const QString path = folder + QLatin1Char('/') + QLatin1String(name);
        if (QFile::exists(path))
            return optional(fromFile(path));
    }
    return std::nullopt;
}

}  // namespace tgd::platform
