#include "pages/bot/income_panel.h"

#include "domain/format.h"
#include "state/bot_words.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace tgd::pages {

namespace format = domain::format;
namespace words = state::botwords;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr int totalHeight = 19;
constexpr int totalsWidth = 182;

}  // namespace

IncomePanel::IncomePanel(const state::BotState *bot, QWidget *parent)
    : widgets::Panel(tr("What came in"), parent), m_bot(bot),
      m_kinds(new items::TextTableModel({{tr("Kind")}, {tr("Received"), true}, {tr("Not kept"), true}}, this))
{
    setDescription(tr("since this connection was started"));
    setSkeleton(widgets::SkeletonKind::Table);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTotals());
    layout->addWidget(makeTable(), 1);
    setBodyMargins(12, 0, 1, 1);
    setBody(body);
}

QWidget *IncomePanel::makeTotals()
{
    auto *box = new QWidget;
    box->setFixedWidth(Theme::px(totalsWidth));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 3, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    const std::array<QString, TotalCount> names{tr("Received"), tr("Stored"), tr("Duplicates"), tr("In quarantine"),
        tr("Not kept"), tr("Batches"), tr("429 answers")};
    for (int i = 0; i < TotalCount; ++i) {
        auto *name = new widgets::TextLabel(names[size_t(i)], TextStyle::Small, Token::Secondary);
        name->setFixedHeight(Theme::px(totalHeight));
        m_totals[size_t(i)] = new widgets::TextLabel({}, TextStyle::Small);
        m_totals[size_t(i)]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_totals[size_t(i)]->setAccessibleDescription(names[size_t(i)]);
        grid->addWidget(name, i, 0);
        grid->addWidget(m_totals[size_t(i)], i, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(TotalCount, 1);
    return box;
}

QWidget *IncomePanel::makeTable()
{
    auto *table = new widgets::TableView(tr("Updates by kind"));
    table->setModel(m_kinds);
    table->setDense(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(1, Theme::px(78));
    header->resizeSection(2, Theme::px(72));
    menu()->addAction(tr("Copy as text"), this, [table] { table->copySelection(); });
    return table;
}

void IncomePanel::update()
{
    const auto meter = m_bot->meter();
    if (!meter) {
        showEmpty({tr("The bot is not connected"), tr("Figures begin with the next connection."), {}});
        return;
    }
    showTotals(*meter);
    showKinds(*meter);
    showData();
}

void IncomePanel::showTotals(const domain::IngestionMeter &meter)
{
    const auto set = [this](Total total, const QString &text, bool zero) {
        m_totals[total]->setText(text);
        m_totals[total]->setLook(TextStyle::SmallMedium, zero ? Token::Secondary : Token::Text);
    };
    set(Received, format::count(meter.received), meter.received == 0);
    set(Stored, format::count(meter.stored), meter.stored == 0);
    set(Duplicate, format::count(meter.duplicate), meter.duplicate == 0);
    set(Quarantined, format::count(meter.quarantined), meter.quarantined == 0);
    set(Ignored, format::count(meter.ignored), meter.ignored == 0);
    const QString mean = meter.batches > 0
        ? tr("%1, mean %2")
              .arg(format::count(meter.batches),
                  QLocale().toString(double(meter.received) / double(meter.batches), 'f', 1))
        : format::count(0);
    set(Batches, mean, meter.batches == 0);
    const QString waits = meter.rateLimited > 0
        ? tr("%1, waited %2").arg(format::count(meter.rateLimited), format::duration(meter.rateLimitWaitMs * 1000))
        : format::count(0);
    set(RateLimits, waits, meter.rateLimited == 0);
}

void IncomePanel::showKinds(const domain::IngestionMeter &meter)
{
    struct Kind {
        std::string name;
        qint64 received = 0;
        qint64 ignored = 0;
    };
    std::map<std::string, Kind> kinds;
    for (const auto &[name, count] : meter.receivedByKind)
        kinds[name] = {name, count, 0};
    for (const auto &[name, count] : meter.ignoredByKind) {
        kinds[name].name = name;
        kinds[name].ignored = count;
    }
    std::vector<Kind> sorted;
    for (const auto &[name, kind] : kinds)
        sorted.push_back(kind);
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Kind &a, const Kind &b) { return std::max(a.received, a.ignored) > std::max(b.received, b.ignored); });
    std::vector<items::TextTableModel::Row> rows;
    rows.reserve(sorted.size());
    for (const Kind &kind : sorted) {
        // A reason for not keeping ("private chats") is no kind that Telegram counts: nothing is known of its number.
        const bool counted = meter.receivedByKind.contains(kind.name);
        rows.push_back({{words::kindText(kind.name)}, {counted ? format::count(kind.received) : QStringLiteral("–")},
            {format::count(kind.ignored), {}, kind.ignored == 0}});
    }
    m_kinds->setRows(std::move(rows));
}

}  // namespace tgd::pages
