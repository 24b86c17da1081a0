#pragma once

#include "storage/copy/position.h"
#include "storage/copy/row_sum.h"

#include <QMap>

#include <optional>

namespace tgd::storage::copy {

// How far a copy is: kept in the target's meta table and written together with each page, so that a copy that was ended
// in any way goes on where it was. A value type.
struct CopyState {
    QString source;       // for people
    QString fingerprint;  // of what the source held when the copy began
    size_t table = 0;     // the place in the catalogue of the one at hand
    QJsonArray after;     // its last row; empty before the first
    bool isFinished = false;
    QMap<QString, RowSum> sums;  // by table: what was copied

    QByteArray json() const;
    // Nothing when it is no such text.
    static std::optional<CopyState> fromJson(QByteArrayView json);
};

}  // namespace tgd::storage::copy
