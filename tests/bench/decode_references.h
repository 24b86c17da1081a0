#pragma once

#include <QByteArray>

#include <vector>

namespace tgd::bench {

// What the decoder does, written with QJsonDocument; answers how many rows it made.
qint64 decodeWithQt(const std::vector<QByteArray> &updates, size_t batchSize);
// Reads the fields the decoder reads with simdjson On-Demand and does nothing with them; answers a sum of what it saw.
size_t touchWithSimdjson(const std::vector<QByteArray> &updates);

}  // namespace tgd::bench
