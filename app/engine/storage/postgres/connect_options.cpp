#include "storage/postgres/connect_options.h"

#include <QCoreApplication>

namespace tgd::storage::postgres {

namespace {
// Both lists of libpq, from the one or the other half of each pair.
template <typename Pairs, typename Half>
const char *const *listed(std::vector<const char *> &list, const Pairs &options, const Pairs &secrets, Half half)
{
    list.clear();
    for (const Pairs *pairs : {&options, &secrets}) {
        for (const auto &pair : *pairs)
            list.push_back(half(pair).constData());
    }
    list.push_back(nullptr);
    return list.data();
}
}  // namespace

ConnectOptions::ConnectOptions(const QString &url, const StoreKey *key)
{
    const QByteArray program = QCoreApplication::applicationName().toUtf8();
    m_options = {{"dbname", url.toUtf8()}, {"fallback_application_name", program.isEmpty() ? "tgstats" : program},
        {"client_encoding", "UTF8"}, {"keepalives_idle", "10"}, {"keepalives_interval", "5"}, {"keepalives_count", "3"},
        {"tcp_user_timeout", "30000"}};
    if (!key)
        return;
    for (const auto &[option, secret] : key->secrets())
        m_secrets.emplace_back(option, secret->reveal().toByteArray());
}

ConnectOptions::~ConnectOptions()
{
    for (auto &[option, value] : m_secrets)
        value.fill('\0');
}

const char *const *ConnectOptions::keys()
{
    return listed(m_keys, m_options, m_secrets, [](const auto &pair) -> const QByteArray & { return pair.first; });
}

const char *const *ConnectOptions::values()
{
    return listed(m_values, m_options, m_secrets, [](const auto &pair) -> const QByteArray & { return pair.second; });
}

}  // namespace tgd::storage::postgres
