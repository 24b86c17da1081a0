#pragma once

#include "domain/ids.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace tgd::domain {

// What an import did (cli.md). read = inserted + updated + duplicate + sum(skipped) + quarantined.
struct ImportReport {
    struct Chat {
        ChatId id;
        QString title;
        qint64 read = 0;
        qint64 inserted = 0;

        bool operator==(const Chat &) const = default;
    };

    qint64 read = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 duplicate = 0;
    QMap<QString, qint64> skipped;  // by reason
    qint64 quarantined = 0;
    std::vector<Chat> chats;
    std::optional<UtcMicros> first;  // oldest and newest message of the file
    std::optional<UtcMicros> last;
    qint64 unresolvedJoins = 0;  // members of service messages whose name says nothing about who they are
    qint64 unresolvedLeaves = 0;
    std::optional<qint64> truncatedAt;  // byte at which an incomplete file ended
    std::vector<QString> warnings;      // sentences for a person

    bool operator==(const ImportReport &) const = default;
};

}  // namespace tgd::domain
