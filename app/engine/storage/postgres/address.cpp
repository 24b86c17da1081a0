#include "storage/postgres/address.h"

#include <QCoreApplication>

#include <libpq-fe.h>

#include <algorithm>
#include <map>
#include <memory>

namespace tgd::storage::postgres {

namespace {
using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

QString plainScheme(const QString &url)
{
    const qsizetype end = url.indexOf(QLatin1String("://"));
    const qsizetype driver = url.indexOf(QLatin1Char('+'));
    return driver > 0 && driver < end ? url.left(driver) + url.mid(end) : url;
}

QString valueIn(const Options &options, const char *key)
{
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        if (QLatin1String(option->keyword) == QLatin1String(key))
            return option->val ? QString::fromUtf8(option->val) : QString();
    }
    return {};
}

Options parsed(const QString &url)
{
    return Options(PQconninfoParse(plainScheme(url).toUtf8().constData(), nullptr), &PQconninfoFree);
}
}  // namespace

domain::Result<QString> libpqUrl(const QString &url)
{
    QString plain = plainScheme(url);
    char *message = nullptr;
    const Options options(PQconninfoParse(plain.toUtf8().constData(), &message), &PQconninfoFree);
    // libpq's text repeats parts of the URL, the password among them.
    if (message)
        PQfreemem(message);
    if (!options)
        return domain::failure(domain::ErrorKind::BadInput,
            QCoreApplication::translate("Store",
                "The address of the PostgreSQL store is not understood. Write "
                "postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX."));
    return plain;
}

QString withoutSecrets(const QString &url)
{
    const Options options(PQconninfoParse(plainScheme(url).toUtf8().constData(), nullptr), &PQconninfoFree);
    std::map<QLatin1String, QString> known;
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        if (option->val)
            known.emplace(QLatin1String(option->keyword), QString::fromUtf8(option->val));
    }
    const auto value = [&](const char *key) {
        const auto found = known.find(QLatin1String(key));
        return found == known.end() ? QString() : found->second;
    };
    const QStringList hosts = value("host").split(QLatin1Char(','));
    const QStringList ports = value("port").split(QLatin1Char(','));
    QStringList places;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
        places.append(port.isEmpty() ? hosts[i] : hosts[i] + QLatin1Char(':') + port);
    }
    const QString user = value("user");
    return QStringLiteral("postgresql://") + (user.isEmpty() ? QString() : user + QLatin1Char('@'))
        + places.join(QLatin1Char(',')) + QLatin1Char('/') + value("dbname");
}

QString Host::text() const
{
    const QString shown = name.isEmpty() ? address : name;
    if (shown.isEmpty() || shown.startsWith(QLatin1Char('/')))
        return shown.isEmpty() ? QStringLiteral("/run/postgresql") : shown;
    return (shown.contains(QLatin1Char(':')) ? QLatin1Char('[') + shown + QLatin1Char(']') : shown) + QLatin1Char(':')
        + port;
}

std::vector<Host> hostsOf(const QString &url)
{
    const auto list = [&url](const char *option) { return optionOf(url, option).split(QLatin1Char(',')); };
    const QStringList names = list("host");
    const QStringList addresses = list("hostaddr");
    const QStringList ports = list("port");
    std::vector<Host> hosts;
    for (qsizetype i = 0; i < std::max(names.size(), addresses.size()); ++i) {
        const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
        hosts.push_back({names.value(i), addresses.value(i), port.isEmpty() ? QStringLiteral("5432") : port});
    }
    return hosts;
}

QString optionOf(const QString &url, const char *option)
{
    const QString said = valueIn(parsed(url), option);
    return said.isEmpty() ? valueIn(Options(PQconndefaults(), &PQconninfoFree), option) : said;
}

}  // namespace tgd::storage::postgres
