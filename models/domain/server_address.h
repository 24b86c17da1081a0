#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace tgd::domain {

// The address of a database on a server in the parts that a form has, without its password. A value.
struct ServerAddress {
    QString hosts;     // one or several with commas, each may have a port of its own: "pg-1, pg-2:5433"
    QString port;      // of those without one; empty: 5432
    QString database;  // empty: as the user is called
    QString user;
    QString tls;                                       // libpq's sslmode; empty: prefer
    std::vector<std::pair<QString, QString>> options;  // what else the address says, such as sslrootcert

    // Nothing when the text is no address of a PostgreSQL database. A password in it is left out.
    static std::optional<ServerAddress> parse(const QString &url);
    // postgresql://…, as the store takes it.
    QString url() const;
    QString option(const QString &name) const;
    void setOption(const QString &name, const QString &value);  // empty: not said

    // The values of sslmode, the weakest first.
    static QStringList tlsModes();

    bool operator==(const ServerAddress &) const = default;
};

}  // namespace tgd::domain
