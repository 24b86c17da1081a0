#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace tgd::botapi {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

// What came in on a connection.
struct HttpRequest {
    QByteArray verb;
    QByteArray target;    // path and query as sent
    HttpHeaders headers;  // names in lower case
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

// How an answer goes wrong between the server and the client.
enum class WireFault {
    None,
    ResetBeforeHeaders,
    ResetMidBody,
    StallMidBody,
    StallBeforeHeaders,
    ChunkedCut,
    LengthTooSmall,
    LengthTooLarge,
    Gzip,
    SlowLoris
};

// What goes out.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    HttpHeaders headers;
    bool keepAlive = true;
    WireFault wire = WireFault::None;
};

QByteArray reasonPhrase(int status);
// The head of an answer up to and with the empty line.
QByteArray answerHead(const HttpAnswer &answer, qint64 contentLength);
QByteArray gzipped(const QByteArray &plain);

}  // namespace tgd::botapi
