#pragma once

#include <QTableView>

namespace tgd::widgets {

class TableDelegate;

// A table of the design: no grid, no alternating rows, rows 28 (dense 24), copy as TSV, columns chosen from the
// header's menu and remembered by the page. Keyboard: arrows, Home/End, Enter activates, Ctrl+C copies.
class TableView : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY(TableView)

public:
    // `name` is what the table is called for a screen reader.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setDense(bool dense);
    void setRowPixels(int designPixels);  // chat list: 32
    // The look of a master list: no grid lines, accent bar and semibold text in the selected row.
    void setListLook(bool list);
    // Names in this column are shortened to an initial before they are cut.
    void setNameColumn(int column);
    // As wide as this text needs (header and sort sign included): numbers must never be cut.
    void fitColumn(int column, const QString &widest);
    // Columns that may be hidden get a check mark in the header's menu; none by default.
    void setColumnChooser(bool enabled);

    // Selected rows (or all) as tab-separated text with a header line, in the columns' visual order.
    QString asTsv(bool onlySelection) const;
    // All rows as RFC 4180 CSV.
    QString asCsv() const;
    void copySelection();

Q_SIGNALS:
    void rowActivated(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyMetrics();
    void showColumnMenu(const QPoint &position);
    std::vector<int> visibleColumns() const;

    TableDelegate *m_delegate;
    int m_rowPixels = 0;
    bool m_dense = false;
    bool m_list = false;
};

}  // namespace tgd::widgets
