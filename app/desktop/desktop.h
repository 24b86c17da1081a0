#pragma once

#include "bot_roster.h"
#include "domain/error.h"
#include "options.h"
#include "platform/keychain_secret_store.h"
#include "platform/settings_profile_store.h"
#include "platform/system_clock.h"
#include "postgres_desk.h"
#include "shell/close_question.h"
#include "state/preferences.h"
#include "store_keys.h"
#include "workspace_window.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSettings;
class QDialog;
class QTranslator;

namespace tgd::desktop {

// The running desktop: which profile is open in which window, what is remembered, the first start. One object, made in
// main(); GUI thread.
class Desktop final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(Desktop)

public:
    // `configFolder` and `dataFolder`: where settings and stores of the user lie.
    Desktop(const Options &options, const QString &configFolder, const QString &dataFolder);
    ~Desktop() override;

    // Opens the window that the options ask for, or the assistant.
    domain::Result<void> start();
    domain::Result<int> takeScreenshots();
    // After the event loop: bots end cleanly. False when one hangs.
    bool finish();

    WorkspaceWindow *current() const { return m_current.get(); }
    QDialog *assistant() const;

private:
    domain::Result<std::optional<domain::Profile>> wantedProfile();
    domain::Profile sampleProfile() const;
    domain::Profile ownProfile() const;
    bool isSampleStore(const QString &url) const;
    domain::Result<void> open(const domain::Profile &profile);
    void openById(const QString &id);
    void openStoreFile(const QString &path);
    void openSample();
    void askFirst();
    void askServer(bool fromFirst, const QString &url = {});
    bool mayClose();
    void closeAs(shell::CloseQuestion::Answer answer);
    void comeBack(const QString &profile);
    void tell(const domain::Error &error);
    void loadTranslation();
    WorkspaceWindow::Environment environment();
    WorkspaceWindow::Environment environmentOf(const domain::Profile &profile);

    Options m_options;
    QString m_dataFolder;
    platform::SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    platform::SettingsProfileStore m_profiles;
    platform::KeychainSecretStore m_secrets;
    state::Preferences m_preferences;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qtTranslator;
    StoreKeys m_keys;
    PostgresDesk m_servers;
    BotRoster m_bots;
    std::unique_ptr<WorkspaceWindow> m_current;
    QPointer<QDialog> m_assistant;
};

}  // namespace tgd::desktop
