#include "shell/navigation_rail.h"

#include "theme/icons.h"
#include "theme/paint_kit.h"
#include "theme/state_glyph.h"
#include "widgets/buttons.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace tgd::shell {

using domain::HealthState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int railWidth = 192;
constexpr int collapsedWidth = 48;
constexpr int itemHeight = 32;
constexpr int captionHeight = 24;

enum RailRole { IdRole = Qt::UserRole + 1, IconRole, CaptionRole, BadgeStateRole, BadgeTextRole };
}  // namespace

class NavigationRail::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(NavigationRail *rail) : QStyledItemDelegate(rail), m_rail(rail) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(CaptionRole).toBool())
            return {10, m_rail->isCollapsed() ? 9 : Theme::px(captionHeight)};
        return {10, std::max(Theme::px(itemHeight), Theme::controlHeight())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(CaptionRole).toBool())
            paintCaption(*painter, option.rect, index.data(Qt::DisplayRole).toString());
        else
            paintItem(*painter, option, index);
        painter->restore();
    }

private:
    void paintCaption(QPainter &painter, const QRect &rect, const QString &text) const
    {
        if (m_rail->isCollapsed()) {
            painter.fillRect(QRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1), Theme::color(Token::Border));
            return;
        }
        painter.setFont(Theme::font(TextStyle::Caption));
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(rect.adjusted(16, 0, -8, -3), Qt::AlignLeft | Qt::AlignBottom, text);
    }

    void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF box = QRectF(option.rect).adjusted(8, 0, -8, 0);
        if (selected) {
            theme::paintBox(painter, box, Theme::color(Token::Selection), QColor(), 0);
            painter.fillRect(QRectF(option.rect.x(), box.y() + 6, 3, box.height() - 12), Theme::color(Token::Accent));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            theme::paintBox(painter, box, Theme::color(Token::Grid), QColor(), 0);
        }
        const double icon = Theme::px(16);
        theme::Icons::paint(painter, QRectF(box.x() + 8, box.center().y() - icon / 2, icon, icon),
            index.data(IconRole).toString(), Theme::color(selected ? Token::Accent : Token::Secondary));
        if (!m_rail->isCollapsed()) {
            QRectF text = box.adjusted(8 + icon + 10, 0, -8, 0);
            paintBadge(painter, text, index);
            painter.setFont(Theme::font(selected ? TextStyle::BodyStrong : TextStyle::Body));
            painter.setPen(Theme::color(selected ? Token::Text : Token::Secondary));
            theme::paintElided(painter, text, index.data(Qt::DisplayRole).toString(), Qt::AlignVCenter | Qt::AlignLeft);
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            theme::paintBox(painter, box, QColor(), Theme::color(Token::Accent), 2);
    }

    static void paintBadge(QPainter &painter, QRectF &text, const QModelIndex &index)
    {
        const QVariant state = index.data(BadgeStateRole);
        if (state.isValid()) {
            const double glyph = Theme::px(12);
            theme::paintStateGlyph(painter, QRectF(text.right() - glyph, text.center().y() - glyph / 2, glyph, glyph),
                HealthState(state.toInt()));
            text.adjust(0, 0, -glyph - 6, 0);
        }
        const QString badge = index.data(BadgeTextRole).toString();
        if (badge.isEmpty())
            return;
        painter.setFont(Theme::font(TextStyle::Caption));
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, badge);
        text.adjust(0, 0, -QFontMetricsF(painter.font()).horizontalAdvance(badge) - 6, 0);
    }

    NavigationRail *m_rail;
};

NavigationRail::NavigationRail(const PageRegistry &pages, QWidget *parent)
    : QWidget(parent), m_main(makeList(tr("Pages"))), m_bottom(makeList(tr("More pages"))),
      m_collapse(widgets::makeBareIconButton(QStringLiteral("side"), tr("Collapse the list of pages"), this))
{
    setAccessibleName(tr("Navigation"));
    fill(m_main, pages, {PageGroup::Watch, PageGroup::Change});
    fill(m_bottom, pages, {PageGroup::Bottom});
    m_collapse->setText(QStringLiteral("  ") + tr("Collapse"));
    m_collapse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_collapse->setIconSize(QSize(Theme::px(16), Theme::px(16)));
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(m_main, 1);
    layout->addWidget(m_bottom);
    auto *bottomRow = new QHBoxLayout;
    bottomRow->setContentsMargins(4, 4, 8, 0);
    bottomRow->addWidget(m_collapse);
    bottomRow->addStretch(1);
    layout->addLayout(bottomRow);
    connect(&Theme::instance(), &Theme::changed, this, [this] { fitHeights(); });
    fitHeights();
}

int NavigationRail::expandedWidth()
{
    return Theme::px(railWidth);
}

QListView *NavigationRail::makeList(const QString &name)
{
    auto *list = new QListView(this);
    list->setModel(new QStandardItemModel(list));
    list->setItemDelegate(new Delegate(this));
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    // The selection decides, not the current item: a list that gets the focus makes its first item current.
    connect(
        list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, list](const QItemSelection &now) {
            if (now.isEmpty())
                return;
            QListView *other = list == m_main ? m_bottom : m_main;
            const QSignalBlocker quiet(other->selectionModel());
            other->clearSelection();
            other->viewport()->update();
            Q_EMIT pageChosen(now.indexes().first().data(IdRole).toString());
        });
    connect(list, &QListView::activated, list, [list](const QModelIndex &index) { list->setCurrentIndex(index); });
    return list;
}

void NavigationRail::fill(QListView *list, const PageRegistry &pages, const std::vector<PageGroup> &groups)
{
    auto *model = static_cast<QStandardItemModel *>(list->model());
    for (const PageGroup group : groups) {
        bool captioned = group == PageGroup::Bottom;
        for (const PageEntry &page : pages.entries()) {
            if (page.group != group)
                continue;
            if (!captioned) {
                auto *caption = new QStandardItem(group == PageGroup::Watch ? tr("Watch") : tr("Change"));
                caption->setData(true, CaptionRole);
                caption->setFlags(Qt::NoItemFlags);
                model->appendRow(caption);
                captioned = true;
            }
            auto *item = new QStandardItem(page.title);
            item->setData(page.id, IdRole);
            item->setData(page.icon, IconRole);
            item->setToolTip(page.title);
            model->appendRow(item);
        }
    }
}

QStandardItem *NavigationRail::itemOf(const QString &pageId) const
{
    for (const QListView *list : {m_main, m_bottom}) {
        auto *model = static_cast<QStandardItemModel *>(list->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->item(row)->data(IdRole).toString() == pageId)
                return model->item(row);
        }
    }
    return nullptr;
}

void NavigationRail::setCurrent(const QString &pageId)
{
    const QStandardItem *item = itemOf(pageId);
    if (!item)
        return;
    QListView *list = item->model() == m_main->model() ? m_main : m_bottom;
    list->setCurrentIndex(item->index());
}

void NavigationRail::setBadge(const QString &pageId, std::optional<HealthState> state, const QString &text)
{
    QStandardItem *item = itemOf(pageId);
    if (!item)
        return;
    const bool shown = state && *state != HealthState::Ok;
    item->setData(shown ? QVariant(int(*state)) : QVariant(), BadgeStateRole);
    item->setData(text, BadgeTextRole);
    QStringList words{item->text()};
    if (shown)
        words << theme::stateWord(*state);
    if (!text.isEmpty())
        words << text;
    item->setData(words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    m_collapse->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString name = collapsed ? tr("Widen the list of pages") : tr("Collapse the list of pages");
    m_collapse->setAccessibleName(name);
    m_collapse->setToolTip(name);
    fitHeights();
    Q_EMIT collapsedChanged(collapsed);
}

QStringList NavigationRail::order() const
{
    QStringList ids;
    for (const QListView *list : {m_main, m_bottom}) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QString id = list->model()->index(row, 0).data(IdRole).toString();
            if (!id.isEmpty())
                ids << id;
        }
    }
    return ids;
}

void NavigationRail::fitHeights()
{
    setFixedWidth(m_collapsed ? Theme::px(collapsedWidth) : expandedWidth());
    const int rows = m_bottom->model()->rowCount();
    m_bottom->setFixedHeight(rows * std::max(Theme::px(itemHeight), Theme::controlHeight()));
    m_bottom->setVisible(rows > 0);
    for (QListView *list : {m_main, m_bottom}) {
        list->doItemsLayout();
        list->viewport()->update();
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Chrome));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Border));
}

}  // namespace tgd::shell
