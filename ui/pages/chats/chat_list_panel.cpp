#include "pages/chats/chat_list_panel.h"

#include "domain/format.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/search_field.h"
#include "widgets/skeleton_view.h"
#include "widgets/state_message.h"
#include "widgets/table_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace tgd::pages {

using items::ChatListModel;
using state::LoadState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

ChatListPanel::ChatListPanel(state::ChatListState *state, QWidget *parent)
    : QWidget(parent), m_state(state), m_proxy(this), m_message(new widgets::StateMessage),
      m_skeleton(new widgets::SkeletonView(widgets::SkeletonKind::Table)),
      m_count(new widgets::TextLabel({}, TextStyle::Small, Token::Secondary)),
      m_age(new widgets::TextLabel({}, TextStyle::Small, Token::Secondary))
{
    m_proxy.setSourceModel(m_state->model());
    m_proxy.sort(ChatListModel::Messages30d, Qt::DescendingOrder);
    QWidget *search = makeSearch();
    makeTable();

    auto *area = new QWidget;
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_skeleton);
    auto *footer = new QWidget;
    footer->setFixedHeight(Theme::px(28));
    auto *footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(16, 0, 16, 0);
    footerLayout->addWidget(m_count, 1);
    footerLayout->addWidget(m_age);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(search);
    layout->addWidget(area, 1);
    layout->addWidget(footer);

    connect(m_message, &widgets::StateMessage::activated, this, [this] {
        if (m_failed)
            m_state->refresh();
        else
            m_search->clear();
    });
    connect(m_state, &state::ChatListState::changed, this, &ChatListPanel::update);
    update();
}

QWidget *ChatListPanel::makeSearch()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(8);
    m_search = new widgets::SearchField(tr("Search chats"));
    m_filter = widgets::makeIconButton(QStringLiteral("filter"), tr("Only chats with messages in the last 30 days"));
    m_filter->setCheckable(true);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_filter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setSearch(text);
        update();
    });
    connect(
        m_search, &widgets::SearchField::resultsRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &QToolButton::toggled, this, [this](bool on) {
        m_proxy.setOnlyActive(on);
        update();
    });
    return row;
}

void ChatListPanel::makeTable()
{
    m_table = new widgets::TableView(tr("Chats"));
    m_table->setListLook(true);
    m_table->setRowPixels(32);
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->sortByColumn(ChatListModel::Messages30d, Qt::DescendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ChatListModel::Name, QHeaderView::Stretch);
    for (const auto &[column, width] :
        {std::pair{ChatListModel::Trend, 48}, {ChatListModel::Messages30d, 82}, {ChatListModel::Dau, 56}}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, Theme::px(width));
    }
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (!current.isValid())
                return;
            const domain::ChatId id{current.data(ChatListModel::IdRole).toLongLong()};
            if (m_selected == id)
                return;
            m_selected = id;
            Q_EMIT chatSelected(id);
        });
}

std::optional<domain::ChatId> ChatListPanel::selected() const
{
    return m_selected;
}

void ChatListPanel::select(domain::ChatId id)
{
    const int row = m_state->model()->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy.mapFromSource(m_state->model()->index(row, 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ChatListPanel::keepSelection()
{
    if (m_selected && m_state->model()->find(*m_selected)) {
        if (!m_table->currentIndex().isValid())
            select(*m_selected);
        return;
    }
    if (m_proxy.rowCount() > 0)
        m_table->setCurrentIndex(m_proxy.index(0, 0));
}

void ChatListPanel::update()
{
    const LoadState &load = m_state->loadState();
    const int all = m_state->model()->rowCount();
    m_failed = load.phase == LoadState::Phase::Failed && !load.hasData;
    // What is not known is not nought.
    m_search->setPlaceholder(load.hasData ? tr("Search %n chats", nullptr, all) : tr("Search chats"));
    m_count->setText(load.hasData ? tr("%n chats", nullptr, all) + QStringLiteral(", ")
                + tr("%1 messages").arg(domain::format::shortCount(double(m_state->totalMessages30d())))
                                  : QString());
    m_age->setText(!load.hasData                     ? QString()
            : load.phase == LoadState::Phase::Failed ? tr("not up to date")
                                                     : tr("last 30 days"));
    m_age->setToolTip(load.error ? load.error->message : QString());
    if (m_failed) {
        m_message->show(
            {tr("Chats could not be read"), load.error->message, tr("Retry")}, domain::HealthState::Critical);
        m_stack->setCurrentWidget(m_message);
    } else if (!load.hasData) {
        m_stack->setCurrentWidget(m_skeleton);
    } else if (all == 0) {
        m_message->show({tr("No chats yet"), {}, {}}, std::nullopt);
        m_stack->setCurrentWidget(m_message);
    } else if (m_proxy.rowCount() == 0) {
        m_message->show(
            {tr("Nothing found"), tr("No chat matches what you typed."), tr("Clear the search")}, std::nullopt);
        m_stack->setCurrentWidget(m_message);
    } else {
        m_stack->setCurrentWidget(m_table);
        keepSelection();
    }
}

void ChatListPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Border));
    painter.fillRect(QRect(0, height() - Theme::px(28) - 1, width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::pages
