#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

namespace tgd::domain {

// A row of group_settings. Defaults are the schema's; text is not stored until somebody says so.
struct GroupSettings {
    ChatId chat;
    bool storeText = false;
    int textRetentionDays = 90;       // 1–36500
    int metadataRetentionDays = 365;  // 1–36500
    QByteArray timezone = "UTC";      // IANA
    QString locale = QStringLiteral("en");
    bool captureReactions = false;

    bool operator==(const GroupSettings &) const = default;
};

}  // namespace tgd::domain
