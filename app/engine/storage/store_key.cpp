#include "storage/store_key.h"

#include <algorithm>

namespace tgd::storage {

namespace {
constexpr std::chrono::seconds refusalLasts{60};
}

void StoreKey::set(const QByteArray &option, domain::Secret &&secret)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_secrets, [&](const auto &each) { return each.first == option; });
    if (!secret.isEmpty())
        m_secrets.emplace_back(option, std::make_shared<const domain::Secret>(std::move(secret)));
    m_refusal.reset();
}

StoreKey::Secrets StoreKey::secrets() const
{
    const std::lock_guard lock(m_mutex);
    return m_secrets;
}

bool StoreKey::has(const QByteArray &option) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_secrets.begin(), m_secrets.end(), [&](const auto &each) { return each.first == option; });
}

void StoreKey::noteRefusal(const domain::Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_refusal = error;
    m_refusedUntil = Clock::now() + refusalLasts;
}

std::optional<domain::Error> StoreKey::refusal() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusal && Clock::now() < m_refusedUntil ? m_refusal : std::nullopt;
}

void StoreKey::tryAgain()
{
    const std::lock_guard lock(m_mutex);
    m_refusal.reset();
}

}  // namespace tgd::storage
