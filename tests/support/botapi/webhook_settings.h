#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace tgd::botapi {

// The webhook of a bot as setWebhook left it. A value type.
struct WebhookSettings {
    QUrl url;  // empty: none
    QByteArray certificate;
    QString ipAddress;
    QByteArray secret;
    int maxConnections = 0;

    bool isSet() const { return !url.isEmpty(); }
    bool operator==(const WebhookSettings &) const = default;
};

}  // namespace tgd::botapi
