#pragma once

#include "ports/profile_store.h"

#include <QString>

namespace tgd::platform {

// Profiles in one INI file (profiles.ini in the application's configuration folder), written atomically. No secrets.
// GUI thread; the file is a few hundred bytes, read once.
class SettingsProfileStore final : public ports::ProfileStore {
public:
    // `file`: path of the INI file; it need not exist.
    explicit SettingsProfileStore(QString file);

    std::vector<domain::Profile> profiles() const override { return m_profiles; }
    domain::Result<void> save(const domain::Profile &profile) override;
    domain::Result<void> remove(const QString &id) override;

private:
    void load();
    domain::Result<void> write() const;

    QString m_file;
    std::vector<domain::Profile> m_profiles;
};

}  // namespace tgd::platform
