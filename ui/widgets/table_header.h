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

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

// Inner margins of a cell: 8, and 12 at the outer edges of the table.
int cellLeftPadding(const QHeaderView &header, int logicalIndex);
int cellRightPadding(const QHeaderView &header, int logicalIndex);

}  // namespace tgd::widgets
