#include "shell/main_window.h"

#include "shell/command_palette.h"
#include "shell/navigation_rail.h"
#include "shell/notice_bar.h"
#include "shell/range_control.h"
#include "shell/status_bar.h"
#include "shell/theme_settings.h"
#include "shell/top_bar.h"
#include "state/job_board.h"
#include "state/time_range_state.h"
#include "theme/theme.h"
#include "widgets/accessible_widgets.h"
#include "widgets/toast.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace tgd::shell {

using theme::Theme;

namespace {
constexpr int defaultWidth = 1280;
constexpr int defaultHeight = 800;
constexpr int toastBottom = 44;
const auto geometryKey = QStringLiteral("window/geometry");
const auto railKey = QStringLiteral("window/railCollapsed");
const auto pageKey = QStringLiteral("window/page");
const auto rangeKey = QStringLiteral("range/%1");
const auto compareKey = QStringLiteral("range/%1/compare");

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}
}  // namespace

MainWindow::MainWindow(QSettings *settings, QWidget *parent) : QMainWindow(parent), m_settings(settings)
{
    widgets::installAccessibleWidgets();
    setAcceptDrops(true);
    setAccessibleName(tr("TG Stats Desk"));
    setMinimumHeight(560);
    resize(Theme::px(defaultWidth), Theme::px(defaultHeight));
    if (!restoreGeometry(m_settings->value(geometryKey).toByteArray()))
        resize(defaultWidth, defaultHeight);
}

MainWindow::MainWindow(PageRegistry pages, state::JobBoard *jobs, QSettings *settings, QWidget *parent)
    : MainWindow(settings, parent)
{
    populate(std::move(pages), jobs);
}

void MainWindow::populate(PageRegistry pages, state::JobBoard *jobs)
{
    m_pages = std::move(pages);
    m_topBar = new TopBar(this);
    m_rail = new NavigationRail(m_pages, this);
    m_status = new StatusBar(jobs, this);
    m_notice = new NoticeBar(this);
    m_stack = new QStackedWidget(this);
    m_toasts = new widgets::ToastHost(this, toastBottom);
    arrange();
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_topBar, &TopBar::themeToggled, this, [this] { toggleTheme(m_settings); });
    addShortcuts();
    addCommands();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    auto *central = new QWidget(this);
    auto *grid = new QGridLayout(central);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_topBar, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0, 2, 1);
    grid->addWidget(m_notice, 1, 1);
    grid->addWidget(m_stack, 2, 1);
    grid->addWidget(m_status, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    setCentralWidget(central);
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    on(QKeySequence(Qt::Key_F5), [this] { Q_EMIT refreshRequested(); });
    on(QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    const QStringList order = m_rail->order();
    for (int i = 0; i < std::min<int>(9, int(order.size())); ++i)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, id = order.at(i)] { showPage(id); });
    const auto range = [this]() -> state::TimeRangeState * {
        const PageEntry *entry = m_pages.find(m_current);
        return entry ? entry->range : nullptr;
    };
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [range] {
        if (auto *state = range())
            state->goBack();
    });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [range] {
        if (auto *state = range())
            state->goForward();
    });
}

void MainWindow::addCommands()
{
    const QStringList order = m_rail->order();
    for (const PageEntry &page : m_pages.entries()) {
        const qsizetype place = order.indexOf(page.id);
        m_commands.add({tr("Pages"), page.title, {}, page.icon, place < 9 ? tr("Ctrl+%1").arg(place + 1) : QString(),
            [this, id = page.id] { showPage(id); }});
    }
    m_commands.add({tr("Commands"), tr("Refresh now"), {}, QStringLiteral("refresh"), tr("F5"),
        [this] { Q_EMIT refreshRequested(); }});
    m_commands.add({tr("Commands"), tr("Full screen"), {}, QStringLiteral("full"), tr("F11"),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }});
    m_commands.add({tr("Commands"), tr("Collapse or widen the list of pages"), {}, QStringLiteral("side"), {},
        [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); }});
    m_commands.add({tr("Commands"), tr("Custom time range…"), {}, QStringLiteral("calendar"), {},
        [this] { m_topBar->range()->chooseCustom(); }});
    addThemeCommands();
}

void MainWindow::addThemeCommands()
{
    const auto add = [this](const QString &title, const QString &icon, theme::ThemeChoice choice) {
        m_commands.add({tr("Commands"), title, {}, icon, {}, [this, choice] { saveTheme(m_settings, choice); }});
    };
    add(tr("Theme: light"), QStringLiteral("sun"), theme::ThemeChoice::Light);
    add(tr("Theme: dark"), QStringLiteral("moon"), theme::ThemeChoice::Dark);
    add(tr("Theme: as the system"), QStringLiteral("settings"), theme::ThemeChoice::System);
}

void MainWindow::showPage(const QString &id)
{
    const PageEntry *entry = m_pages.find(id);
    if (!entry || m_current == id)
        return;
    if (!m_built.contains(id)) {
        QWidget *built = entry->create(m_stack);
        m_stack->addWidget(built);
        m_built.insert(id, built);
    }
    m_current = id;
    m_stack->setCurrentWidget(m_built.value(id));
    m_rail->setCurrent(id);
    m_topBar->setRangeState(entry->range);
    setWindowTitle(tr("%1 – TG Stats Desk").arg(entry->title));
    Q_EMIT pageShown(id);
}

CommandPalette *MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_commands, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
    return palette;
}

void MainWindow::restoreView()
{
    m_rail->setCollapsed(m_settings->value(railKey).toBool());
    for (const PageEntry &page : m_pages.entries()) {
        if (!page.range)
            continue;
        page.range->restore(m_settings->value(rangeKey.arg(page.id)).toString());
        page.range->setCompares(m_settings->value(compareKey.arg(page.id), page.range->compares()).toBool());
    }
    const QString remembered = m_settings->value(pageKey).toString();
    const QString first = m_pages.find(remembered) ? remembered : m_rail->order().value(0);
    showPage(first);
    // Nothing is marked until a person takes the keyboard; Tab then starts at the top bar.
    setFocus();
}

void MainWindow::remember() const
{
    if (!m_rail)
        return;  // closed before it was filled: nothing was arranged
    m_settings->setValue(geometryKey, saveGeometry());
    m_settings->setValue(railKey, m_rail->isCollapsed());
    m_settings->setValue(pageKey, m_current);
    for (const PageEntry &page : m_pages.entries()) {
        if (!page.range)
            continue;
        m_settings->setValue(rangeKey.arg(page.id), page.range->save());
        m_settings->setValue(compareKey.arg(page.id), page.range->compares());
    }
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_wasPainted) {
        m_wasPainted = true;
        QTimer::singleShot(0, this, &MainWindow::painted);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

}  // namespace tgd::shell
