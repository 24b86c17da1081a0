#include "charts/chart_table.h"

#include "charts/axis_ticks.h"
#include "charts/csv_text.h"
#include "domain/item_roles.h"
#include "domain/number_text.h"

#include <algorithm>
#include <cmath>

namespace tgd::charts {

namespace {
QString shownNumber(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15 ? domain::grouped(qint64(value))
                                                                : QLocale().toString(value, 'g', 6);
}
}  // namespace

ChartTableModel::ChartTableModel(ChartSpec spec, qint64 from, qint64 to, QObject *parent)
    : QAbstractTableModel(parent), m_spec(std::move(spec))
{
    for (const ChartSeries &series : m_spec.series) {
        if (!series.data)
            continue;
        const auto first = series.data->times().begin() + std::ptrdiff_t(series.data->lowerBound(from));
        const auto last = series.data->times().begin() + std::ptrdiff_t(series.data->lowerBound(to + 1));
        if (first >= last)
            continue;
        std::vector<qint64> merged;
        std::set_union(m_times.begin(), m_times.end(), first, last, std::back_inserter(merged));
        m_times = std::move(merged);
    }
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_times.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_spec.series.size());
}

QString ChartTableModel::plain(int row, int column) const
{
    const qint64 time = m_times[size_t(row)];
    if (column == 0)
        return isoText(time, m_spec.bin, m_spec.zone);
    const ChartSeries &series = m_spec.series[size_t(column - 1)];
    const std::optional<double> value = series.data ? series.data->valueAt(time) : std::nullopt;
    return value ? csvNumber(*value) : QString();
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == domain::PlainTextRole)
        return plain(index.row(), index.column());
    if (role != Qt::DisplayRole)
        return {};
    const qint64 time = m_times[size_t(index.row())];
    if (index.column() == 0)
        return instantText(time, m_spec.bin, m_spec.zone);
    const ChartSeries &series = m_spec.series[size_t(index.column() - 1)];
    const std::optional<double> value = series.data ? series.data->valueAt(time) : std::nullopt;
    return value ? shownNumber(*value) : tr("no value");
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_spec.series[size_t(section - 1)].name;
}

QString ChartTableModel::csv() const
{
    QStringList fields{QStringLiteral("time")};
    for (const ChartSeries &series : m_spec.series)
        fields << series.name;
    QString text = csvLine(fields);
    for (int row = 0; row < rowCount(); ++row) {
        fields.clear();
        for (int column = 0; column < columnCount(); ++column)
            fields << plain(row, column);
        text += csvLine(fields);
    }
    return text;
}

QString ChartTableModel::tsv() const
{
    QStringList fields{tr("Time")};
    for (const ChartSeries &series : m_spec.series)
        fields << series.name;
    QStringList lines{fields.join(QLatin1Char('\t'))};
    for (int row = 0; row < rowCount(); ++row) {
        fields.clear();
        for (int column = 0; column < columnCount(); ++column)
            fields << plain(row, column);
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString describe(const ChartSpec &spec)
{
    QStringList sentences;
    for (const ChartSeries &series : spec.series) {
        if (!series.data || series.data->isEmpty())
            continue;
        const MinMax all = series.data->range(0, series.data->size());
        if (all.empty)
            continue;
        const double newest = series.data->value(series.data->size() - 1);
        sentences << ChartTableModel::tr(
            "%1: %n value(s), lowest %2, highest %3, newest %4.", nullptr, int(series.data->size()))
                         .arg(series.name, shownNumber(all.low), shownNumber(all.high),
                             std::isnan(newest) ? ChartTableModel::tr("no value") : shownNumber(newest));
    }
    return sentences.isEmpty() ? ChartTableModel::tr("No values") : sentences.join(QLatin1Char(' '));
}

}  // namespace tgd::charts
