#include "items/text_table_model.h"

#include "domain/item_roles.h"

namespace tgd::items {

TextTableModel::TextTableModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void TextTableModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cell &cell = m_rows[size_t(index.row())][size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case Qt::TextAlignmentRole:
        return m_columns[size_t(index.column())].right ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case domain::StateRole: return cell.state ? QVariant(int(*cell.state)) : QVariant();
    case domain::MutedRole: return cell.muted;
    case domain::StrongRole: return cell.strong;
    case domain::LinkRole: return cell.link;
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[size_t(section)].title;
    if (role == Qt::TextAlignmentRole && m_columns[size_t(section)].right)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

}  // namespace tgd::items
