#include "bot/api_base.h"

#include "platform/redaction.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace tgd::bot {

namespace {

bool isPrivate(const QString &host)
{
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return true;
    const QHostAddress address(host);
    if (address.isLoopback())
        return true;
    for (const char *net :
        {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10"}) {
        if (!address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(net))))
            return true;
    }
    return false;
}

}  // namespace

domain::Result<ApiBase> ApiBase::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttps = url.scheme() == QLatin1String("https");
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || !(isHttps || isPlain) || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return domain::failure(domain::ErrorKind::BadInput,
            QCoreApplication::translate("ApiBase",
                "\"%1\" is not the address of a Bot API server. Write it like https://api.telegram.org or "
                "http://127.0.0.1:8081.")
                .arg(platform::redacted(text)));
    ApiBase base;
    base.m_prefix = url.toString(QUrl::StripTrailingSlash | QUrl::FullyEncoded);
    while (base.m_prefix.endsWith(QLatin1Char('/')))
        base.m_prefix.chop(1);
    base.m_key = (url.host() + QLatin1Char(':') + QString::number(url.port(isHttps ? 443 : 80))).toStdString();
    base.m_isExposed = isPlain && !isPrivate(url.host());
    return base;
}

QUrl ApiBase::url(const domain::Secret &token, QByteArrayView method) const
{
    return QUrl(m_prefix + QLatin1String("/bot") + QLatin1String(token.reveal().data(), token.reveal().size())
            + QLatin1Char('/') + QLatin1String(method.data(), method.size()),
        QUrl::StrictMode);
}

}  // namespace tgd::bot
