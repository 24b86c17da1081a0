#pragma once

#include "bot/api_error.h"

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace tgd::bot {

// The bytes of a body whose `result` lies somewhere in it.
struct ApiAnswer {
    QByteArray body;
    qsizetype resultAt = 0;
    qsizetype resultSize = 0;

    QByteArrayView result() const { return QByteArrayView(body).sliced(resultAt, resultSize); }
    QJsonObject resultObject() const;  // empty when the result is none
};

using ApiResult = tl::expected<ApiAnswer, ApiError>;

// One update as it came, with its id when it has one that can be read.
struct RawUpdate {
    std::string json;
    std::optional<qint64> id;
};

// Makes an answer of what HTTP gave: status first, then the body. `retryAfter` is the header of that name.
ApiResult readAnswer(int httpStatus, QByteArray body, QByteArrayView retryAfter);
// The updates of a getUpdates answer, each by itself: one that is strange does not spoil the others.
tl::expected<std::vector<RawUpdate>, ApiError> splitUpdates(const ApiAnswer &answer);
// Of an answer that says it is a good one: it may be one update that spoils it.
ApiError brokenAnswer(int httpStatus, const QByteArray &body, const QString &why);
// The one update of a broken answer, as far as it can be told; nothing when none is in sight.
std::optional<RawUpdate> updateInBroken(const QByteArray &body);
ApiError badBody(int httpStatus, const QByteArray &body, const QString &why);

}  // namespace tgd::bot
