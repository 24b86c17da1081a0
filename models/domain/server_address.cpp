#include "domain/server_address.h"

#include "domain/store_place.h"

#include <QByteArray>

#include <algorithm>

namespace tgd::domain {

namespace {

const QString defaultPort = QStringLiteral("5432");

QString decoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding(kept));
}

struct Host {
    QString name;
    QString port;
};

// "host", "host:port", "[::1]:port", or an IPv6 address as it is.
Host hostOf(QString text)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        return {text.mid(1, end - 1),
            end >= 0 && text.mid(end + 1, 1) == QLatin1String(":") ? text.mid(end + 2) : QString()};
    }
    if (text.count(QLatin1Char(':')) != 1)
        return {text, {}};
    return {text.section(QLatin1Char(':'), 0, 0), text.section(QLatin1Char(':'), 1)};
}

QString textOf(const Host &host, const QString &port)
{
    const bool isSix = host.name.contains(QLatin1Char(':')) && !host.name.startsWith(QLatin1Char('/'));
    const QString name = isSix ? QLatin1Char('[') + host.name + QLatin1Char(']') : encoded(host.name);
    return port.isEmpty() ? name : name + QLatin1Char(':') + port;
}

}  // namespace

QStringList ServerAddress::tlsModes()
{
    return {QStringLiteral("disable"), QStringLiteral("allow"), QStringLiteral("prefer"), QStringLiteral("require"),
        QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
}

std::optional<ServerAddress> ServerAddress::parse(const QString &url)
{
    const QString plain = withoutPassword(url.trimmed());
    const qsizetype scheme = plain.indexOf(QLatin1String("://"));
    if (!isOnServer(plain) || scheme < 0)
        return std::nullopt;
    ServerAddress address;
    QString rest = plain.mid(scheme + 3);
    const QString query = rest.contains(QLatin1Char('?')) ? rest.section(QLatin1Char('?'), 1) : QString();
    rest = rest.section(QLatin1Char('?'), 0, 0);
    const qsizetype at = rest.indexOf(QLatin1Char('@'));
    if (at >= 0)
        address.user = decoded(rest.left(at));
    rest = rest.mid(at + 1);
    address.database = decoded(rest.section(QLatin1Char('/'), 1));
    QString hostList = rest.section(QLatin1Char('/'), 0, 0);
    QString portList;
    for (const QString &option : query.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString name = decoded(option.section(QLatin1Char('='), 0, 0));
        const QString value = decoded(option.section(QLatin1Char('='), 1));
        if (name == QLatin1String("sslmode"))
            address.tls = value;
        else if (name == QLatin1String("host"))
            hostList = value;
        else if (name == QLatin1String("port"))
            portList = value;
        else if (name == QLatin1String("user"))
            address.user = value;
        else if (name == QLatin1String("dbname"))
            address.database = value;
        else
            address.options.emplace_back(name, value);
    }
    std::vector<Host> hosts;
    for (const QString &text : hostList.split(QLatin1Char(',')))
        hosts.push_back(hostOf(decoded(text)));
    const QStringList ports = portList.split(QLatin1Char(','));
    for (size_t i = 0; i < hosts.size(); ++i) {
        if (hosts[i].port.isEmpty())
            hosts[i].port = ports.size() == 1 ? ports.first() : ports.value(qsizetype(i));
    }
    // One port for all goes into its own field.
    const bool isCommon
        = std::all_of(hosts.begin(), hosts.end(), [&](const Host &host) { return host.port == hosts.front().port; });
    if (isCommon)
        address.port = hosts.front().port;
    QStringList names;
    for (const Host &host : hosts) {
        const bool isSix = host.name.contains(QLatin1Char(':')) && !host.name.startsWith(QLatin1Char('/'));
        const QString name = isSix ? QLatin1Char('[') + host.name + QLatin1Char(']') : host.name;
        names.append(isCommon || host.port.isEmpty() ? name : name + QLatin1Char(':') + host.port);
    }
    address.hosts = names.join(QStringLiteral(", "));
    return address;
}

QString ServerAddress::url() const
{
    QStringList places;
    for (const QString &text : hosts.split(QLatin1Char(','))) {
        const Host host = hostOf(text);
        const QString own = host.port.isEmpty() ? port.trimmed() : host.port;
        places.append(textOf(host, own == defaultPort && !hosts.contains(QLatin1Char(',')) ? QString() : own));
    }
    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += encoded(user) + QLatin1Char('@');
    text += places.join(QLatin1Char(',')) + QLatin1Char('/') + encoded(database);
    QStringList query;
    if (!tls.isEmpty())
        query.append(QStringLiteral("sslmode=") + encoded(tls));
    for (const auto &[name, value] : options)
        query.append(encoded(name) + QLatin1Char('=') + encoded(value, "/"));
    return query.isEmpty() ? text : text + QLatin1Char('?') + query.join(QLatin1Char('&'));
}

QString ServerAddress::option(const QString &name) const
{
    for (const auto &[key, value] : options) {
        if (key == name)
            return value;
    }
    return {};
}

void ServerAddress::setOption(const QString &name, const QString &value)
{
    std::erase_if(options, [&](const auto &each) { return each.first == name; });
    if (!value.isEmpty())
        options.emplace_back(name, value);
}

}  // namespace tgd::domain
