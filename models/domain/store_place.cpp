#include "domain/store_place.h"

#include "domain/server_address.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tgd::domain {

namespace {

constexpr std::array secretOptions{"password", "sslpassword"};
const QLatin1String sqlitePrefix("sqlite:");
const QLatin1String hidden("***");

// An address of any kind, cut where it may hold a secret.
struct Parts {
    QString scheme;    // with "://"
    QString userInfo;  // without the @
    QString place;     // hosts and path
    QString query;     // without the ?
    bool hasUser = false;
};

// Nothing when it is no address of the form scheme://…. The last @ ends the user's part, whatever stands before it: a
// password may hold characters that should have been escaped.
bool split(const QString &url, Parts &parts)
{
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    if (scheme <= 0 || url.left(scheme).contains(QLatin1Char('/')))
        return false;
    parts.scheme = url.left(scheme + 3);
    QString rest = url.mid(scheme + 3);
    qsizetype query = rest.indexOf(QLatin1Char('?'));
    qsizetype at = rest.left(query).lastIndexOf(QLatin1Char('@'));
    // No user before the query, but something like "user:pass?word@host".
    if (at < 0 && query >= 0 && rest.left(query).contains(QLatin1Char(':'))
        && !rest.left(query).contains(QLatin1Char('/')))
        at = rest.lastIndexOf(QLatin1Char('@'));
    parts.hasUser = at >= 0;
    if (at >= 0) {
        parts.userInfo = rest.left(at);
        rest = rest.mid(at + 1);
        query = rest.indexOf(QLatin1Char('?'));
    }
    parts.place = query < 0 ? rest : rest.left(query);
    parts.query = query < 0 ? QString() : rest.mid(query + 1);
    return true;
}

QByteArray decoded(const QString &text)
{
    return QByteArray::fromPercentEncoding(text.toUtf8());
}

bool isSecret(const QString &option)
{
    const QByteArray name = decoded(option.section(QLatin1Char('='), 0, 0)).trimmed().toLower();
    return std::any_of(secretOptions.begin(), secretOptions.end(), [&](const char *secret) { return name == secret; });
}

// "user:secret" without a host after it reads as a host and a port that is no number.
QString withoutOddPorts(const QString &place)
{
    const qsizetype path = place.indexOf(QLatin1Char('/'));
    QStringList hosts = (path < 0 ? place : place.left(path)).split(QLatin1Char(','));
    for (QString &host : hosts) {
        const qsizetype colon = host.lastIndexOf(QLatin1Char(':'));
        const QString port = host.mid(colon + 1);
        const bool isPort = std::all_of(
            port.begin(), port.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
        if (colon >= 0 && !isPort && !host.endsWith(QLatin1Char(']')))
            host = host.left(colon + 1) + hidden;
    }
    return hosts.join(QLatin1Char(',')) + (path < 0 ? QString() : place.mid(path));
}

}  // namespace

bool isOnServer(const QString &storeUrl)
{
    return storeUrl.startsWith(QLatin1String("postgresql:")) || storeUrl.startsWith(QLatin1String("postgresql+"))
        || storeUrl.startsWith(QLatin1String("postgres:"));
}

QString withoutPassword(const QString &storeUrl)
{
    Parts parts;
    if (storeUrl.startsWith(sqlitePrefix) || !split(storeUrl, parts))
        return storeUrl;
    QString clean = parts.scheme;
    if (parts.hasUser)
        clean += parts.userInfo.section(QLatin1Char(':'), 0, 0) + QLatin1Char('@');
    clean += withoutOddPorts(parts.place);
    QStringList options = parts.query.split(QLatin1Char('&'), Qt::SkipEmptyParts);
    options.erase(std::remove_if(options.begin(), options.end(), &isSecret), options.end());
    return options.isEmpty() ? clean : clean + QLatin1Char('?') + options.join(QLatin1Char('&'));
}

QString storePlace(const QString &storeUrl)
{
    return storeUrl.startsWith(sqlitePrefix) ? storeUrl.mid(sqlitePrefix.size()) : withoutPassword(storeUrl);
}

QString storeName(const QString &storeUrl)
{
    if (const auto address = ServerAddress::parse(storeUrl)) {
        const QString host = address->hosts.section(QLatin1Char(','), 0, 0);
        const QString database = address->database.isEmpty() ? address->user : address->database;
        if (host.isEmpty())
            return database;
        return QCoreApplication::translate("StorePlace", "%1 on %2", "database on host").arg(database, host);
    }
    return storePlace(storeUrl).section(QLatin1Char('/'), -1);
}

std::vector<std::pair<QByteArray, QByteArray>> secretsIn(const QString &storeUrl)
{
    std::vector<std::pair<QByteArray, QByteArray>> secrets;
    Parts parts;
    if (!isOnServer(storeUrl) || !split(storeUrl, parts))
        return secrets;
    const qsizetype colon = parts.userInfo.indexOf(QLatin1Char(':'));
    if (colon >= 0 && colon + 1 < parts.userInfo.size())
        secrets.emplace_back("password", decoded(parts.userInfo.mid(colon + 1)));
    for (const QString &option : parts.query.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        if (isSecret(option))
            secrets.emplace_back(decoded(option.section(QLatin1Char('='), 0, 0)).trimmed().toLower(),
                decoded(option.section(QLatin1Char('='), 1)));
    }
    return secrets;
}

}  // namespace tgd::domain
