#pragma once

#include "shell/command_registry.h"
#include "shell/page_registry.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace tgd::state {
class JobBoard;
}

namespace tgd::widgets {
class ToastHost;
}

namespace tgd::shell {

class CommandPalette;
class NoticeBar;
class NavigationRail;
class StatusBar;
class TopBar;

// Arranges top bar, rail, pages and status bar, and remembers how they stood. Knows no page and no service: the
// composition registers pages and connects the signals. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY(MainWindow)

public:
    // A bare window where it was left, to be seen at once; populate() fills it. `settings` outlives the window.
    explicit MainWindow(QSettings *settings, QWidget *parent = nullptr);
    // The whole window in one go. `jobs` outlives it.
    MainWindow(PageRegistry pages, state::JobBoard *jobs, QSettings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void populate(PageRegistry pages, state::JobBoard *jobs);

    TopBar *topBar() const { return m_topBar; }
    NavigationRail *rail() const { return m_rail; }
    NoticeBar *notice() const { return m_notice; }
    StatusBar *statusLine() const { return m_status; }
    CommandRegistry &commands() { return m_commands; }
    widgets::ToastHost *toasts() const { return m_toasts; }

    // Page and ranges as they were left; shows the first page otherwise. Call once when all is connected.
    void restoreView();
    void showPage(const QString &id);  // built at first use
    QString currentPage() const { return m_current; }
    QWidget *page(const QString &id) const { return m_built.value(id); }
    CommandPalette *openPalette();
    // Asked when the window is to be closed; false keeps it.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

Q_SIGNALS:
    void painted();  // the first time
    void pageShown(const QString &id);
    void refreshRequested();
    void filesDropped(const QStringList &files);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void addShortcuts();
    void addCommands();
    void addThemeCommands();
    void remember() const;

    PageRegistry m_pages;
    QSettings *m_settings;
    CommandRegistry m_commands;
    TopBar *m_topBar = nullptr;
    NavigationRail *m_rail = nullptr;
    StatusBar *m_status = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::ToastHost *m_toasts = nullptr;
    QHash<QString, QWidget *> m_built;
    QString m_current;
    bool m_wasPainted = false;
    std::function<bool()> m_mayClose;
};

}  // namespace tgd::shell
