#include "pages/import/import_dialog.h"

#include "domain/format.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tgd::pages {

namespace format = domain::format;
using domain::ErrorKind;
using domain::ImportReport;
using domain::JobProgress;
using domain::Result;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr int dialogWidth = 520;
constexpr int progressSteps = 1000;
const QLatin1String separator("; ");

QString skipReason(const QString &reason)
{
    if (reason == QLatin1String("service"))
        return ImportDialog::tr("service messages");
    if (reason == QLatin1String("unsupported"))
        return ImportDialog::tr("messages Telegram Desktop could not export");
    if (reason == QLatin1String("private_chat"))
        return ImportDialog::tr("messages of private chats");
    if (reason == QLatin1String("bad_date"))
        return ImportDialog::tr("messages with an impossible date");
    return reason;
}

}  // namespace

ImportDialog::ImportDialog(ports::ImportService *service, QWidget *parent)
    : QDialog(parent), m_service(service), m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Import a Telegram export"));
    setAccessibleName(windowTitle());
    setMinimumWidth(Theme::px(dialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeProgress());
    m_stack->addWidget(makeResult());
    connect(m_service, &ports::ImportService::progressed, this, &ImportDialog::showProgress);
    connect(m_service, &ports::ImportService::finished, this, &ImportDialog::showResult);
    if (m_service->isRunning())
        m_stack->setCurrentIndex(1);
    validate();
}

QWidget *ImportDialog::makeForm()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new widgets::TextLabel(tr("Import a Telegram export"), TextStyle::DialogTitle));
    auto *how = new widgets::TextLabel(
        tr("In Telegram Desktop: a chat's menu, Export chat history, format “Machine-readable JSON”. "
           "Importing the same file again adds nothing twice."),
        TextStyle::Body, Token::Secondary);
    how->setWordWrap(true);
    layout->addWidget(how);

    m_files = new QLineEdit;
    m_files->setPlaceholderText(tr("result.json"));
    m_files->setAccessibleName(tr("Export file"));
    auto *browse = widgets::makeButton(tr("Browse…"));
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(8);
    fileRow->addWidget(m_files, 1);
    fileRow->addWidget(browse);
    m_zone = new QComboBox;
    m_zone->setAccessibleName(tr("Time zone of the export"));
    m_zone->addItem(tr("as the file says"), QByteArray());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id), id);
    m_zone->setToolTip(
        tr("Needed only for exports made before 2022: they carry the local time of the computer that made them."));
    m_storeText = new QCheckBox(tr("Store the text of the messages"));
    m_storeText->setToolTip(tr("Without it only lengths and counts are kept."));
    auto *fields = new QFormLayout;
    fields->setVerticalSpacing(10);
    fields->setHorizontalSpacing(16);
    fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fields->addRow(tr("File"), fileRow);
    fields->addRow(tr("Time zone"), m_zone);
    fields->addRow(QString(), m_storeText);
    layout->addLayout(fields);
    m_problem = new widgets::TextLabel({}, TextStyle::Small, Token::Secondary);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *close = widgets::makeButton(tr("Close"));
    m_import = widgets::makeButton(tr("Import"), theme::ButtonRole::Primary);
    m_import->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_import);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_files, &QLineEdit::textChanged, this, &ImportDialog::validate);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::begin);
    return page;
}

QWidget *ImportDialog::makeProgress()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new widgets::TextLabel(tr("Importing"), TextStyle::DialogTitle));
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, progressSteps);
    m_bar->setAccessibleName(tr("Progress of the import"));
    layout->addWidget(m_bar);
    m_progressText = new widgets::TextLabel(tr("Reading the file…"), TextStyle::Body, Token::Secondary);
    layout->addWidget(m_progressText);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *hide = widgets::makeButton(tr("Continue in the background"));
    m_cancel = widgets::makeButton(tr("Cancel import"));
    m_cancel->setAccessibleDescription(tr("What was imported stays; importing the file again goes on from there."));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(hide);
    layout->addLayout(buttons);
    connect(hide, &QPushButton::clicked, this, &QDialog::hide);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_service->cancel();
    });
    return page;
}

QWidget *ImportDialog::makeResult()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_sign = new widgets::StateSign(20, domain::HealthState::Ok, page);
    m_resultHeading = new widgets::TextLabel({}, TextStyle::DialogTitle);
    m_resultHeading->setWordWrap(true);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_sign, 0, Qt::AlignTop);
    heading->addWidget(m_resultHeading, 1);
    layout->addLayout(heading);
    m_resultText = new widgets::TextLabel({}, TextStyle::Body, Token::Secondary);
    m_resultText->setWordWrap(true);
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_resultText);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_again = widgets::makeButton(tr("Import another file"));
    m_done = widgets::makeButton(tr("Show charts"), theme::ButtonRole::Primary);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void ImportDialog::setFiles(const QStringList &files)
{
    m_files->setText(files.join(separator));
    if (!m_service->isRunning())
        m_stack->setCurrentIndex(0);
}

void ImportDialog::chooseFiles()
{
    const QStringList files
        = QFileDialog::getOpenFileNames(this, tr("Export file"), {}, tr("Telegram exports (*.json);;All files (*)"));
    if (!files.isEmpty())
        setFiles(files);
}

void ImportDialog::validate()
{
    const bool any = !m_files->text().trimmed().isEmpty();
    m_import->setEnabled(any && !m_service->isRunning());
    m_problem->setText(any ? QString() : tr("Choose a file, or drop it onto the window."));
}

void ImportDialog::begin()
{
    ports::ImportRequest request;
    for (const QString &file : m_files->text().split(separator, Qt::SkipEmptyParts))
        request.files << file.trimmed();
    if (request.files.isEmpty() || m_service->isRunning())
        return;
    request.zone = m_zone->currentData().toByteArray();
    request.storeText = m_storeText->isChecked();
    m_bar->setRange(0, 0);
    m_progressText->setText(tr("Reading the file…"));
    m_cancel->setEnabled(true);
    m_stack->setCurrentIndex(1);
    m_service->start(request);
}

void ImportDialog::showProgress(const JobProgress &progress)
{
    QStringList parts;
    const bool bytes = progress.unit == QLatin1String("bytes");
    const auto amount = [bytes](qint64 value) { return bytes ? format::bytes(value) : format::count(value); };
    if (progress.total && *progress.total > 0) {
        m_bar->setRange(0, progressSteps);
        m_bar->setValue(int(double(progress.done) / double(*progress.total) * progressSteps));
        parts << tr("%1 of %2").arg(amount(progress.done), amount(*progress.total));
    } else {
        parts << amount(progress.done);
    }
    if (progress.perSecond > 0) {
        parts << tr("%1 a second").arg(amount(qint64(progress.perSecond)));
        if (progress.total)
            parts << tr("%1 left").arg(
                format::duration(qint64(double(*progress.total - progress.done) / progress.perSecond * 1e6)));
    }
    m_progressText->setText(parts.join(QStringLiteral(", ")));
}

QString ImportDialog::reportText(const ImportReport &report)
{
    QStringList lines;
    lines << tr("%1 messages read: %2 new, %3 updated, %4 already there.")
                 .arg(format::count(report.read), format::count(report.inserted), format::count(report.updated),
                     format::count(report.duplicate));
    for (auto it = report.skipped.cbegin(); it != report.skipped.cend(); ++it)
        lines << tr("Skipped: %1 %2.").arg(format::count(it.value()), skipReason(it.key()));
    if (report.quarantined > 0)
        lines << tr("%1 messages could not be understood; they are kept in quarantine.")
                     .arg(format::count(report.quarantined));
    if (report.truncatedAt)
        lines << tr(
            "The file ends in the middle, at byte %1. Everything before it is imported; export again to get the rest.")
                     .arg(format::count(*report.truncatedAt));
    for (const QString &warning : report.warnings)
        lines << warning;
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::showResult(const Result<ImportReport> &result)
{
    m_stack->setCurrentIndex(2);
    if (result) {
        const bool clean = !result->truncatedAt && result->quarantined == 0;
        m_sign->setState(clean ? domain::HealthState::Ok : domain::HealthState::Warning);
        QStringList titles;
        for (const ImportReport::Chat &chat : result->chats)
            titles << chat.title;
        m_resultHeading->setText(titles.size() == 1 ? tr("%1 is imported").arg(titles.constFirst())
                                                    : tr("%n chats are imported", nullptr, int(titles.size())));
        m_resultText->setText(reportText(*result));
        m_done->setText(tr("Show charts"));
        Q_EMIT imported(*result);
    } else {
        const bool cancelled = result.error().kind == ErrorKind::Cancelled;
        m_sign->setState(cancelled ? domain::HealthState::Unknown : domain::HealthState::Critical);
        m_resultHeading->setText(cancelled ? tr("Import cancelled") : tr("The import stopped"));
        m_resultText->setText(cancelled ? tr("What was imported stays. Import the same file again to go on from there.")
                                        : result.error().message);
        m_done->setText(tr("Close"));
    }
    validate();
}

void ImportDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(Token::Raised));
}

}  // namespace tgd::pages
