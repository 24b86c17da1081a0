#pragma once

#include "domain/health_state.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tgd::items {

// A small table whose cells are ready to show: events, freshness, facts. Not for long lists. GUI thread.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool right = false;
    };
    struct Cell {
        QString text;
        std::optional<domain::HealthState> state = std::nullopt;
        bool muted = false;
        bool strong = false;
        bool link = false;

        bool operator==(const Cell &) const = default;
    };
    using Row = std::vector<Cell>;

    explicit TextTableModel(std::vector<Column> columns, QObject *parent = nullptr);

    // Every row has one cell a column. Equal content changes nothing; equal size keeps selection and scroll position.
    void setRows(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace tgd::items
