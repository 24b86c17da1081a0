#include "pages/chats/users_view.h"

#include "domain/format.h"
#include "theme/control_properties.h"
#include "theme/theme.h"
#include "widgets/panel.h"
#include "widgets/search_field.h"
#include "widgets/segmented_control.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace tgd::pages {

using items::UsersTableModel;
using state::LoadState;
using theme::Theme;

namespace {
enum LeftChoice { Everybody, StillThere, HasLeft };
constexpr int typingPauseMs = 200;  // a search goes to the store when typing pauses
}  // namespace

UsersView::UsersView(UsersTableModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_panel(new widgets::Panel(tr("Users"))),
      m_search(new widgets::SearchField(tr("Search users by name"))),
      m_left(new widgets::SegmentedControl(tr("Which users"))), m_table(new widgets::TableView(tr("Users"))),
      m_count(new widgets::TextLabel({}, theme::TextStyle::Small, theme::Token::Secondary))
{
    m_left->addSegment(tr("All"), Everybody);
    m_left->addSegment(tr("Members"), StillThere);
    m_left->addSegment(tr("Left"), HasLeft);
    m_left->setCurrent(Everybody);
    m_left->setSmall(true);
    m_search->setFixedWidth(Theme::px(240));
    theme::setSmall(m_search);
    m_panel->addHeaderWidget(m_count);
    m_panel->addHeaderWidget(m_left);
    m_panel->addHeaderWidget(m_search);
    m_panel->setSkeleton(widgets::SkeletonKind::Table);

    m_table->setObjectName(QStringLiteral("users-table"));
    m_table->setModel(model);
    m_table->setSortingEnabled(true);
    m_table->setColumnChooser(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(UsersTableModel::Messages, Qt::DescendingOrder);
    header->setSectionResizeMode(UsersTableModel::User, QHeaderView::Stretch);
    for (int column = UsersTableModel::Messages; column < UsersTableModel::ColumnCount; ++column)
        header->resizeSection(column, Theme::px(column == UsersTableModel::Messages ? 96 : 78));
    m_panel->setBodyMargins(1, 0, 1, 1);
    m_panel->setBody(m_table);
    m_panel->menu()->addAction(tr("Copy selected rows"), this, [this] { m_table->copySelection(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });
    connect(
        m_search, &widgets::SearchField::resultsRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_left, &widgets::SegmentedControl::chosen, this, [this](int choice) {
        m_model->setLeft(choice == Everybody ? std::nullopt : std::optional<bool>(choice == HasLeft));
    });
    connect(m_panel, &widgets::Panel::retryRequested, model, &UsersTableModel::reload);
    connect(m_panel, &widgets::Panel::actionRequested, this, &UsersView::clearSearch);
    connect(model, &UsersTableModel::stateChanged, this, &UsersView::refresh);
    refresh();
}

void UsersView::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void UsersView::clearSearch()
{
    m_search->clear();
    m_left->setCurrent(Everybody);
    m_model->setLeft(std::nullopt);
    m_model->setSearch({});
}

void UsersView::refresh()
{
    const LoadState &load = m_model->loadState();
    m_count->setText(load.hasData ? tr("%n users", nullptr, int(m_model->total())) : QString());
    if (load.phase == LoadState::Phase::Failed && !load.hasData)
        return m_panel->showError(*load.error, tr("Users could not be read"));
    if (!load.hasData)
        return m_panel->showLoading();
    if (m_model->total() == 0 && load.phase == LoadState::Phase::Ready) {
        const bool searching = !m_model->query().search.isEmpty() || m_model->query().left.has_value();
        return m_panel->showEmpty(searching
                ? widgets::PanelMessage{tr("Nobody found"), tr("No user of this period matches."), tr("Show all users")}
                : widgets::PanelMessage{tr("Nobody wrote"), tr("There is no message of a person in this period."), {}});
    }
    m_panel->showData();
}

}  // namespace tgd::pages
