#pragma once

#include "domain/error.h"
#include "domain/secret.h"

#include <QUrl>

namespace tgd::bot {

// The address of a Bot API server: the cloud's, a local one, the simulator. A value.
class ApiBase {
public:
    // http or https with a host, an optional path, and nothing else.
    static domain::Result<ApiBase> parse(const QString &text);
    static QString defaultAddress() { return QStringLiteral("https://api.telegram.org"); }

    // "host:port": update ids of one server mean nothing to another.
    std::string key() const { return m_key; }
    // The token would cross a public network unencrypted.
    bool isExposed() const { return m_isExposed; }
    // Made for one call and not kept.
    QUrl url(const domain::Secret &token, QByteArrayView method) const;

private:
    QString m_prefix;
    std::string m_key;
    bool m_isExposed = false;
};

}  // namespace tgd::bot
