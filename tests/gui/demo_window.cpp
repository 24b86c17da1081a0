#include "gui/demo_window.h"

#include "domain/item_roles.h"
#include "gui/demo_content.h"
#include "shell/navigation_rail.h"
#include "shell/profile_button.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "widgets/buttons.h"
#include "widgets/elided_label.h"
#include "widgets/figure_card.h"
#include "widgets/search_field.h"
#include "widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>

#include <cmath>

namespace tgd::test {

using namespace tgd::widgets;
using domain::HealthState;
using theme::TextStyle;
using theme::Token;

namespace {
TableView *chatTable(QWidget *parent)
{
    auto *model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({"Chat", "", "30 days", "DAU"});
    const int right = int(Qt::AlignRight | Qt::AlignVCenter);
    model->setHeaderData(2, Qt::Horizontal, right, Qt::TextAlignmentRole);
    model->setHeaderData(3, Qt::Horizontal, right, Qt::TextAlignmentRole);
    const QStringList names{"Kyiv Cyclists", "Home Automation", "Linux Lounge", "Berlin Flat Hunt", "Qt and C++ Help",
        "Photo Walking", "Crypto Signals Talk", "Board Games EU", "Remote Jobs", "Language Exchange", "3D Printing",
        "Trail Running"};
    for (int i = 0; i < names.size(); ++i) {
        QList<QStandardItem *> row{new QStandardItem(names[i]), new QStandardItem,
            new QStandardItem(QLocale().toString(1031204 / (i + 1))),
            new QStandardItem(QLocale().toString(6085 / (i + 1)))};
        std::vector<qint64> course;
        for (int day = 0; day < 30; ++day)
            course.push_back(qint64(100 + 20 * std::sin(day / 2.1 + i) + 8 * std::cos(day * 2.7)));
        row[1]->setData(QVariant::fromValue(course), domain::SparklineRole);
        row[2]->setData(right, Qt::TextAlignmentRole);
        row[3]->setData(right, Qt::TextAlignmentRole);
        row[3]->setData(true, domain::MutedRole);
        model->appendRow(row);
    }
    auto *table = new TableView("Chats", parent);
    table->setModel(model);
    table->setListLook(true);
    table->setRowPixels(32);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, 40);
    table->fitColumn(2, "1,031,204");
    table->fitColumn(3, "6,085");
    table->selectRow(2);
    return table;
}

class Surface : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::Theme::color(Token::Surface));
        painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::Theme::color(Token::Border));
    }
};

QWidget *chatList(QWidget *page)
{
    auto *left = new Surface(page);
    left->setFixedWidth(320);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 1, 0);
    list->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 12, 8);
    top->setSpacing(8);
    top->addWidget(new SearchField("Search 121 chats"));
    top->addWidget(makeIconButton("filter", "Filter the chats"));
    list->addLayout(top);
    list->addWidget(chatTable(left));
    return left;
}

QWidget *chatsPage(QWidget *parent, charts::ChartGroup *group)
{
    auto *page = new QWidget(parent);
    auto *columns = new QHBoxLayout(page);
    columns->setSpacing(0);
    columns->addWidget(chatList(page));
    auto *detail = new QVBoxLayout;
    detail->setContentsMargins(24, 16, 24, 16);
    detail->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(new ElidedLabel("Linux Lounge", TextStyle::DialogTitle));
    titles->addWidget(new ElidedLabel(
        "Supergroup, 18,402 members, text is not stored, last day still running", TextStyle::Small, Token::Secondary));
    head->addLayout(titles, 1);
    auto *resolution = new SegmentedControl("Resolution");
    resolution->addSegment("Day", 0);
    resolution->addSegment("Hour", 1);
    head->addWidget(resolution);
    auto *compare = makeButton("Compare");
    compare->setCheckable(true);
    compare->setChecked(true);
    head->addWidget(compare);
    head->addWidget(makeIconButton("export", "Export"));
    detail->addLayout(head);
    detail->addSpacing(12);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    const std::vector<Figure> figures{{"Messages", "531,240", "8.4 %", Trend::Up, "was 489.9 k"},
        {"Average DAU", "2,846", "3.1 %", Trend::Up, "was 2,760"},
        {"Net members", "+333", "118", Trend::Up, "was +215"},
        {"Reactions", "204,118", "−2.6 %", Trend::Down, "was 209 k"},
        {"Reply share", "46.2 %", "1.9 pp", Trend::Up, "was 44.3 %"}};
    for (const Figure &figure : figures) {
        auto *card = new FigureCard(figure.label);
        card->setFigure(figure);
        cards->addWidget(card);
    }
    detail->addLayout(cards);
    detail->addSpacing(16);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(16);
    Panel *activity = activityPanel(group);
    activity->setMinimumHeight(256);
    upper->addWidget(activity, 428);
    upper->addWidget(membersPanel(group), 276);
    detail->addLayout(upper);
    detail->addSpacing(16);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(16);
    Panel *heat = heatPanel();
    heat->setMinimumHeight(268);
    lower->addWidget(heat, 352);
    auto *users = new Panel("Top users");
    users->setBodyMargins(0, 0, 0, 6);
    users->setBody(usersTable(users));
    users->menu();
    lower->addWidget(users, 352);
    detail->addLayout(lower);
    detail->addStretch(1);
    columns->addLayout(detail, 1);
    return page;
}

}  // namespace

std::unique_ptr<shell::MainWindow> DemoWindow::make()
{
    const auto empty = [this](QWidget *parent) {
        ++pagesBuilt;
        return new QWidget(parent);
    };
    group.setFullRange(demoDays().front(), demoDays().back());
    shell::PageRegistry pages;
    pages.add({"overview", "Overview", "overview", shell::PageGroup::Watch, empty, nullptr});
    pages.add({"chats", "Chats", "chats", shell::PageGroup::Watch,
        [this](QWidget *parent) {
            ++pagesBuilt;
            return chatsPage(parent, &group);
        },
        &range});
    pages.add({"health", "Health", "health", shell::PageGroup::Watch, empty, nullptr});
    pages.add({"alerts", "Alerts", "alerts", shell::PageGroup::Change, empty, nullptr});
    pages.add({"settings", "Settings", "settings", shell::PageGroup::Bottom, empty, nullptr});
    auto made = std::make_unique<shell::MainWindow>(pages, &jobs, &settings);
    made->topBar()->profile()->setProfiles({{"p", "Production", "sqlite:x", false}}, "p", "@groupstats_bot");
    made->topBar()->setHealth(HealthState::Warning, "Degraded", "1 of 23 components");
    made->rail()->setBadge("health", HealthState::Warning);
    made->statusLine()->setCell("ingestion", "Ingestion", "6.2 msg/s", HealthState::Ok);
    made->statusLine()->setCell("update", "Last update", "0.4 s ago");
    made->statusLine()->setZone("Europe/Berlin");
    made->restoreView();
    return made;
}

}  // namespace tgd::test
