#pragma once

#include <QString>
#include <QStringList>

namespace tgd::domain {

// One deployment a person looks at. Secrets are never part of it.
struct Profile {
    QString id;        // stable, a file-name-safe slug
    QString name;      // as shown
    QString storeUrl;  // sqlite:PATH, a path, or postgresql://… without a password
    bool isSample = false;
    qint64 botId = 0;         // the bot that this profile connects to Telegram; 0: none
    QString botApiBase = {};  // address of its Bot API server; empty: Telegram's own
    bool spools = false;      // updates are kept on this disk while the store is away
    qint64 spoolLimitBytes = qint64(1) << 30;
    QStringList replicaUrls = {};  // of the server of the store, for statistics; never remembered

    bool operator==(const Profile &) const = default;
};

}  // namespace tgd::domain
