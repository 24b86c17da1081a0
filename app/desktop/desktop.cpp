#include "desktop.h"

#include "domain/store_place.h"
#include "pages/assistant/first_start_dialog.h"
#include "pages/assistant/server_dialog.h"
#include "pages/import/import_dialog.h"
#include "preference_keeper.h"
#include "sample/background_sample.h"
#include "sample/sample_workspace.h"
#include "screenshots.h"
#include "shell/main_window.h"
#include "storage/store.h"
#include "theme/theme.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include <malloc.h>

// The translations lie in a static library: name them, or the linker leaves them out.
static void initTranslations()
{
    Q_INIT_RESOURCE(tgd_translations);
}

namespace tgd::desktop {

using domain::ErrorKind;
using domain::Profile;
using domain::Result;

namespace {

const auto lastProfileKey = QStringLiteral("profile/last");
constexpr int mostArenas = 2;
constexpr auto givenProfile = "store";  // of --store: it is not remembered

}  // namespace

Desktop::Desktop(const Options &options, const QString &configFolder, const QString &dataFolder)
    : m_options(options), m_dataFolder(dataFolder),
      m_settings(std::make_unique<QSettings>(configFolder + QStringLiteral("/desk.ini"), QSettings::IniFormat)),
      m_profiles(configFolder + QStringLiteral("/profiles.ini")), m_keys(m_secrets),
      m_servers(m_profiles, m_keys, m_clock),
      m_bots(m_profiles, m_secrets, m_clock, dataFolder + QStringLiteral("/spool"))
{
    // A dozen threads take and give back pages of stores; with an arena for each, half of what is free is never used.
    mallopt(M_ARENA_MAX, mostArenas);
    // A password that was given with the address goes no further than into the key.
    const auto address = storage::StoreAddress::withKey(m_options.store);
    m_options.store = address.url;
    if (address.key)
        m_keys.take(QLatin1String(givenProfile), address.key);
    keepPreferences(m_preferences, *m_settings, m_options.theme);
    loadTranslation();
    connect(&m_bots, &BotRoster::openRequested, this, &Desktop::comeBack);
    connect(&m_bots, &BotRoster::quitRequested, this, [] { QCoreApplication::exit(0); });
}

Desktop::~Desktop() = default;

QDialog *Desktop::assistant() const
{
    return m_assistant;
}

void Desktop::loadTranslation()
{
    initTranslations();
    const QLocale locale = m_preferences.language().isEmpty() ? QLocale() : QLocale(m_preferences.language());
    if (!m_preferences.language().isEmpty())
        QLocale::setDefault(locale);
    m_translator = std::make_unique<QTranslator>();
    // English has a file too, for its plurals; it serves every language that has none.
    if (m_translator->load(locale, QStringLiteral("tgstats"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || m_translator->load(QStringLiteral(":/i18n/tgstats_en.qm")))
        QCoreApplication::installTranslator(m_translator.get());
    m_qtTranslator = std::make_unique<QTranslator>();
    if (m_qtTranslator->load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTranslator.get());
}

WorkspaceWindow::Environment Desktop::environment()
{
    WorkspaceWindow::Environment environment;
    environment.profiles = &m_profiles;
    environment.secrets = &m_secrets;
    environment.preferences = &m_preferences;
    environment.settings = m_settings.get();
    environment.keys = &m_keys;
    environment.clock = &m_clock;
    return environment;
}

Profile Desktop::sampleProfile() const
{
    return {QStringLiteral("sample"), tr("Sample"), m_dataFolder + QStringLiteral("/sample.db"), true};
}

Profile Desktop::ownProfile() const
{
    return {QStringLiteral("own"), tr("My groups"), m_dataFolder + QStringLiteral("/store.db"), false};
}

// Asked of files only: whoever opens a store on a server waits for it elsewhere.
bool Desktop::isSampleStore(const QString &url) const
{
    if (domain::isOnServer(url))
        return false;
    const auto store = storage::Store::open(url, storage::OpenMode::ReadOnly, m_clock);
    const auto mark = store ? (*store)->meta(sample::sampleMetaKey) : Result<std::optional<std::string>>(std::nullopt);
    return mark && mark->has_value();
}

Result<std::optional<Profile>> Desktop::wantedProfile()
{
    if (!m_options.store.isEmpty()) {
        const QString name = domain::isOnServer(m_options.store) ? domain::storeName(m_options.store)
                                                                 : QFileInfo(m_options.store).completeBaseName();
        Profile profile{QLatin1String(givenProfile), name.isEmpty() ? tr("Store") : name, m_options.store,
            isSampleStore(m_options.store)};
        profile.replicaUrls = m_options.replicas;
        return profile;
    }
    const std::vector<Profile> profiles = m_profiles.profiles();
    const QString wanted
        = m_options.profile.isEmpty() ? m_settings->value(lastProfileKey).toString() : m_options.profile;
    for (const Profile &profile : profiles) {
        if (profile.id == wanted || profile.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return profile;
    }
    if (!m_options.profile.isEmpty())
        return domain::failure(ErrorKind::BadInput, tr("There is no profile named '%1'.").arg(m_options.profile));
    if (!profiles.empty())
        return profiles.front();
    if (QFileInfo::exists(ownProfile().storeUrl) || !m_options.importFile.isEmpty())
        return ownProfile();
    return std::nullopt;
}

Result<void> Desktop::start()
{
    const Result<std::optional<Profile>> wanted = wantedProfile();
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (const Result<void> taken = m_bots.takeToken(m_options); !taken)
        return taken;
    if (!*wanted) {
        askFirst();
        return {};
    }
    const Result<void> opened = open(**wanted);
    if (!opened)
        return opened;
    if (!m_options.page.isEmpty())
        m_current->showPage(m_options.page);
    if (!m_options.range.isEmpty())
        m_current->applyRange(m_options.range);
    if (!m_options.importFile.isEmpty())
        m_current->openImport({m_options.importFile})->begin();
    return {};
}

Result<void> Desktop::open(const Profile &profile)
{
    const bool remembered = profile.id != QLatin1String(givenProfile);
    if (remembered) {
        QDir().mkpath(m_dataFolder);
        if (const Result<void> saved = m_profiles.save(profile); !saved)
            return saved;
        m_settings->setValue(lastProfileKey, profile.id);
    }
    const bool makeSample = profile.isSample && remembered && sample::BackgroundSample::isDue(profile.storeUrl);
    if (!makeSample && profile.storeUrl == ownProfile().storeUrl && !QFileInfo::exists(profile.storeUrl)) {
        // A new store is empty, not missing.
        if (const auto store = storage::Store::open(profile.storeUrl, storage::OpenMode::CreateIfMissing, m_clock);
            !store)
            return tl::unexpected(store.error());
    }
    std::unique_ptr<WorkspaceWindow> before = std::move(m_current);
    m_current = std::make_unique<WorkspaceWindow>(profile, environmentOf(profile));
    connect(m_current.get(), &WorkspaceWindow::profileRequested, this, &Desktop::openById, Qt::QueuedConnection);
    connect(m_current.get(), &WorkspaceWindow::newProfileRequested, this, &Desktop::askFirst, Qt::QueuedConnection);
    connect(m_current.get(), &WorkspaceWindow::storeFileRequested, this, &Desktop::openStoreFile, Qt::QueuedConnection);
    connect(
        m_current.get(), &WorkspaceWindow::serverRequested, this, [this](const QString &url) { askServer(false, url); },
        Qt::QueuedConnection);
    connect(m_current.get(), &WorkspaceWindow::sampleRequested, this, &Desktop::openSample, Qt::QueuedConnection);
    m_current->window()->setCloseGuard([this] { return mayClose(); });
    if (before)
        m_current->window()->setGeometry(before->window()->geometry());
    else if (m_options.size != Options().size)
        m_current->window()->resize(m_options.size);
    m_current->window()->show();
    if (makeSample)
        m_current->startSample();
    return {};
}

void Desktop::openById(const QString &id)
{
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.id != id || (m_current && m_current->profile().id == id))
            continue;
        if (const Result<void> opened = open(profile); !opened)
            tell(opened.error());
        return;
    }
}

void Desktop::openStoreFile(const QString &path)
{
    const QString id = QStringLiteral("file-%1").arg(qHash(path), 0, 16);
    if (const Result<void> opened = open({id, QFileInfo(path).completeBaseName(), path, isSampleStore(path)}); !opened)
        tell(opened.error());
}

void Desktop::openSample()
{
    if (const Result<void> opened = open(sampleProfile()); !opened)
        tell(opened.error());
}

void Desktop::askFirst()
{
    theme::Theme::instance().ensureFonts();
    auto *dialog = new pages::FirstStartDialog(m_current ? m_current->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_assistant = dialog;
    connect(dialog, &pages::FirstStartDialog::chosen, this, [this](pages::FirstStartDialog::Choice choice) {
        if (choice == pages::FirstStartDialog::Choice::Sample)
            return openSample();
        if (const Result<void> opened = open(ownProfile()); !opened)
            return tell(opened.error());
        m_current->openImport();
    });
    connect(dialog, &pages::FirstStartDialog::botRequested, this, [this] {
        if (const Result<void> opened = open(ownProfile()); !opened)
            return tell(opened.error());
        m_current->askForToken();
    });
    connect(dialog, &pages::FirstStartDialog::serverRequested, this, [this] { askServer(true); });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (!m_current)
            QApplication::quit();
    });
    dialog->open();
}

void Desktop::askServer(bool fromFirst, const QString &url)
{
    theme::Theme::instance().ensureFonts();
    auto *dialog = new pages::ServerDialog(&m_servers, m_current ? m_current->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCanGoBack(fromFirst);
    dialog->setAddress(url);
    m_assistant = dialog;
    connect(dialog, &pages::ServerDialog::opened, this, [this](const QString &profile, const QString &remark) {
        openById(profile);
        if (!remark.isEmpty())
            tell({ErrorKind::Unavailable, remark, {}});
    });
    connect(dialog, &pages::ServerDialog::backRequested, this, &Desktop::askFirst);
    connect(dialog, &QDialog::rejected, this, [this] {
        // A step back opens the first question again, right after this.
        QTimer::singleShot(0, this, [this] {
            if (!m_current && !(m_assistant && m_assistant->isVisible()))
                QApplication::quit();
        });
    });
    dialog->open();
}

void Desktop::tell(const domain::Error &error)
{
    if (m_current)
        m_current->build();
    if (m_current)
        m_current->window()->toasts()->show(
            {domain::HealthState::Critical, tr("That did not work"), error.message, {}, {}});
    else
        qWarning("%s", qUtf8Printable(error.message));
}

// The sample is nobody's group: it has no place for a bot.
WorkspaceWindow::Environment Desktop::environmentOf(const Profile &profile)
{
    WorkspaceWindow::Environment all = environment();
    const bool isKept = profile.id != QLatin1String(givenProfile);
    all.storeKey = m_keys.of(profile, isKept);
    if (profile.isSample)
        return all;
    BotRoster::Bot &bot = m_bots.open(profile, isKept, all.storeKey);
    all.bot = &bot.account;
    all.quarantine = &bot.account.records();
    all.eventLog = &bot.account.records();
    all.botState = &bot.state;
    return all;
}

// Nothing runs without a window unless a person wants it to.
bool Desktop::mayClose()
{
    if (!m_bots.anyWanted())
        return true;
    const bool hasTray = m_bots.hasTray();
    const auto known = shell::CloseQuestion::remembered(m_preferences, hasTray);
    if (known) {
        closeAs(*known);
        return false;
    }
    auto *question = new shell::CloseQuestion(hasTray, &m_preferences, m_current->window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, question] { closeAs(question->answer()); });
    question->open();
    return false;
}

void Desktop::closeAs(shell::CloseQuestion::Answer answer)
{
    switch (answer) {
    case shell::CloseQuestion::Answer::Stay: return;
    case shell::CloseQuestion::Answer::KeepRunning:
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_current->window()->hide();
        return;
    case shell::CloseQuestion::Answer::Stop: QCoreApplication::exit(0); return;
    }
}

void Desktop::comeBack(const QString &profile)
{
    if (m_current && m_current->profile().id != profile)
        openById(profile);
    if (!m_current)
        return;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_current->window()->show();
    m_current->window()->raise();
    m_current->window()->activateWindow();
}

bool Desktop::finish()
{
    m_current.reset();
    return m_bots.finish();
}

Result<int> Desktop::takeScreenshots()
{
    Result<std::optional<Profile>> wanted = wantedProfile();
    if (!wanted)
        return tl::unexpected(wanted.error());
    QTemporaryDir folder;
    Profile profile;
    if (*wanted) {
        profile = **wanted;
    } else {
        profile = sampleProfile();
        profile.storeUrl = folder.filePath(QStringLiteral("sample.db"));
        const auto store = storage::Store::open(profile.storeUrl, storage::OpenMode::CreateIfMissing, m_clock);
        if (!store)
            return tl::unexpected(store.error());
        if (const auto made = sample::makeSampleWorkspace(**store, m_clock, {}); !made)
            return tl::unexpected(made.error());
    }
    return Screenshots(profile, environment(), m_options).run();
}

}  // namespace tgd::desktop
