#pragma once

#include <QWidget>

#include <array>

class QMenu;

namespace tgd::charts {

class ExportMenu;

// Messages by weekday and hour: 7×24 cells in seven steps of one hue, with a caption for the cell that is pointed at
// and a legend that names both ends. Arrow keys move the cell, Home and End go along the row.
class HeatmapView : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(HeatmapView)

public:
    using Cells = std::array<std::array<double, 24>, 7>;  // Monday first; hour 0 first

    explicit HeatmapView(const QString &name, QWidget *parent = nullptr);

    // `unit` explains a cell's number in the caption, e.g. "an hour, average". Decimals of the caption's number.
    void setCells(const Cells &cells, const QString &unit, int decimals = 0);
    const Cells &cells() const { return m_cells; }

    int currentDay() const { return m_day; }
    int currentHour() const { return m_hour; }
    void setCurrent(int day, int hour);
    QString caption() const;
    int step(double value) const;  // 0–6
    double top() const { return m_top; }

    QString csv() const;
    QString tsv() const;
    ExportMenu *addExportActions(QMenu *menu);
    void showAsTable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int day, int hour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Layout {
        double left = 0;
        double top = 0;
        double cellWidth = 0;
        double cellHeight = 0;
    };
    Layout layOut() const;
    void paintAll(QPainter &painter) const;
    void paintLegend(QPainter &painter, const Layout &layout) const;
    void pointAt(const QPointF &position);
    QString table(QChar separator, bool csvQuotes) const;

    QString m_name;
    QString m_unit;
    Cells m_cells{};
    double m_top = 1;
    int m_decimals = 0;
    int m_day = -1;
    int m_hour = -1;
};

}  // namespace tgd::charts
