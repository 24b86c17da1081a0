#pragma once

#include "domain/profile.h"
#include "ports/profile_store.h"
#include "ports/secret_store.h"
#include "state/preferences.h"

#include <QFuture>
#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace tgd::widgets {
class Panel;
class StateLabel;
class StateMessage;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// Profiles, appearance, language, and where secrets are kept. GUI thread.
class SettingsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(SettingsPage)

public:
    struct Services {
        ports::ProfileStore *profiles = nullptr;
        ports::SecretStore *secrets = nullptr;
        state::Preferences *preferences = nullptr;
        QString currentProfile;  // id
        QString storeLocation;   // of the current profile
    };

    // The services must outlive the page.
    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);
    ~SettingsPage() override;

Q_SIGNALS:
    void profileOpened(const QString &id);
    void storeFileChosen(const QString &path);  // a new profile for an existing store file
    void sampleRequested();
    void importRequested();
    void serverRequested();  // a new profile for a database
    void profileRemoved(const QString &id);

private:
    QWidget *makeProfiles();
    QWidget *makeAppearance();
    QComboBox *makeCloseChoice();
    QWidget *makeSecrets();
    void fillProfiles();
    void showProfile(int row);
    bool isOnServer(const QString &profileId) const;
    void removeProfile();
    void checkKeychain();
    void dropCheck();

    Services m_services;
    QListWidget *m_list = nullptr;
    widgets::StateMessage *m_noProfile = nullptr;  // in place of an empty list
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
    widgets::TextLabel *m_profileText = nullptr;
    widgets::StateLabel *m_keychainState = nullptr;
    widgets::TextLabel *m_keychainText = nullptr;
    QFuture<bool> m_keychainCheck;
};

}  // namespace tgd::pages
