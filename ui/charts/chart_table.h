#pragma once

#include "charts/chart_spec.h"

#include <QAbstractTableModel>

namespace tgd::charts {

// The values of a chart as rows: time, then one column a series. What stands behind the picture for a screen reader,
// for copying and for CSV.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY(ChartTableModel)

public:
    // Rows of times in [from, to].
    ChartTableModel(ChartSpec spec, qint64 from, qint64 to, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // RFC 4180 with ISO dates and decimal points.
    QString csv() const;
    // Tab-separated, for the clipboard.
    QString tsv() const;

private:
    QString plain(int row, int column) const;

    ChartSpec m_spec;
    std::vector<qint64> m_times;
};

// One sentence a series: name, number of values, lowest, highest and newest.
QString describe(const ChartSpec &spec);

}  // namespace tgd::charts
