#include "ingest/store_chat_policies.h"

namespace tgd::ingest {

domain::Result<void> StoreChatPolicies::refresh()
{
    m_error.reset();
    const auto version = m_store.settingsVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (m_version != *version || m_policies.size() > capacity)
        m_policies.clear();
    m_version = *version;
    return {};
}

telegram::ChatPolicy StoreChatPolicies::policyOf(domain::ChatId chat)
{
    const auto known = m_policies.find(chat);
    if (known != m_policies.end())
        return known->second;
    telegram::ChatPolicy policy;
    const auto settings = m_store.settings(chat);
    if (!settings && settings.error().kind != domain::ErrorKind::NotFound) {
        if (!m_error)
            m_error = settings.error();
        return policy;
    }
    if (settings && *settings)
        policy = {(*settings)->storeText, (*settings)->captureReactions};
    m_policies.emplace(chat, policy);
    return policy;
}

}  // namespace tgd::ingest
