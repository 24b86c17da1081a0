#pragma once

#include "storage/store_key.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tgd::storage::postgres {

// What libpq is told for a connection, secrets among it; our copies of these are overwritten when it goes. On the
// stack, for the one call that needs it.
class ConnectOptions {
public:
    // `url` as libpq takes it; what is added comes over what that says.
    ConnectOptions(const QString &url, const StoreKey *key);
    ~ConnectOptions();
    Q_DISABLE_COPY_MOVE(ConnectOptions)

    void add(const QByteArray &option, const QByteArray &value) { m_options.emplace_back(option, value); }
    // As libpq takes them, with a null pointer at the end. Valid until something is added.
    const char *const *keys();
    const char *const *values();

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_options;
    std::vector<std::pair<QByteArray, QByteArray>> m_secrets;
    std::vector<const char *> m_keys;
    std::vector<const char *> m_values;
};

}  // namespace tgd::storage::postgres
