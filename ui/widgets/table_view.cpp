#include "widgets/table_view.h"

#include "charts/csv_text.h"
#include "domain/item_roles.h"
#include "theme/paint_kit.h"
#include "widgets/table_delegate.h"
#include "widgets/table_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace tgd::widgets {

using theme::Theme;
using theme::Token;

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent), m_delegate(new TableDelegate(this))
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(name));
    horizontalHeader()->setStretchLastSection(false);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    // The panel paints the ground, with its round corners.
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyMetrics();
    connect(&Theme::instance(), &Theme::changed, this, &TableView::applyMetrics);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowActivated);
}

void TableView::setDense(bool dense)
{
    m_dense = dense;
    applyMetrics();
}

void TableView::setRowPixels(int designPixels)
{
    m_rowPixels = designPixels;
    applyMetrics();
}

void TableView::setNameColumn(int column)
{
    m_delegate->setNameColumn(column);
}

void TableView::setListLook(bool list)
{
    m_list = list;
    m_delegate->setGridLines(!list);
    m_delegate->setStrongSelection(list);
    static_cast<TableHeader *>(horizontalHeader())->setPaddings(list ? 16 : 12, list ? 4 : 8);
    if (list)
        setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->update();
}

void TableView::fitColumn(int column, const QString &widest)
{
    const QFontMetrics metrics(Theme::font(theme::TextStyle::Body));
    const int padding = cellLeftPadding(*horizontalHeader(), column) + cellRightPadding(*horizontalHeader(), column);
    setColumnWidth(
        column, std::max(horizontalHeader()->sectionSizeHint(column), metrics.horizontalAdvance(widest) + padding + 2));
}

void TableView::setColumnChooser(bool enabled)
{
    horizontalHeader()->setContextMenuPolicy(enabled ? Qt::CustomContextMenu : Qt::DefaultContextMenu);
    if (enabled)
        connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu,
            Qt::UniqueConnection);
}

void TableView::applyMetrics()
{
    const int height = m_rowPixels > 0 ? Theme::px(m_rowPixels)
        : m_dense                      ? Theme::denseRowHeight()
                                       : Theme::rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

std::vector<int> TableView::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

namespace {
QString plainText(const QModelIndex &index)
{
    const QVariant plain = index.data(domain::PlainTextRole);
    return plain.isValid() ? plain.toString() : index.data(Qt::DisplayRole).toString();
}

// Tabs and line ends inside a value would shift the cells of a spreadsheet.
QString tsvField(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}
}  // namespace

QString TableView::asTsv(bool onlySelection) const
{
    if (!model())
        return {};
    const std::vector<int> columns = visibleColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << tsvField(model()->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (onlySelection && !selectionModel()->isRowSelected(row))
            continue;
        cells.clear();
        for (const int column : columns)
            cells << tsvField(plainText(model()->index(row, column)));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TableView::asCsv() const
{
    if (!model())
        return {};
    const std::vector<int> columns = visibleColumns();
    QStringList cells;
    for (const int column : columns)
        cells << model()->headerData(column, Qt::Horizontal).toString();
    QString text = charts::csvLine(cells);
    for (int row = 0; row < model()->rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells << plainText(model()->index(row, column));
        text += charts::csvLine(cells);
    }
    return text;
}

void TableView::copySelection()
{
    QGuiApplication::clipboard()->setText(asTsv(selectionModel() && selectionModel()->hasSelection()));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const int y = rowViewportPosition(currentIndex().row());
    const int height = rowHeight(currentIndex().row());
    if (m_list && selectionModel()->isRowSelected(currentIndex().row()))
        painter.fillRect(QRect(0, y, 3, height), Theme::color(Token::Accent));
    if (hasFocus())
        theme::paintBox(
            painter, QRectF(0, y, viewport()->width(), height), QColor(), Theme::color(Token::Accent), 2, 3);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 1; model() && column < model()->columnCount(); ++column) {
        const QString text = model()->headerData(column, Qt::Horizontal).toString();
        if (text.isEmpty())
            continue;
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    if (!menu.isEmpty())
        menu.exec(horizontalHeader()->mapToGlobal(position));
}

}  // namespace tgd::widgets
