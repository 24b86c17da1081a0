#include "pages/chats/group_settings_view.h"

#include "domain/format.h"
#include "widgets/buttons.h"
#include "widgets/confirm_dialog.h"
#include "widgets/form_row.h"
#include "widgets/panel.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tgd::pages {

namespace format = domain::format;
using domain::GroupSettings;
using domain::HealthState;
using state::LoadState;
using widgets::FormRow;

namespace {

constexpr int mostDays = 36'500;
constexpr int labelWidth = 200;
constexpr int fieldWidth = 220;

QSpinBox *makeDays()
{
    auto *days = new QSpinBox;
    days->setRange(1, mostDays);
    days->setGroupSeparatorShown(true);
    return days;
}

QComboBox *makeZones()
{
    auto *zones = new QComboBox;
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names << QString::fromLatin1(id);
    zones->addItems(names);
    auto *completer = new QCompleter(names, zones);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    zones->setCompleter(completer);
    return zones;
}

FormRow *makeRow(const QString &name, QWidget *field, const QString &unit, const QString &key, const QString &help)
{
    auto *row = new FormRow(name, field, unit);
    row->setKey(key);
    row->setHelp(help);
    row->setLabelWidth(labelWidth);
    row->setFieldWidth(fieldWidth);
    return row;
}

}  // namespace

GroupSettingsView::GroupSettingsView(state::ChatSettingsState *state, QWidget *parent) : QWidget(parent), m_state(state)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeForm(), 3);
    layout->addWidget(makeRetention(), 2);
    connectFields();
    connect(m_state, &state::ChatSettingsState::changed, this, &GroupSettingsView::update);
    update();
}

QWidget *GroupSettingsView::makeForm()
{
    m_storeText = new QCheckBox(tr("Store the text of new messages"));
    m_textDays = makeDays();
    m_metadataDays = makeDays();
    m_zone = makeZones();
    m_locale = new QComboBox;
    m_locale->setEditable(true);
    m_locale->addItems(
        {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ru"), QStringLiteral("uk"), QStringLiteral("es")});
    m_reactions = new QCheckBox(tr("Store who reacts with what"));

    m_storeTextRow = makeRow(tr("Message text"), m_storeText, {}, QStringLiteral("store_text"),
        tr("Without it only lengths and counts are kept, never what was written."));
    m_textDaysRow = makeRow(tr("Keep text for"), m_textDays, tr("days"), QStringLiteral("text_retention_days"),
        tr("Retention clears the text of older messages when you run it."));
    m_metadataDaysRow
        = makeRow(tr("Keep messages for"), m_metadataDays, tr("days"), QStringLiteral("metadata_retention_days"),
            tr("Retention removes older messages from the statistics when you run it."));
    m_zoneRow = makeRow(tr("Time zone"), m_zone, {}, QStringLiteral("timezone"),
        tr("Days, weeks and hours of this chat are counted in this zone."));
    m_localeRow = makeRow(
        tr("Language"), m_locale, {}, QStringLiteral("locale"), tr("Language of the bot's answers in this chat."));
    m_reactionsRow = makeRow(tr("Reactions"), m_reactions, {}, QStringLiteral("capture_reactions"),
        tr("The bot has to be an administrator of the chat to see reactions."));

    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (FormRow *row : {m_zoneRow, m_localeRow, m_storeTextRow, m_textDaysRow, m_metadataDaysRow, m_reactionsRow})
        rows->addWidget(row);
    rows->addStretch();
    m_consequences = new widgets::TextLabel({}, theme::TextStyle::Small, theme::Token::Secondary);
    m_consequences->setWordWrap(true);
    rows->addWidget(m_consequences);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *back = widgets::makeButton(tr("Close"));
    m_revert = widgets::makeButton(tr("Revert"));
    m_save = widgets::makeButton(tr("Save settings"), theme::ButtonRole::Primary);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    rows->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &GroupSettingsView::closed);
    connect(m_revert, &QPushButton::clicked, this, [this] { load(m_loaded); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_state->save(edited()); });

    m_formPanel = new widgets::Panel(tr("Group settings"));
    m_formPanel->setSkeleton(widgets::SkeletonKind::Text);
    m_formPanel->setBody(body);
    connect(m_formPanel, &widgets::Panel::retryRequested, this, [this] { m_state->show(m_loaded.chat); });
    return m_formPanel;
}

QWidget *GroupSettingsView::makeRetention()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int i = 0; i < 3; ++i) {
        auto *heading = new widgets::TextLabel({}, theme::TextStyle::BodyStrong);
        auto *detail = new widgets::TextLabel({}, theme::TextStyle::Small, theme::Token::Secondary);
        detail->setWordWrap(true);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(heading);
        texts->addWidget(detail);
        layout->addLayout(texts);
        m_removals.push_back({heading, detail});
    }
    m_run = widgets::makeButton(tr("Run retention…"));
    layout->addStretch();
    layout->addWidget(m_run, 0, Qt::AlignRight);
    connect(m_run, &QPushButton::clicked, this, &GroupSettingsView::askToRun);

    m_retentionPanel = new widgets::Panel(tr("Retention"));
    m_retentionPanel->setDescription(tr("runs only when asked"));
    m_retentionPanel->setSkeleton(widgets::SkeletonKind::Text);
    m_retentionPanel->setBody(body);
    connect(m_retentionPanel, &widgets::Panel::retryRequested, m_state, &state::ChatSettingsState::preview);
    return m_retentionPanel;
}

void GroupSettingsView::connectFields()
{
    const auto check = [this] { validate(); };
    connect(m_storeText, &QCheckBox::toggled, this, check);
    connect(m_reactions, &QCheckBox::toggled, this, check);
    connect(m_textDays, &QSpinBox::valueChanged, this, check);
    connect(m_metadataDays, &QSpinBox::valueChanged, this, check);
    connect(m_zone, &QComboBox::editTextChanged, this, check);
    connect(m_locale, &QComboBox::editTextChanged, this, check);
    connect(m_zoneRow, &FormRow::linkActivated, this,
        [this] { m_zone->setEditText(QString::fromLatin1(m_loaded.timezone)); });
}

void GroupSettingsView::update()
{
    const LoadState &form = m_state->loadState();
    if (form.phase == LoadState::Phase::Failed) {
        m_formPanel->showError(*form.error, tr("Settings could not be read"));
    } else if (!m_state->settings()) {
        m_hasLoaded = false;
        m_formPanel->showLoading();
    } else {
        if (!m_hasLoaded || !(m_loaded == *m_state->settings()))
            load(*m_state->settings());
        m_formPanel->showData();
    }
    validate();
    updateRetention();
}

void GroupSettingsView::load(const GroupSettings &settings)
{
    const QScopedValueRollback loading(m_loading, true);
    m_loaded = settings;
    m_hasLoaded = true;
    m_storeText->setChecked(settings.storeText);
    m_textDays->setValue(settings.textRetentionDays);
    m_metadataDays->setValue(settings.metadataRetentionDays);
    m_zone->setEditText(QString::fromLatin1(settings.timezone));
    m_locale->setEditText(settings.locale);
    m_reactions->setChecked(settings.captureReactions);
    m_loading = false;
    validate();
}

GroupSettings GroupSettingsView::edited() const
{
    GroupSettings settings = m_loaded;
    settings.storeText = m_storeText->isChecked();
    settings.textRetentionDays = m_textDays->value();
    settings.metadataRetentionDays = m_metadataDays->value();
    settings.timezone = m_zone->currentText().trimmed().toUtf8();
    settings.locale = m_locale->currentText().trimmed();
    settings.captureReactions = m_reactions->isChecked();
    return settings;
}

bool GroupSettingsView::hasUnsavedChanges() const
{
    return m_hasLoaded && !(edited() == m_loaded);
}

void GroupSettingsView::validate()
{
    if (m_loading)
        return;
    const GroupSettings now = edited();
    m_zoneRow->setChanged(now.timezone != m_loaded.timezone);
    m_localeRow->setChanged(now.locale != m_loaded.locale);
    m_storeTextRow->setChanged(now.storeText != m_loaded.storeText);
    m_textDaysRow->setChanged(now.textRetentionDays != m_loaded.textRetentionDays);
    m_metadataDaysRow->setChanged(now.metadataRetentionDays != m_loaded.metadataRetentionDays);
    m_reactionsRow->setChanged(now.captureReactions != m_loaded.captureReactions);

    if (!QTimeZone::isTimeZoneIdAvailable(now.timezone))
        m_zoneRow->setVerdict({HealthState::Critical, tr("No such zone. Use a name like Europe/Berlin."),
            tr("Use %1").arg(QString::fromLatin1(m_loaded.timezone))});
    else
        m_zoneRow->clearVerdict();
    if (now.locale.isEmpty() || now.locale.size() > 10)
        m_localeRow->setVerdict(
            {HealthState::Critical, tr("A language code like en or pt-BR, at most 10 characters."), {}});
    else
        m_localeRow->clearVerdict();
    if (now.textRetentionDays > now.metadataRetentionDays)
        m_textDaysRow->setVerdict(
            {HealthState::Warning, tr("Text goes with its message after %1 days.").arg(now.metadataRetentionDays), {}});
    else
        m_textDaysRow->clearVerdict();

    const bool valid = m_zoneRow->isValid() && m_localeRow->isValid();
    const bool changed = hasUnsavedChanges();
    m_save->setEnabled(valid && changed && !m_state->isSaving());
    m_revert->setEnabled(changed);
    m_consequences->setText(changed ? consequences(m_loaded, now) : QString());
}

QString GroupSettingsView::consequences(const GroupSettings &before, const GroupSettings &after) const
{
    QStringList lines;
    if (before.timezone != after.timezone)
        lines << tr("All days and hours of this chat are counted in %1, from the first message on.")
                     .arg(QString::fromUtf8(after.timezone));
    if (!before.storeText && after.storeText)
        lines << tr("The text of messages that arrive from now on is stored.");
    if (before.storeText && !after.storeText)
        lines << tr("New messages are stored without text; stored text stays until retention clears it.");
    if (before.textRetentionDays != after.textRetentionDays
        || before.metadataRetentionDays != after.metadataRetentionDays)
        lines << tr("Nothing is removed until you run retention.");
    if (!before.captureReactions && after.captureReactions)
        lines << tr("Reactions are stored from now on.");
    return lines.join(QLatin1Char(' '));
}

void GroupSettingsView::updateRetention()
{
    const LoadState &load = m_state->retentionState();
    m_run->setEnabled(false);
    if (load.phase == LoadState::Phase::Failed) {
        m_retentionPanel->showError(*load.error, tr("Retention could not be previewed"));
        return;
    }
    if (!m_state->retention()) {
        m_retentionPanel->showLoading();
        return;
    }
    const domain::RetentionCounts &counts = *m_state->retention();
    const auto say = [this](size_t row, const QString &what, const QString &detail) {
        m_removals[row].heading->setText(what);
        m_removals[row].detail->setText(detail);
    };
    const auto age = [](const QDate &cutoff, int days) {
        return tr("sent before %1, older than %2 days").arg(format::day(cutoff), format::count(days));
    };
    say(0, tr("%1 messages lose their text").arg(format::count(counts.textRemoved)),
        age(counts.textCutoff, counts.settings.textRetentionDays));
    say(1, tr("%1 messages are removed").arg(format::count(counts.metadataRemoved)),
        age(counts.metadataCutoff, counts.settings.metadataRetentionDays));
    say(2, tr("%1 reactions go with them").arg(format::count(counts.reactionsRemoved)),
        tr("Statistics always equal what is stored: the charts of those days become empty."));
    m_run->setEnabled(
        !m_state->isRemoving() && !hasUnsavedChanges() && counts.textRemoved + counts.metadataRemoved > 0);
    m_retentionPanel->showData();
}

void GroupSettingsView::askToRun()
{
    if (!m_state->retention())
        return;
    const domain::RetentionCounts counts = *m_state->retention();
    widgets::Confirmation question;
    question.title = tr("Run retention");
    question.effect = tr("%1 messages are removed and %2 lose their text.")
                          .arg(format::count(counts.metadataRemoved), format::count(counts.textRemoved));
    question.detail = tr("This cannot be taken back. Importing the export again brings the messages back.");
    question.keep = tr("Keep everything");
    question.act = tr("Remove old messages");
    question.destructive = true;
    if (widgets::ConfirmDialog(question, window()).exec() == QDialog::Accepted)
        m_state->runRetention();
}

}  // namespace tgd::pages
