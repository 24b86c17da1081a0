#pragma once

#include <QHeaderView>

namespace tgd::widgets {

// Header of our tables: 24 high, 12 px medium, numbers right-aligned as their columns, a small chevron where sorted.
class TableHeader : public QHeaderView {
    Q_OBJECT
    Q_DISABLE_COPY(TableHeader)

public:
    explicit TableHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    // Margins of cells: at the left edge of the table (12 unless told) and between columns (8 unless told).
    void setPaddings(int outerLeft, int inner);
    int outerLeft() const { return m_outerLeft; }
    int inner() const { return m_inner; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    int m_outerLeft = 12;
    int m_inner = 8;
};

// Inner margins of a cell: 8, and 12 at the outer edges of the table.
int cellLeftPadding(const QHeaderView &header, int logicalIndex);
int cellRightPadding(const QHeaderView &header, int logicalIndex);

}  // namespace tgd::widgets
