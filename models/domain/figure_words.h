#pragma once

#include "domain/figure_source.h"

#include <QStringList>

namespace tgd::domain {

// Why a figure is not there, and what would bring it. `role`: whom the database knows us as.
QString missingText(const FigureSource::Missing &missing, const QString &role);
// What makes a figure approximate.
QString doubtText(Doubt doubt);
// All that makes this figure less than it seems, a sentence each.
QStringList figureWords(const FigureSource &source, Figure figure);
// How new an aggregate is, as far as anybody knows: "chat_daily_mv: up to 2024-04-10, time of refresh unknown".
QString aggregateText(const StoreAggregate &aggregate);

}  // namespace tgd::domain
