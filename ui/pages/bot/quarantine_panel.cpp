#include "pages/bot/quarantine_panel.h"

#include "domain/format.h"
#include "state/bot_words.h"
#include "widgets/buttons.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"
#include "widgets/toast.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tgd::pages {

namespace format = domain::format;
using domain::HealthState;
using state::LoadState;
using state::QuarantineState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr qsizetype mostShown = 64 * 1024;  // bytes; the whole is in the export

}  // namespace

QuarantinePanel::QuarantinePanel(ports::QuarantineDesk *desk, widgets::ToastHost *toasts, QWidget *parent)
    : widgets::Panel(tr("Quarantine"), parent), m_state(desk), m_toasts(toasts),
      m_model(new items::TextTableModel({{tr("When")}, {tr("Update"), true}, {tr("Reason")}, {tr("Size"), true}}, this))
{
    setDescription(tr("updates that were not understood, kept for 30 days"));
    setSkeleton(widgets::SkeletonKind::Table);
    makeHeader();
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 11, 11);
    layout->setSpacing(12);
    layout->addWidget(makeTable(), 5);
    layout->addWidget(makeViewer(), 3);
    setBodyMargins(1, 0, 1, 1);
    setBody(body);
    connect(this, &widgets::Panel::retryRequested, &m_state, &QuarantineState::refresh);
    connect(&m_state, &QuarantineState::changed, this, &QuarantinePanel::update);
    connect(&m_state, &QuarantineState::retried, this, [this](const domain::RetryReport &report) {
        const bool stays = report.quarantined > 0;
        tell(stays ? HealthState::Warning : HealthState::Ok, tr("Tried again"), state::botwords::retryText(report));
    });
    connect(&m_state, &QuarantineState::exported, this, [this](const QString &path, qint64 entries) {
        tell(HealthState::Ok, tr("Exported %n update(s)", nullptr, int(entries)), path);
    });
    connect(&m_state, &QuarantineState::failed, this,
        [this](const domain::Error &error) { tell(HealthState::Critical, tr("That did not work"), error.message); });
    if (desk)
        update();
    else
        showNotConfigured({tr("No quarantine here"), tr("This workspace stores no updates."), {}});
}

void QuarantinePanel::makeHeader()
{
    m_export = widgets::makeSmallButton(tr("Export…"));
    m_retryAll = widgets::makeSmallButton(tr("Retry all"));
    m_retryAll->setAccessibleDescription(tr("Decodes every update of the quarantine again"));
    addHeaderWidget(m_export);
    addHeaderWidget(m_retryAll);
    connect(m_retryAll, &QPushButton::clicked, this, [this] { retry(std::nullopt); });
    connect(m_export, &QPushButton::clicked, this, &QuarantinePanel::chooseExport);
}

QWidget *QuarantinePanel::makeTable()
{
    m_table = new widgets::TableView(tr("Quarantine"));
    m_table->setModel(m_model);
    m_table->setDense(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    header->resizeSection(0, Theme::px(116));
    header->resizeSection(1, Theme::px(92));
    header->resizeSection(3, Theme::px(72));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuarantinePanel::showEntry);
    m_more = widgets::makeLink(tr("Show more"));
    connect(m_more, &QPushButton::clicked, &m_state, &QuarantineState::loadMore);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    return box;
}

QWidget *QuarantinePanel::makeViewer()
{
    auto *box = new QWidget;
    m_reason = new widgets::TextLabel({}, TextStyle::Small);
    m_reason->setWordWrap(true);
    m_raw = new QPlainTextEdit;
    m_raw->setReadOnly(true);
    m_raw->setAccessibleName(tr("Raw JSON of the update"));
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setTabChangesFocus(true);
    m_raw->setUndoRedoEnabled(false);
    const auto look = [this] {
        QPalette palette = m_raw->palette();
        palette.setColor(QPalette::Base, Theme::color(Token::Sunken));
        palette.setColor(QPalette::Text, Theme::color(Token::Secondary));
        m_raw->setPalette(palette);
        m_raw->setFont(Theme::font(TextStyle::Mono));
    };
    look();
    connect(&Theme::instance(), &Theme::changed, m_raw, look);
    m_retryOne = widgets::makeSmallButton(tr("Retry this update"));
    connect(m_retryOne, &QPushButton::clicked, this, [this] {
        if (const domain::QuarantineEntry *entry = selected())
            retry(entry->id);
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_reason);
    layout->addWidget(m_raw, 1);
    layout->addWidget(m_retryOne, 0, Qt::AlignLeft);
    return box;
}

const domain::QuarantineEntry *QuarantinePanel::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_state.entries().size()) ? &m_state.entries()[size_t(row)] : nullptr;
}

void QuarantinePanel::update()
{
    const LoadState &load = m_state.loadState();
    const bool usable = load.hasData && !m_state.entries().empty() && !m_state.isBusy();
    m_retryAll->setEnabled(usable);
    m_export->setEnabled(usable);
    if (load.phase == LoadState::Phase::Failed && !load.hasData)
        return showError(*load.error, tr("The quarantine could not be read"));
    if (!load.hasData)
        return showLoading();
    showRows();
    if (m_state.entries().empty())
        showEmpty({tr("Nothing in quarantine"), tr("Every update that came in was understood."), {}});
    else if (load.phase == LoadState::Phase::Failed)
        showStale(format::duration(load.since.msecsTo(QDateTime::currentDateTimeUtc()) * 1000));
    else
        showData();
}

void QuarantinePanel::showRows()
{
    const domain::QuarantineEntry *before = selected();
    const qint64 kept = before ? before->id : 0;
    const QDate today = QDate::currentDate();
    std::vector<items::TextTableModel::Row> rows;
    int again = -1;
    for (const domain::QuarantineEntry &entry : m_state.entries()) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.row.at.value / 1000);
        if (entry.id == kept)
            again = int(rows.size());
        rows.push_back(
            {{format::day(at.date(), today) + QLatin1Char(' ') + QLocale().toString(at.time(), QStringLiteral("HH:mm")),
                 {}, true},
                {QString::number(entry.row.updateId)}, {QString::fromStdString(entry.row.reason)},
                {format::bytes(qint64(entry.row.raw.size())), {}, true}});
    }
    const bool any = !rows.empty();
    m_model->setRows(std::move(rows));
    m_more->setVisible(m_state.hasMore());
    if (any && (again >= 0 || !m_table->currentIndex().isValid()))
        m_table->setCurrentIndex(m_model->index(std::max(0, again), 0));
    showEntry();
}

void QuarantinePanel::showEntry()
{
    const domain::QuarantineEntry *entry = selected();
    m_retryOne->setEnabled(entry && !m_state.isBusy());
    m_reason->setText(entry ? state::botwords::reasonText(entry->row.reason) : tr("Select an update to see it."));
    if (!entry)
        return m_raw->clear();
    QString raw = QString::fromUtf8(entry->row.raw.data(), std::min(mostShown, qsizetype(entry->row.raw.size())));
    if (qsizetype(entry->row.raw.size()) > mostShown)
        raw += QLatin1Char('\n') + tr("… the rest is in the export");
    if (m_raw->toPlainText() != raw)
        m_raw->setPlainText(raw);
}

void QuarantinePanel::retry(std::optional<qint64> id)
{
    m_state.retry(id);
}

void QuarantinePanel::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the quarantine"),
        QStringLiteral("quarantine.jsonl"), tr("JSON lines (*.jsonl);;All files (*)"));
    if (!path.isEmpty())
        m_state.exportTo(path);
}

void QuarantinePanel::tell(HealthState state, const QString &title, const QString &detail)
{
    if (m_toasts)
        m_toasts->show({state, title, detail, {}, {}});
}

}  // namespace tgd::pages
