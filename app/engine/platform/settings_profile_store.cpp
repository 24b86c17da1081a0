#include "platform/settings_profile_store.h"

#include "domain/store_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace tgd::platform {

using domain::ErrorKind;
using domain::Profile;
using domain::Result;

SettingsProfileStore::SettingsProfileStore(QString file) : m_file(std::move(file))
{
    load();
}

void SettingsProfileStore::load()
{
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = settings.beginReadArray(QStringLiteral("profiles"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Profile profile{settings.value(QStringLiteral("id")).toString(),
            settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("store")).toString(),
            settings.value(QStringLiteral("sample")).toBool(), settings.value(QStringLiteral("bot")).toLongLong(),
            settings.value(QStringLiteral("botApiBase")).toString(), settings.value(QStringLiteral("spool")).toBool()};
        const qint64 limit = settings.value(QStringLiteral("spoolLimitBytes")).toLongLong();
        if (limit > 0)
            profile.spoolLimitBytes = limit;
        if (!profile.id.isEmpty() && !profile.storeUrl.isEmpty())
            m_profiles.push_back(std::move(profile));
    }
    settings.endArray();
}

Result<void> SettingsProfileStore::write() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(QStringLiteral("profiles"));
    settings.beginWriteArray(QStringLiteral("profiles"), int(m_profiles.size()));
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(QStringLiteral("id"), m_profiles[i].id);
        settings.setValue(QStringLiteral("name"), m_profiles[i].name);
        settings.setValue(QStringLiteral("store"), domain::withoutPassword(m_profiles[i].storeUrl));
        settings.setValue(QStringLiteral("sample"), m_profiles[i].isSample);
        settings.setValue(QStringLiteral("bot"), m_profiles[i].botId);
        settings.setValue(QStringLiteral("botApiBase"), m_profiles[i].botApiBase);
        settings.setValue(QStringLiteral("spool"), m_profiles[i].spools);
        settings.setValue(QStringLiteral("spoolLimitBytes"), m_profiles[i].spoolLimitBytes);
    }
    settings.endArray();
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        return domain::failure(ErrorKind::ReadOnly,
            QCoreApplication::translate(
                "Profiles", "The profiles could not be saved to %1. Check that the folder can be written.")
                .arg(m_file));
    }
    return {};
}

Result<void> SettingsProfileStore::save(const Profile &profile)
{
    const auto same
        = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &p) { return p.id == profile.id; });
    if (same != m_profiles.end())
        *same = profile;
    else
        m_profiles.push_back(profile);
    return write();
}

Result<void> SettingsProfileStore::remove(const QString &id)
{
    std::erase_if(m_profiles, [&](const Profile &p) { return p.id == id; });
    return write();
}

}  // namespace tgd::platform
