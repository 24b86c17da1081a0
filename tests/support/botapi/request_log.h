#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace tgd::botapi {

// One request as it was made and answered, for assertions.
struct RequestRecord {
    static constexpr qsizetype keptAnswerBytes = 4096;

    quint64 serial = 0;
    quint64 connection = 0;
    qint64 arrivedAt = 0;   // microseconds of elapsed simulated time
    qint64 answeredAt = 0;  // 0: not yet
    QByteArray verb;
    QByteArray method;  // lower case; empty for a path that is none of the Bot API
    QByteArray target;
    QByteArray contentType;
    QJsonObject arguments;
    QByteArray fault;
    int status = 0;     // 0: no answer yet
    QByteArray answer;  // its beginning
};

}  // namespace tgd::botapi
