#include "pages/settings/settings_page.h"

#include "domain/store_place.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/confirm_dialog.h"
#include "widgets/panel.h"
#include "widgets/segmented_control.h"
#include "widgets/state_message.h"
#include "widgets/state_pill.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tgd::pages {

using domain::HealthState;
using domain::Profile;
using state::Preferences;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

QFormLayout *makeFields(QWidget *body)
{
    auto *fields = new QFormLayout(body);
    fields->setContentsMargins(0, 4, 0, 0);
    fields->setVerticalSpacing(12);
    fields->setHorizontalSpacing(16);
    fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return fields;
}

}  // namespace

SettingsPage::SettingsPage(const Services &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    auto *titleRow = new QWidget;
    titleRow->setFixedHeight(Theme::px(32));
    auto *title = new QHBoxLayout(titleRow);
    title->setContentsMargins(0, 0, 0, 0);
    title->setSpacing(12);
    title->addWidget(new widgets::TextLabel(tr("Settings"), TextStyle::Title));
    title->addWidget(new widgets::TextLabel(tr("Changes take effect at once."), TextStyle::Body, Token::Secondary), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeAppearance());
    right->addWidget(makeSecrets());
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeProfiles(), 1);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(titleRow);
    layout->addLayout(columns, 1);
    fillProfiles();
    checkKeychain();
}

SettingsPage::~SettingsPage()
{
    dropCheck();
}

// A finished future must not be cancelled: Qt 6.4 would look at a continuation that is gone.
void SettingsPage::dropCheck()
{
    if (!m_keychainCheck.isFinished())
        m_keychainCheck.cancel();
}

QWidget *SettingsPage::makeProfiles()
{
    auto *panel = new widgets::Panel(tr("Profiles"));
    panel->setDescription(tr("one for each deployment you look at"));
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_profileText = new widgets::TextLabel({}, TextStyle::Small, Token::Secondary);
    m_profileText->setAccessibleName(tr("Where the profile's store lies"));
    m_profileText->setWordWrap(true);
    m_profileText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open = widgets::makeButton(tr("Open profile"), theme::ButtonRole::Primary);
    m_remove = widgets::makeButton(tr("Remove profile…"));
    auto *addFile = widgets::makeButton(tr("Add a store file…"));
    auto *import = widgets::makeButton(tr("Import an export…"));
    auto *server = widgets::makeButton(tr("Connect PostgreSQL…"));
    auto *sample = widgets::makeButton(tr("Add the sample"));
    auto *add = new QGridLayout;
    add->setSpacing(8);
    add->addWidget(import, 0, 0);
    add->addWidget(addFile, 0, 1);
    add->addWidget(server, 1, 0);
    add->addWidget(sample, 1, 1);
    add->setColumnStretch(2, 1);
    auto *act = new QHBoxLayout;
    act->setSpacing(8);
    act->addStretch();
    act->addWidget(m_remove);
    act->addWidget(m_open);
    layout->addLayout(add);
    layout->addWidget(m_list, 1);
    m_noProfile = new widgets::StateMessage;
    m_noProfile->show({tr("No profile is kept yet"),
                          tr("This window shows a store that was named at the start: %1. Add it, or import an export, "
                             "to find it here again.")
                              .arg(m_services.storeLocation),
                          {}},
        std::nullopt);
    layout->addWidget(m_noProfile, 1);
    layout->addWidget(m_profileText);
    layout->addLayout(act);
    panel->setBody(body);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showProfile);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this,
        [this] { Q_EMIT profileOpened(m_list->currentItem()->data(Qt::UserRole).toString()); });
    connect(m_remove, &QPushButton::clicked, this, &SettingsPage::removeProfile);
    connect(import, &QPushButton::clicked, this, &SettingsPage::importRequested);
    connect(server, &QPushButton::clicked, this, &SettingsPage::serverRequested);
    connect(sample, &QPushButton::clicked, this, &SettingsPage::sampleRequested);
    connect(addFile, &QPushButton::clicked, this, [this] {
        const QString path
            = QFileDialog::getOpenFileName(this, tr("Store file"), {}, tr("TG Stats stores (*.db);;All files (*)"));
        if (!path.isEmpty())
            Q_EMIT storeFileChosen(path);
    });
    return panel;
}

void SettingsPage::fillProfiles()
{
    m_list->clear();
    int current = -1;
    for (const Profile &profile : m_services.profiles->profiles()) {
        const bool open = profile.id == m_services.currentProfile;
        QString text = profile.name;
        if (profile.isSample)
            text += QStringLiteral(" · ") + tr("sample");
        if (open)
            text += QStringLiteral(" · ") + tr("open");
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, profile.id);
        item->setSizeHint({0, Theme::px(32)});
        if (open)
            current = m_list->count() - 1;
    }
    m_list->setCurrentRow(current);
    showProfile(current);
    const bool any = m_list->count() > 0;
    m_noProfile->setVisible(!any);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_profileText),
             static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_remove)})
        part->setVisible(any);
}

void SettingsPage::showProfile(int row)
{
    const std::vector<Profile> profiles = m_services.profiles->profiles();
    const bool valid = row >= 0 && row < int(profiles.size());
    const bool current = valid && profiles[size_t(row)].id == m_services.currentProfile;
    m_open->setEnabled(valid && !current);
    m_remove->setEnabled(valid && !current);
    m_profileText->setText(valid ? domain::storePlace(profiles[size_t(row)].storeUrl) : QString());
}

bool SettingsPage::isOnServer(const QString &profileId) const
{
    const std::vector<Profile> profiles = m_services.profiles->profiles();
    return std::any_of(profiles.begin(), profiles.end(),
        [&](const Profile &profile) { return profile.id == profileId && domain::isOnServer(profile.storeUrl); });
}

void SettingsPage::removeProfile()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    widgets::Confirmation question;
    question.title = tr("Remove profile");
    question.effect = tr("The profile “%1” leaves the list.").arg(item->text());
    const QString id = item->data(Qt::UserRole).toString();
    question.detail
        = (isOnServer(id) ? tr("Its database stays as it is: %1") : tr("Its store file stays where it is: %1"))
              .arg(m_profileText->text());
    question.keep = tr("Keep profile");
    question.act = tr("Remove profile");
    question.destructive = true;
    if (widgets::ConfirmDialog(question, window()).exec() != QDialog::Accepted)
        return;
    if (const auto removed = m_services.profiles->remove(id); !removed) {
        m_profileText->setText(removed.error().message);
        return;
    }
    fillProfiles();
    Q_EMIT profileRemoved(id);
}

QWidget *SettingsPage::makeAppearance()
{
    auto *panel = new widgets::Panel(tr("Appearance and language"));
    auto *body = new QWidget;
    QFormLayout *fields = makeFields(body);
    auto *scheme = new widgets::SegmentedControl(tr("Theme"));
    scheme->addSegment(tr("System"), int(Preferences::Appearance::System));
    scheme->addSegment(tr("Light"), int(Preferences::Appearance::Light));
    scheme->addSegment(tr("Dark"), int(Preferences::Appearance::Dark));
    scheme->setCurrent(int(m_services.preferences->appearance()));
    auto *size = new QComboBox;
    size->setAccessibleName(tr("Text size"));
    for (const int percent : {90, 100, 115, 130, 150, 200})
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(std::max(0, size->findData(m_services.preferences->textPercent())));
    auto *language = new QComboBox;
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("As the system"), QString());
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ru"),
             QStringLiteral("uk")}) {
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        language->addItem(name, code);
    }
    language->setCurrentIndex(std::max(0, language->findData(m_services.preferences->language())));
    fields->addRow(tr("Theme"), scheme);
    fields->addRow(tr("Text size"), size);
    fields->addRow(tr("Language"), language);
    fields->addRow(tr("Closing the window"), makeCloseChoice());
    auto *note
        = new widgets::TextLabel(tr("A new language shows after the next start; a new text size at once in new pages."),
            TextStyle::Small, Token::Secondary);
    note->setWordWrap(true);
    fields->addRow(note);
    panel->setBody(body);
    connect(scheme, &widgets::SegmentedControl::chosen, this,
        [this](int id) { m_services.preferences->setAppearance(Preferences::Appearance(id)); });
    connect(m_services.preferences, &Preferences::appearanceChanged, scheme,
        [this, scheme] { scheme->setCurrent(int(m_services.preferences->appearance())); });
    connect(size, &QComboBox::currentIndexChanged, this,
        [this, size] { m_services.preferences->setTextPercent(size->currentData().toInt()); });
    connect(language, &QComboBox::currentIndexChanged, this,
        [this, language] { m_services.preferences->setLanguage(language->currentData().toString()); });
    return panel;
}

QComboBox *SettingsPage::makeCloseChoice()
{
    using Choice = Preferences::CloseChoice;
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Closing the window while the bot runs"));
    box->setToolTip(tr("What happens when the window is closed while the bot runs"));
    box->addItem(tr("Ask when the bot runs"), int(Choice::Ask));
    box->addItem(tr("Keep the bot in the tray"), int(Choice::KeepRunning));
    box->addItem(tr("Stop the bot"), int(Choice::Stop));
    const auto show = [this, box] { box->setCurrentIndex(box->findData(int(m_services.preferences->closeChoice()))); };
    show();
    connect(m_services.preferences, &Preferences::closeChoiceChanged, box, show);
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, box] { m_services.preferences->setCloseChoice(Choice(box->currentData().toInt())); });
    return box;
}

QWidget *SettingsPage::makeSecrets()
{
    auto *panel = new widgets::Panel(tr("Secrets"));
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    m_keychainState = new widgets::StateLabel(HealthState::Unknown, tr("Asking the keychain…"));
    m_keychainText = new widgets::TextLabel(
        tr("Tokens and passwords are kept in the system keychain, never in a file of this program."), TextStyle::Small,
        Token::Secondary);
    m_keychainText->setWordWrap(true);
    auto *again = widgets::makeSmallButton(tr("Check again"));
    layout->addWidget(m_keychainState);
    layout->addWidget(m_keychainText);
    layout->addWidget(again, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(again, &QPushButton::clicked, this, &SettingsPage::checkKeychain);
    panel->setBody(body);
    return panel;
}

void SettingsPage::checkKeychain()
{
    dropCheck();
    QFuture<bool> check = m_services.secrets->isAvailable();
    m_keychainCheck = check;  // then() takes its future; the copy is for cancelling
    check.then(this, [this](bool available) {
        m_keychainState->setState(available ? HealthState::Ok : HealthState::NotConfigured,
            available ? tr("Keychain is available") : tr("No keychain here"));
        m_keychainText->setText(available
                ? tr("Tokens and passwords are kept in the system keychain, never in a file of this program.")
                : tr("Start a Secret Service (GNOME Keyring or KWallet). Until then keep a secret in a file that only "
                     "you can "
                     "read and name that file; nothing is ever stored unencrypted by this program."));
    });
}

}  // namespace tgd::pages
