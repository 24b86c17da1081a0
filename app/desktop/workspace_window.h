#pragma once

#include "pages/page_context.h"
#include "ports/profile_store.h"
#include "ports/secret_store.h"
#include "state/chat_list_state.h"
#include "state/job_board.h"
#include "state/preferences.h"
#include "state/time_range_state.h"
#include "store_keys.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSettings;

namespace tgd::shell {
class MainWindow;
}
namespace tgd::pages {
class BotPage;
class ChatsPage;
class ImportDialog;
class OverviewPage;
class SettingsPage;
}  // namespace tgd::pages

namespace tgd::desktop {

// The window of one profile: registers its pages, and connects window, states and services. The only place that knows
// both sides. Owned by Desktop; GUI thread.
class WorkspaceWindow final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(WorkspaceWindow)

public:
    struct Environment {
        ports::ProfileStore *profiles = nullptr;
        ports::SecretStore *secrets = nullptr;
        state::Preferences *preferences = nullptr;
        QSettings *settings = nullptr;
        const ports::Clock *clock = nullptr;
        StoreKeys *keys = nullptr;
        std::shared_ptr<storage::StoreKey> storeKey;  // of a store on a server
        ports::BotDesk *bot = nullptr;  // none: this profile has no place for a bot; the next two go with it
        ports::QuarantineDesk *quarantine = nullptr;
        ports::EventLog *eventLog = nullptr;
        state::BotState *botState = nullptr;
        ports::StatisticsSource *statistics = nullptr;  // in place of the workspace's own, for pictures of states
    };

    // The environment must outlive the window.
    WorkspaceWindow(const domain::Profile &profile, const Environment &environment, QObject *parent = nullptr);
    ~WorkspaceWindow() override;

    // Fills the bare window; happens by itself behind its first paint.
    void build();
    void showPage(const QString &id);
    shell::MainWindow *window() const { return m_window.get(); }
    const domain::Profile &profile() const { return m_workspace.profile(); }
    state::TimeRangeState *range(const QString &page);
    pages::ChatsPage *chatsPage();
    ports::BotDesk *bot() const { return m_context.bot; }  // null: no place for one
    pages::ImportDialog *openImport(const QStringList &files = {});
    void startSample();
    // Sets all ranges from the text of --range ("7d", "24h", "all", FROM..TO).
    void applyRange(const QString &text);
    void askForToken();      // shows where a bot is connected
    bool isSettled() const;  // nothing is being asked of the services

Q_SIGNALS:
    void profileRequested(const QString &id);
    void newProfileRequested();
    void storeFileRequested(const QString &path);
    void sampleRequested();
    void serverRequested(const QString &url);  // a form for a database; filled, or empty

private:
    bool hasBot() const;
    void registerPages();
    QWidget *makeOverview(QWidget *parent);
    QWidget *makeChats(QWidget *parent);
    QWidget *makeBot(QWidget *parent);
    QWidget *makeSettings(QWidget *parent);
    void connectWindow();
    void connectImports();
    void retryStore();
    void addCommands();
    void showIdentity();
    void showFreshness();
    void meetHistory();
    void followChatDay();  // the running day of the chat's own zone
    void applyRanges();

    Environment m_environment;
    Workspace m_workspace;
    pages::PageContext m_context;
    state::TimeRangeState m_overviewRange;
    state::TimeRangeState m_chatsRange;
    state::JobBoard m_jobs;
    state::ChatListState m_chats;
    std::unique_ptr<shell::MainWindow> m_window;
    QPointer<pages::OverviewPage> m_overview;
    QPointer<pages::ChatsPage> m_chatsPage;
    QPointer<pages::BotPage> m_botPage;
    QPointer<pages::ImportDialog> m_importDialog;
    bool m_isBuilt = false;
    bool m_hasMetHistory = false;
    bool m_rangeIsChosen = false;
};

}  // namespace tgd::desktop
