#include "bot/api_answer.h"

#include "platform/redaction.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace tgd::bot {

namespace {

constexpr qsizetype keptOfBadBody = 512;

// Walks over JSON without understanding it: strings and brackets only, no recursion, any depth.
class Walker {
public:
    explicit Walker(QByteArrayView text) : m_text(text) { }

    qsizetype at() const { return m_at; }
    bool take(char wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool atEnd()
    {
        skipSpace();
        return m_at >= m_text.size();
    }
    // The next string without its quotes, escapes as they are.
    std::optional<QByteArrayView> string()
    {
        skipSpace();
        const qsizetype start = m_at + 1;
        if (!skipString())
            return std::nullopt;
        return m_text.sliced(start, m_at - 1 - start);
    }
    // The next value, whatever it is.
    std::optional<QByteArrayView> value()
    {
        skipSpace();
        const qsizetype start = m_at;
        qsizetype depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!skipString())
                    return std::nullopt;
                if (depth == 0)
                    break;
                continue;
            }
            const bool closes = c == '}' || c == ']';
            if (depth == 0 && (closes || c == ','))
                break;
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            if (closes && --depth == 0)
                break;
        }
        if (depth != 0 || m_at == start)
            return std::nullopt;
        return m_text.sliced(start, m_at - start).trimmed();
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || (m_text[m_at] >= '\t' && m_text[m_at] <= '\r')))
            ++m_at;
    }
    bool skipString()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return ++m_at, true;
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

// Calls `member(key, value)` for each member; false when the text is no whole object.
template <typename Member>
bool walkObject(QByteArrayView text, Member member)
{
    Walker walker(text);
    if (!walker.take('{'))
        return false;
    if (walker.take('}'))
        return walker.atEnd();
    do {
        const auto key = walker.string();
        if (!key || !walker.take(':'))
            return false;
        const auto value = walker.value();
        if (!value)
            return false;
        member(*key, *value);
    } while (walker.take(','));
    return walker.take('}') && walker.atEnd();
}

std::optional<qint64> idOf(QByteArrayView update)
{
    std::optional<qint64> id;
    walkObject(update, [&id](QByteArrayView key, QByteArrayView value) {
        bool isNumber = false;
        const qint64 number = value.toByteArray().toLongLong(&isNumber);
        if (!id && isNumber && key == "update_id")
            id = number;
    });
    return id;
}

ApiError readError(int httpStatus, const QByteArray &body, QByteArrayView retryAfter)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject parameters = object[QLatin1String("parameters")].toObject();
    const QString words = object[QLatin1String("description")].toString();
    ApiError error;
    error.httpStatus = httpStatus;
    error.kind = classify(httpStatus, words.toUtf8());
    error.description = platform::redacted(words.left(keptOfBadBody));
    if (error.description.isEmpty())
        error.description = QStringLiteral("HTTP %1").arg(httpStatus);
    if (const QJsonValue wait = parameters[QLatin1String("retry_after")]; wait.isDouble())
        error.retryAfter = qMax<qint64>(0, wait.toInteger());
    else if (bool isNumber = false; !retryAfter.isEmpty()) {
        const qint64 seconds = retryAfter.trimmed().toByteArray().toLongLong(&isNumber);
        if (isNumber)
            error.retryAfter = qMax<qint64>(0, seconds);
    }
    if (const QJsonValue chat = parameters[QLatin1String("migrate_to_chat_id")]; chat.isDouble())
        error.migrateToChat = chat.toInteger();
    return error;
}

}  // namespace

QJsonObject ApiAnswer::resultObject() const
{
    return QJsonDocument::fromJson(result().toByteArray()).object();
}

ApiError badBody(int httpStatus, const QByteArray &body, const QString &why)
{
    ApiError error;
    error.kind = ApiErrorKind::BadBody;
    error.httpStatus = httpStatus;
    error.description = why;
    // Redacted before it is cut: half a token is one, too.
    error.bodyStart = platform::redacted(body.left(4 * keptOfBadBody)).left(keptOfBadBody);
    return error;
}

ApiError brokenAnswer(int httpStatus, const QByteArray &body, const QString &why)
{
    ApiError error = badBody(httpStatus, body, why);
    error.brokenBody = body;
    return error;
}

ApiResult readAnswer(int httpStatus, QByteArray body, QByteArrayView retryAfter)
{
    if (httpStatus < 200 || httpStatus >= 300)
        return tl::unexpected(readError(httpStatus, body, retryAfter));
    ApiAnswer answer;
    bool isOk = false;
    bool isRefusal = false;
    bool hasResult = false;
    const bool isObject = walkObject(body, [&](QByteArrayView key, QByteArrayView value) {
        if (key == "ok") {
            isOk = value == "true";
            isRefusal = value == "false";
        } else if (key == "result") {
            hasResult = true;
            answer.resultAt = value.data() - body.constData();
            answer.resultSize = value.size();
        }
    });
    if (!isObject) {
        const QString why = QStringLiteral("the answer is not JSON");
        return tl::unexpected(isOk ? brokenAnswer(httpStatus, body, why) : badBody(httpStatus, body, why));
    }
    if (isRefusal) {  // a refusal that lost its status on the way
        const int code = QJsonDocument::fromJson(body).object()[QLatin1String("error_code")].toInt(httpStatus);
        return tl::unexpected(readError(code, body, retryAfter));
    }
    if (!isOk || !hasResult)
        return tl::unexpected(badBody(httpStatus, body, QStringLiteral("the answer has no result")));
    answer.body = std::move(body);
    return answer;
}

std::optional<RawUpdate> updateInBroken(const QByteArray &body)
{
    static const QRegularExpression pattern(QStringLiteral("\"update_id\"\\s*:\\s*(\\d{1,10})\\b"));
    const auto found = pattern.match(QString::fromLatin1(body));
    bool isId = false;
    const qint64 id = found.captured(1).toLongLong(&isId);
    if (!isId || id > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return RawUpdate{body.toStdString(), id};
}

tl::expected<std::vector<RawUpdate>, ApiError> splitUpdates(const ApiAnswer &answer)
{
    // A list that breaks off may have one update to blame; anything else is no list for another reason.
    const auto bad = [&answer] {
        const QString why = QStringLiteral("the result is not a list of updates");
        return tl::unexpected(
            answer.result().startsWith('[') ? brokenAnswer(200, answer.body, why) : badBody(200, answer.body, why));
    };
    std::vector<RawUpdate> updates;
    Walker walker(answer.result());
    if (!walker.take('['))
        return bad();
    if (walker.take(']'))
        return updates;
    do {
        const auto value = walker.value();
        if (!value)
            return bad();
        updates.push_back({std::string(value->data(), size_t(value->size())), idOf(*value)});
    } while (walker.take(','));
    if (!walker.take(']'))
        return bad();
    return updates;
}

}  // namespace tgd::bot
