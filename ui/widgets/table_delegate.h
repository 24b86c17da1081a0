#pragma once

#include <QStyledItemDelegate>

namespace tgd::widgets {

// Draws the cells of our tables from the roles of domain/item_roles.h: state glyph, muted or strong text, links and
// sparklines, with a 1-px grid line below each row.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY(TableDelegate)

public:
    explicit TableDelegate(QObject *parent = nullptr);

    void setGridLines(bool shown) { m_gridLines = shown; }
    // Semibold text and a blue sparkline in the selected row (chat list).
    void setStrongSelection(bool strong) { m_strongSelection = strong; }

    // Names in this column that do not fit keep the first word and an initial ("Ada L.") before they are cut.
    void setNameColumn(int column) { m_nameColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRectF contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCourse(QPainter &painter, const QRectF &area, const QVariant &values, bool selected) const;

    bool m_gridLines = true;
    bool m_strongSelection = false;
    int m_nameColumn = -1;
};

}  // namespace tgd::widgets
