#include "screenshots.h"

#include "domain/store_place.h"
#include "pages/assistant/first_start_dialog.h"
#include "pages/assistant/server_dialog.h"
#include "pages/chats/chats_page.h"
#include "pages/import/import_dialog.h"
#include "picture_server_desk.h"
#include "shell/command_palette.h"
#include "shell/main_window.h"
#include "state_bot.h"
#include "state_sources.h"
#include "storage/store.h"
#include "theme/theme.h"
#include "widgets/explain_card.h"
#include "widgets/kpi_tile.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QThread>

namespace tgd::desktop {

using domain::ErrorKind;
using domain::Result;

namespace {

void processFor(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(2);
    }
}

// The window with a dialog over it, as a screen would show both.
QPixmap together(QWidget *window, QWidget *dialog)
{
    QPixmap picture = window->grab();
    QPainter painter(&picture);
    const QPoint corner((window->width() - dialog->width()) / 2, (window->height() - dialog->height()) / 3);
    painter.drawPixmap(corner, dialog->grab());
    painter.setPen(theme::Theme::color(theme::Token::ButtonBorder));
    painter.drawRect(QRect(corner, dialog->size()).adjusted(-1, -1, 0, 0));
    return picture;
}

}  // namespace

Screenshots::Screenshots(
    const domain::Profile &profile, WorkspaceWindow::Environment environment, const Options &options)
    : m_profile(profile), m_environment(environment), m_options(options),
      m_settings(std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat))
{
    m_environment.settings = m_settings.get();
}

Result<int> Screenshots::run()
{
    const QStringList themes = m_options.theme.isEmpty() && m_options.allPages
        ? QStringList{QStringLiteral("light"), QStringLiteral("dark")}
        : QStringList{m_options.theme.isEmpty() ? QStringLiteral("light") : m_options.theme};
    for (const QString &theme : themes) {
        theme::Theme::instance().setChoice(
            theme == QLatin1String("dark") ? theme::ThemeChoice::Dark : theme::ThemeChoice::Light);
        if (const Result<void> taken = takePages(theme); !taken)
            return tl::unexpected(taken.error());
        if (!m_options.allStates)
            continue;
        if (const Result<void> taken = takeStates(theme); !taken)
            return tl::unexpected(taken.error());
    }
    return m_written;
}

void Screenshots::show(WorkspaceWindow &window) const
{
    window.build();
    window.window()->resize(m_options.size);
    window.window()->show();
}

void Screenshots::settle(WorkspaceWindow &window, int atMostMs)
{
    QElapsedTimer timer;
    timer.start();
    processFor(60);
    while (!window.isSettled() && timer.elapsed() < atMostMs)
        processFor(20);
    processFor(200);
}

Result<void> Screenshots::save(const QPixmap &picture, const QString &name)
{
    QString path = m_options.screenshot;
    if (m_options.allPages) {
        if (!QDir().mkpath(path))
            return domain::failure(ErrorKind::ReadOnly,
                QCoreApplication::translate("Screenshots", "The folder %1 cannot be made.").arg(path));
        path = QDir(path).filePath(name + QStringLiteral(".png"));
    }
    if (!picture.save(path, "PNG"))
        return domain::failure(ErrorKind::ReadOnly,
            QCoreApplication::translate(
                "Screenshots", "The picture %1 cannot be written. Check the folder and the space left.")
                .arg(path));
    ++m_written;
    return {};
}

Result<void> Screenshots::takePages(const QString &theme)
{
    WorkspaceWindow window(m_profile, m_environment);
    if (!m_options.range.isEmpty())
        window.applyRange(m_options.range);
    show(window);
    if (!m_options.allPages) {
        window.showPage(m_options.page.isEmpty() ? QStringLiteral("overview") : m_options.page);
        settle(window);
        return save(window.window()->grab(), {});
    }
    for (const QString &page : {QStringLiteral("overview"), QStringLiteral("chats"), QStringLiteral("settings")}) {
        window.showPage(page);
        settle(window);
        if (const Result<void> saved = save(window.window()->grab(), page + QLatin1Char('-') + theme); !saved)
            return saved;
    }
    return m_options.allStates ? takeDialogs(window, theme) : Result<void>();
}

Result<void> Screenshots::takeDialogs(WorkspaceWindow &window, const QString &theme)
{
    window.build();
    shell::MainWindow *main = window.window();
    const auto named = [&theme](const char *name) { return QLatin1String(name) + QLatin1Char('-') + theme; };
    main->showPage(QStringLiteral("chats"));
    window.chatsPage()->showUsers();
    settle(window);
    if (const Result<void> saved = save(main->grab(), named("chats-users")); !saved)
        return saved;
    window.chatsPage()->showSettings();
    settle(window);
    if (const Result<void> saved = save(main->grab(), named("chats-settings")); !saved)
        return saved;
    window.chatsPage()->showActivity();
    main->showPage(QStringLiteral("overview"));
    settle(window);
    if (auto *tile = main->findChild<widgets::KpiTile *>()) {
        tile->click();
        processFor(100);
        if (const Result<void> saved = save(main->grab(), named("overview-explain")); !saved)
            return saved;
        if (auto *card = main->findChild<widgets::ExplainCard *>())
            delete card;
    }
    shell::CommandPalette *palette = main->openPalette();
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("ri"));
    processFor(100);
    if (const Result<void> saved = save(together(main, palette), named("overview-palette")); !saved)
        return saved;
    palette->close();
    pages::ImportDialog *import = window.openImport({QStringLiteral("result.json")});
    processFor(100);
    if (const Result<void> saved = save(together(main, import), named("overview-import")); !saved)
        return saved;
    import->close();
    pages::FirstStartDialog assistant(main);
    assistant.ensurePolished();
    assistant.adjustSize();
    if (const Result<void> saved = save(together(main, &assistant), named("overview-assistant")); !saved)
        return saved;
    return takeServerDialog(main, theme);
}

// The way to a database: empty, and what a check comes to.
Result<void> Screenshots::takeServerDialog(QWidget *main, const QString &theme)
{
    PictureServerDesk desk;
    auto reports = PictureServerDesk::reports();
    reports.insert(reports.begin(), {{}, QStringLiteral("empty")});
    for (const auto &[report, name] : reports) {
        pages::ServerDialog dialog(&desk, main);
        dialog.ensurePolished();
        dialog.setCanGoBack(true);
        if (name != QLatin1String("empty")) {
            const bool isWarned = report[domain::ConnectionStep::Tls].state == domain::StepState::Warned;
            dialog.setAddress(QStringLiteral("postgresql://stats@pg.example.org/telegram?sslmode=%1")
                                  .arg(isWarned ? QStringLiteral("require") : QStringLiteral("verify-full")));
            desk.setReport(report);
            dialog.check();
        }
        if (const Result<void> saved
            = save(together(main, &dialog), QStringLiteral("overview-connect-%1-%2").arg(name, theme));
            !saved)
            return saved;
    }
    return {};
}

Result<void> Screenshots::takeState(const QString &state, const QString &theme, WorkspaceWindow &window)
{
    for (const QString &page : {QStringLiteral("overview"), QStringLiteral("chats")}) {
        window.showPage(page);
        settle(window, 1500);
        if (const Result<void> saved
            = save(window.window()->grab(), page + QLatin1Char('-') + state + QLatin1Char('-') + theme);
            !saved)
            return saved;
    }
    return {};
}

Result<void> Screenshots::takeBotState(
    domain::ConnectionState state, const QString &page, const QString &name, const QString &theme)
{
    StateBot bot(m_environment.clock->now(), state);
    WorkspaceWindow::Environment environment = m_environment;
    environment.bot = &bot;
    environment.quarantine = &bot;
    environment.eventLog = &bot;
    environment.botState = &bot.state();
    domain::Profile profile = m_profile;
    profile.isSample = false;
    WorkspaceWindow window(profile, environment);
    show(window);
    window.showPage(page);
    settle(window, 1500);
    return save(window.window()->grab(), page + QLatin1Char('-') + name + QLatin1Char('-') + theme);
}

// The bot's page in every state of the connection, and the Overview with a bot at work.
Result<void> Screenshots::takeBot(const QString &theme)
{
    const auto page = QStringLiteral("bot");
    if (const Result<void> taken = takeBotState(domain::ConnectionState::Off, page, QStringLiteral("none"), theme);
        !taken)
        return taken;
    for (const auto &[state, name] : StateBot::states()) {
        if (const Result<void> taken = takeBotState(state, page, name, theme); !taken)
            return taken;
    }
    return takeBotState(domain::ConnectionState::Polling, QStringLiteral("overview"), QStringLiteral("live"), theme);
}

// A store on a server that is away, in the ways it can be. Nobody is asked: its key knows the answer already.
Result<void> Screenshots::takeServerAway(const QString &theme)
{
    const auto url = QStringLiteral("postgresql://stats@pg.example.org/telegram");
    const auto place = QStringLiteral("postgresql://stats@pg.example.org/telegram");
    const auto text
        = [&place](const char *sentence) { return QCoreApplication::translate("Store", sentence).arg(place); };
    const std::vector<std::pair<domain::Error, QString>> ways{
        {{ErrorKind::Unavailable,
             text("The database server of %1 does not answer. Check the network between here and there, and what the "
                  "server is busy with."),
             {}},
            QStringLiteral("server-away")},
        {{ErrorKind::AccessDenied,
             text("The database server of %1 asks for a password, and none is known here. Give it in PGPASSWORD or "
                  "~/.pgpass, or enter it in the window."),
             {}},
            QStringLiteral("server-password")},
        {{ErrorKind::NewerSchema,
             text("The store %1 was written by a newer program (schema %2, this one knows up to %3). Update this "
                  "program.")
                 .arg(9)
                 .arg(2),
             {}},
            QStringLiteral("server-newer")},
    };
    for (const auto &[error, name] : ways) {
        WorkspaceWindow::Environment environment = m_environment;
        environment.storeKey = std::make_shared<storage::StoreKey>();
        environment.storeKey->noteRefusal(error);
        WorkspaceWindow window({QStringLiteral("server"), domain::storeName(url), url, false}, environment);
        show(window);
        if (const Result<void> taken = takeState(name, theme, window); !taken)
            return taken;
    }
    return {};
}

Result<void> Screenshots::takeStates(const QString &theme)
{
    if (const Result<void> taken = takeServerAway(theme); !taken)
        return taken;
    if (const Result<void> taken = takeBot(theme); !taken)
        return taken;
    Workspace workspace(m_profile, *m_environment.clock, m_environment.storeKey);
    {
        StateSource silent(&workspace.statistics(), StateSource::Mode::Silent);
        WorkspaceWindow::Environment environment = m_environment;
        environment.statistics = &silent;
        WorkspaceWindow window(m_profile, environment);
        show(window);
        if (const Result<void> taken = takeState(QStringLiteral("loading"), theme, window); !taken)
            return taken;
    }
    {
        WorkspaceWindow window(emptyProfile(), m_environment);
        show(window);
        if (const Result<void> taken = takeState(QStringLiteral("empty"), theme, window); !taken)
            return taken;
    }
    {
        WorkspaceWindow window(brokenProfile(), m_environment);
        show(window);
        if (const Result<void> taken = takeState(QStringLiteral("error"), theme, window); !taken)
            return taken;
    }
    StateSource source(&workspace.statistics(), StateSource::Mode::Passing);
    WorkspaceWindow::Environment environment = m_environment;
    environment.statistics = &source;
    WorkspaceWindow window(m_profile, environment);
    show(window);
    for (const QString &page : {QStringLiteral("overview"), QStringLiteral("chats")}) {
        window.showPage(page);
        settle(window);
    }
    source.setMode(StateSource::Mode::Failing);
    Q_EMIT window.window()->refreshRequested();
    window.showPage(QStringLiteral("overview"));
    Q_EMIT window.window()->refreshRequested();
    processFor(1200);
    return takeState(QStringLiteral("stale"), theme, window);
}

domain::Profile Screenshots::emptyProfile()
{
    const QString path = m_folder.filePath(QStringLiteral("empty.db"));
    (void)storage::Store::open(path, storage::OpenMode::CreateIfMissing, *m_environment.clock);
    return {QStringLiteral("empty"), QCoreApplication::translate("Screenshots", "New profile"), path, false};
}

domain::Profile Screenshots::brokenProfile()
{
    QFile file(m_folder.filePath(QStringLiteral("broken.db")));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(8192, 'x'));
    return {
        QStringLiteral("broken"), QCoreApplication::translate("Screenshots", "Broken store"), file.fileName(), false};
}

}  // namespace tgd::desktop
