#include "support/botapi/bot_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace tgd::botapi {

namespace {

QJsonValue parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

void mergeForm(QJsonObject &into, const QByteArray &encoded)
{
    const QJsonObject values = formValues(encoded);
    for (auto value = values.begin(); value != values.end(); ++value)
        into[value.key()] = value.value();
}

// The parts of multipart/form-data: plain fields, and the one file anybody sends here.
void mergeParts(BotRequest &request, const QByteArray &body, const QByteArray &contentType)
{
    const qsizetype at = contentType.indexOf("boundary=");
    if (at < 0)
        return;
    QByteArray boundary = contentType.mid(at + 9);
    if (boundary.startsWith('"'))
        boundary = boundary.mid(1, boundary.indexOf('"', 1) - 1);
    const QByteArray mark = "--" + boundary;
    for (qsizetype start = body.indexOf(mark); start >= 0;) {
        const qsizetype end = body.indexOf(mark, start + mark.size());
        if (end < 0)
            return;
        const QByteArray part = body.mid(start + mark.size() + 2, end - start - mark.size() - 4);
        start = end;
        const qsizetype headEnd = part.indexOf("\r\n\r\n");
        const QByteArray head = part.left(headEnd);
        const qsizetype nameAt = head.indexOf(" name=\"");
        if (headEnd < 0 || nameAt < 0)
            continue;
        const QByteArray name = head.mid(nameAt + 7, head.indexOf('"', nameAt + 7) - nameAt - 7);
        if (head.contains("filename="))
            request.certificate = part.mid(headEnd + 4);
        else
            request.arguments[QString::fromUtf8(name)] = QString::fromUtf8(part.mid(headEnd + 4));
    }
}

HttpAnswer jsonAnswer(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

QByteArray quoted(const QByteArray &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

}  // namespace

QJsonObject formValues(const QByteArray &encoded)
{
    const auto decode = [](QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); };
    QJsonObject values;
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            values[decode(pair.left(equals))] = decode(pair.mid(equals + 1));
    }
    return values;
}

std::optional<BotRequest> parseBotRequest(const HttpRequest &http)
{
    const qsizetype question = http.target.indexOf('?');
    QByteArray path = question < 0 ? http.target : http.target.left(question);
    if (!path.startsWith("/bot"))
        return {};
    path.remove(0, 4);
    const qsizetype slash = path.indexOf('/');
    if (slash < 0)
        return {};
    BotRequest request;
    request.token = QUrl::fromPercentEncoding(path.left(slash));
    QByteArray method = path.mid(slash + 1);
    if (method.startsWith("test/")) {
        request.testDc = true;
        method.remove(0, 5);
    }
    request.method = method.toLower();
    if (question >= 0)
        mergeForm(request.arguments, http.target.mid(question + 1));
    const QByteArray contentType = http.header("content-type");
    if (contentType.toLower().startsWith("multipart/form-data")) {
        mergeParts(request, http.body, contentType);
    } else if (contentType.toLower().startsWith("application/json")) {
        const QJsonObject body = QJsonDocument::fromJson(http.body).object();
        for (auto member = body.begin(); member != body.end(); ++member)
            request.arguments[member.key()] = member.value();
    } else {
        mergeForm(request.arguments, http.body);
    }
    return request;
}

QString BotRequest::text(const QString &name) const
{
    const QJsonValue value = arguments[name];
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return {};
}

qint64 BotRequest::integer(const QString &name, qint64 byDefault, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 value = text(name).toLongLong(&isNumber);
    return qBound(least, isNumber ? value : byDefault, most);
}

bool BotRequest::flag(const QString &name) const
{
    const QJsonValue value = arguments[name];
    if (value.isBool())
        return value.toBool();
    const QString word = text(name).toLower();
    return word == "true" || word == "yes" || word == "1";
}

QJsonValue BotRequest::json(const QString &name) const
{
    const QJsonValue value = arguments[name];
    return value.isString() ? parsed(value.toString().toUtf8()) : value;
}

HttpAnswer okAnswer(const QByteArray &resultJson, const QByteArray &description)
{
    QByteArray body = R"({"ok":true,"result":)" + resultJson;
    if (!description.isEmpty())
        body += R"(,"description":)" + quoted(description);
    return jsonAnswer(200, body + '}');
}

HttpAnswer okAnswer(const QJsonValue &result, const QByteArray &description)
{
    const QByteArray array = QJsonDocument(QJsonArray{result}).toJson(QJsonDocument::Compact);
    return okAnswer(array.mid(1, array.size() - 2), description);
}

HttpAnswer errorAnswer(int code, const QByteArray &description, const QJsonObject &parameters)
{
    QByteArray body
        = R"({"ok":false,"error_code":)" + QByteArray::number(code) + R"(,"description":)" + quoted(description);
    if (!parameters.isEmpty())
        body += R"(,"parameters":)" + QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    return jsonAnswer(code, body + '}');
}

HttpAnswer floodAnswer(qint64 retryAfter)
{
    const QByteArray seconds = QByteArray::number(retryAfter);
    HttpAnswer answer
        = errorAnswer(429, "Too Many Requests: retry after " + seconds, QJsonObject{{"retry_after", retryAfter}});
    answer.headers.append({"Retry-After", seconds});
    return answer;
}

}  // namespace tgd::botapi
