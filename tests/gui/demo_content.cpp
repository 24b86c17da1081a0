#include "gui/demo_content.h"

#include "charts/chart_legend.h"
#include "charts/heatmap_view.h"
#include "domain/item_roles.h"
#include "widgets/figure_card.h"

#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>

namespace tgd::test {

using namespace charts;
using namespace widgets;
using theme::Token;

namespace {
const QTimeZone berlin("Europe/Berlin");
constexpr int days = 30;

std::vector<qint64> dayStarts()
{
    std::vector<qint64> times;
    for (int i = 0; i < days; ++i)
        times.push_back(QDate(2026, 10, 26).addDays(i).startOfDay(berlin).toMSecsSinceEpoch() * 1000);
    return times;
}

SamplesPtr course(double base, double wave, double last, int spike = -1, double spikeValue = 0)
{
    std::vector<double> values;
    const double week[] = {0, .06, .1, .08, .02, -.22, -.17};
    for (int i = 0; i < days; ++i)
        values.push_back(std::round(base * (1 + week[i % 7] + wave * std::sin(i * 1.3))));
    if (spike >= 0)
        values[size_t(spike)] = spikeValue;
    if (last > 0)
        values.back() = last;
    return makeSamples(dayStarts(), values);
}

ChartSpec daily(const QString &title)
{
    ChartSpec spec;
    spec.title = title;
    spec.zone = berlin;
    spec.bin = microsPerDay;
    return spec;
}

}  // namespace

std::vector<qint64> demoDays()
{
    return dayStarts();
}

Panel *activityPanel(ChartGroup *group)
{
    ChartSpec messages = daily("Messages per day");
    messages.timeAxis = false;
    messages.series = {
        {"now", "This period", SeriesKind::Line, Token::Series1, course(18300, .04, 9120, 19, 26840), true, false, {}},
        {"was", "Previous 30 days", SeriesKind::Previous, Token::Previous, course(16900, .03, 0), false, false, {}}};
    ChartSpec dau = daily("Active users per day (DAU)");
    dau.joinsAbove = true;
    dau.series
        = {{"now", "This period", SeriesKind::Line, Token::Series3, course(2930, .03, 1804, 19, 3710), true, false, {}},
            {"was", "Previous 30 days", SeriesKind::Previous, Token::Previous, course(2840, .03, 0), false, false, {}}};
    auto *panel = new Panel("Activity");
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setSpacing(0);
    auto *upper = new TimeSeriesView(group, "Messages per day");
    auto *lower = new TimeSeriesView(group, "Active users per day");
    upper->setSpec(messages);
    lower->setSpec(dau);
    layout->addWidget(upper, 118);
    layout->addWidget(lower, 98);
    auto *legend = new ChartLegend(upper);
    legend->setShowsValues(false);
    panel->addHeaderWidget(legend);
    upper->addExportActions(panel->menu());
    panel->setBodyMargins(0, 0, 0, 4);
    panel->setBody(body);
    return panel;
}

Panel *membersPanel(ChartGroup *group)
{
    std::vector<double> in;
    std::vector<double> out;
    for (int i = 0; i < days; ++i) {
        in.push_back(std::round(40 + 11 * std::sin(i * .9)));
        out.push_back(std::round(29 + 8 * std::cos(i * 1.1)));
    }
    in[19] = 96;
    out[20] = 58;
    in.back() = 19;
    out.back() = 14;
    ChartSpec spec = daily({});
    spec.leftMargin = 34;
    spec.series = {{"in", "In", SeriesKind::Bars, Token::Series1, makeSamples(dayStarts(), in), true, false, "1,204"},
        {"out", "Out", SeriesKind::Bars, Token::Series6, makeSamples(dayStarts(), out), true, true, "871"}};
    auto *panel = new Panel("Members");
    auto *view = new TimeSeriesView(group, "Members");
    view->setSpec(spec);
    panel->addHeaderWidget(new ChartLegend(view));
    panel->setBodyMargins(0, 0, 0, 4);
    panel->setBody(view);
    return panel;
}

Panel *heatPanel()
{
    HeatmapView::Cells cells{};
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour)
            cells[size_t(day)][size_t(hour)] = 1684
                * (std::exp(-std::pow((hour - 20) / 3.6, 2)) + .5 * std::exp(-std::pow((hour - 13) / 3.2, 2)))
                * (day > 4 ? .8 : 1 - day * .02);
    auto *panel = new Panel("When people write");
    panel->setDescription("Europe/Berlin");
    auto *view = new HeatmapView("When people write");
    view->setCells(cells, "an hour, average");
    view->addExportActions(panel->menu());
    panel->setBody(view);
    return panel;
}

Panel *ratePanel(ChartGroup *group)
{
    ChartSpec spec;
    spec.zone = berlin;
    spec.unit = "/s";
    spec.bin = 60'000'000;
    spec.longestStep = 5 * 60'000'000LL;
    const qint64 start = QDateTime(QDate(2026, 11, 24), QTime(8, 32), berlin).toMSecsSinceEpoch() * 1000;
    std::vector<qint64> times;
    std::vector<double> values;
    std::vector<qint64> allTimes;
    std::vector<double> previous;
    for (int i = 0; i <= 360; ++i) {
        allTimes.push_back(start + i * 60'000'000LL);
        previous.push_back(5 + 1.2 * i / 360 + std::sin(i * .7) * .6);
        if (i >= 110 && i <= 122)
            continue;
        times.push_back(allTimes.back());
        values.push_back(4.9 + 1.5 * i / 360 + std::sin(i * 1.9) + 4.9 * std::exp(-std::pow((i - 213) / 9.0, 2)));
    }
    spec.series = {{"now", "Messages", SeriesKind::Line, Token::Series1, makeSamples(times, values), false, false, {}},
        {"was", "Previous 6 h", SeriesKind::Previous, Token::Previous, makeSamples(allTimes, previous), false, false,
            {}}};
    spec.band = ChartBand{4, 8, "Baseline 4–8"};
    spec.events = {{start + 42 * 60'000'000LL, "A", "Deployment", false},
        {start + 188 * 60'000'000LL, "B", "Settings applied", false}, {start + 356 * 60'000'000LL, "C", "Alert", true}};
    group->setFullRange(start, allTimes.back());
    auto *panel = new Panel("Messages per second");
    panel->setDescription("1-minute average");
    auto *view = new TimeSeriesView(group, "Messages per second");
    view->setSpec(spec);
    panel->addHeaderWidget(new ChartLegend(view));
    panel->menu();
    panel->setBodyMargins(0, 0, 0, 4);
    panel->setBody(view);
    group->setCrosshair(start + 213 * 60'000'000LL);
    return panel;
}
TableView *usersTable(QWidget *parent)
{
    auto *model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({"User", "Messages", "Share", "Days", "Seen"});
    for (int column = 1; column < 5; ++column)
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const QList<QStringList> rows{{"Olena K.", "9,812", "1.8 %", "30", "2 min"},
        {"Jonas W.", "8,407", "1.6 %", "29", "now"}, {"tuxedo_cat", "7,955", "1.5 %", "30", "11 min"},
        {"Priya N.", "6,120", "1.2 %", "27", "1 h"}};
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (int i = 0; i < row.size(); ++i) {
            auto *item = new QStandardItem(row[i]);
            if (i > 0)
                item->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
            if (i > 1)
                item->setData(true, tgd::domain::MutedRole);
            items << item;
        }
        model->appendRow(items);
    }
    auto *table = new TableView("Top users", parent);
    table->setModel(model);
    table->setDense(true);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int widths[] = {0, 86, 54, 46, 68};
    for (int i = 1; i < 5; ++i)
        table->setColumnWidth(i, widths[i]);
    return table;
}
}  // namespace tgd::test
