#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

// How the address of a store looks to people and in files. Pure functions; any thread.
namespace tgd::domain {

// Whether the address names a database on a server: opening it may take its time, and it may need a password.
bool isOnServer(const QString &storeUrl);

// The address without its password and other secrets: what may be shown, logged and kept. Whatever looks like a
// password in an address that cannot be read goes, too.
QString withoutPassword(const QString &storeUrl);

// The place for people: the path of a file, or the address of a database without its secrets.
QString storePlace(const QString &storeUrl);

// A short name of that place: the name of the file, or "database on host".
QString storeName(const QString &storeUrl);

// The secrets that withoutPassword() takes out, under the names that libpq has for them.
std::vector<std::pair<QByteArray, QByteArray>> secretsIn(const QString &storeUrl);

}  // namespace tgd::domain
