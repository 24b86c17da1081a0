#pragma once

#include "support/botapi/http_message.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace tgd::botapi {

// The faults that change what getUpdates answers, not how it travels.
enum class BatchFault {
    None,
    PoisonUpdate,
    DuplicateUpdate,
    ReplayBatch,
    Descending,
    Reordered,
    HugeUpdate,
    FourMebibytes,
    UnknownKind,
    EmptyAtOnce
};

// One call of a Bot API method, taken apart.
struct BotRequest {
    quint64 serial = 0;      // in order of arrival, from 1
    quint64 connection = 0;  // the connection it came on
    QString token;
    QByteArray method;  // lower case
    bool testDc = false;
    QJsonObject arguments;   // JSON values, or texts from an encoded form
    QByteArray certificate;  // of an uploaded file
    BatchFault batchFault = BatchFault::None;

    QString text(const QString &name) const;
    // A number, or a text that is one, brought within the bounds; otherwise the default.
    qint64 integer(const QString &name, qint64 byDefault, qint64 least, qint64 most) const;
    bool flag(const QString &name) const;
    // A JSON value, also one written as text in a form.
    QJsonValue json(const QString &name) const;
};

using Reply = std::function<void(const HttpAnswer &)>;

// Nothing when the path is none of the Bot API.
std::optional<BotRequest> parseBotRequest(const HttpRequest &request);
// The members of "a=1&b=2".
QJsonObject formValues(const QByteArray &encoded);

HttpAnswer okAnswer(const QByteArray &resultJson, const QByteArray &description = {});
HttpAnswer okAnswer(const QJsonValue &result, const QByteArray &description = {});
HttpAnswer errorAnswer(int code, const QByteArray &description, const QJsonObject &parameters = {});
HttpAnswer floodAnswer(qint64 retryAfter);

}  // namespace tgd::botapi
