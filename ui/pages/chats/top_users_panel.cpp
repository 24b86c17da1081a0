#include "pages/chats/top_users_panel.h"

#include "domain/figure_words.h"
#include "domain/format.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tgd::pages {

using items::UsersTableModel;
using state::LoadState;
using theme::Theme;

TopUsersPanel::TopUsersPanel(UsersTableModel *model, QWidget *parent)
    : widgets::Panel(tr("Top users"), parent), m_model(model), m_table(new widgets::TableView(tr("Top users"))),
      m_footer(new widgets::TextLabel({}, theme::TextStyle::Small, theme::Token::Secondary))
{
    m_table->setDense(true);
    m_table->setModel(model);
    m_table->setNameColumn(UsersTableModel::User);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(UsersTableModel::Messages, Qt::DescendingOrder);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(UsersTableModel::User, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{UsersTableModel::Messages, 90}, {UsersTableModel::Share, 62},
             {UsersTableModel::ActiveDays, 46}, {UsersTableModel::LastSeen, 66}}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, Theme::px(width));
    }
    m_table->setColumnHidden(UsersTableModel::Joined, true);
    m_table->setColumnHidden(UsersTableModel::Status, true);

    auto *search = widgets::makeBareIconButton(QStringLiteral("search"), tr("Search users"));
    addHeaderWidget(search);
    auto *open = widgets::makeLink(tr("Open table"));
    auto *footer = new QWidget;
    footer->setFixedHeight(Theme::px(28));
    auto *footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(12, 0, 12, 0);
    footerLayout->addWidget(m_footer, 1);
    footerLayout->addWidget(open);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addWidget(footer);
    setBodyMargins(1, 0, 1, 0);
    setSkeleton(widgets::SkeletonKind::Table);
    setBody(body);
    menu()->addAction(tr("Copy as text"), this, [this] { m_table->copySelection(); });

    connect(search, &QToolButton::clicked, this, [this] { Q_EMIT tableRequested(true); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT tableRequested(false); });
    connect(this, &Panel::retryRequested, model, &UsersTableModel::reload);
    connect(model, &UsersTableModel::stateChanged, this, &TopUsersPanel::refresh);
    refresh();
}

void TopUsersPanel::refresh()
{
    const LoadState &load = m_model->loadState();
    if (load.phase == LoadState::Phase::Failed && !load.hasData)
        return showError(*load.error, tr("Users could not be read"));
    if (!load.hasData)
        return showLoading();
    if (m_model->total() == 0 && load.phase == LoadState::Phase::Ready && m_model->query().search.isEmpty())
        return showEmpty({tr("Nobody wrote"), tr("There is no message of a person in this period."), {}});
    const QString users = tr("%n users", nullptr, int(m_model->total()));
    m_footer->setText(users + QStringLiteral("; ")
        + tr("top 10 write %1").arg(domain::format::percent(m_model->topTenSharePercent() / 100)));
    const QString doubt = domain::figureWords(m_model->figureSource(), domain::Figure::Users).join(QLatin1Char(' '));
    setDescription(doubt.isEmpty() ? QString() : approximateSign(),
        doubt.isEmpty() ? QString() : tr("Approximate: %1").arg(doubt));
    showData();
    fitRows();
}

void TopUsersPanel::resizeEvent(QResizeEvent *event)
{
    widgets::Panel::resizeEvent(event);
    fitRows();
}

void TopUsersPanel::fitRows()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int header = m_table->horizontalHeader()->height();
    const int room = body()->height() - Theme::px(28) - header;
    m_table->setMaximumHeight(header + std::max(1, room / std::max(1, row)) * row);
}

}  // namespace tgd::pages
