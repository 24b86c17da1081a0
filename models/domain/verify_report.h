#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <vector>

namespace tgd::domain {

// What a recount of the raw rows found beside the roll-ups. Sums of one (chat, UTC day) that differ are one entry a
// figure.
struct VerifyReport {
    struct Difference {
        QString table;  // messages, reactions, users, …: what was recounted
        ChatId chat;
        QDate day;  // UTC day
        qint64 expected = 0;
        qint64 actual = 0;

        bool operator==(const Difference &) const = default;
    };

    QMap<QString, qint64> checked;  // by kind: chats, days, messages, reactions
    std::vector<Difference> differences;
    bool repaired = false;

    bool isEqual() const { return differences.empty(); }
};

}  // namespace tgd::domain
