#pragma once

#include <QString>

#include <sqlite3.h>

#include <vector>

namespace tgd::bench {

// All rows of the messages table of a store, copied out column by column, in the order of their keys.
class RawMessages {
public:
    // Reads at most `limit` rows.
    bool load(const QString &storePath, qint64 limit);
    size_t rows() const { return m_rows; }
    // Inserts them into a new file with the same table and the same three indexes, nothing else, `batch` rows a
    // transaction, with the same durability as the store (WAL, synchronous FULL). Seconds, or a negative number.
    double insertInto(const QString &path, int batch) const;

private:
    std::vector<sqlite3_value *> m_values;
    std::vector<QByteArray> m_definitions;
    size_t m_rows = 0;
    int m_columns = 0;

public:
    RawMessages() = default;
    ~RawMessages();
    Q_DISABLE_COPY_MOVE(RawMessages)
};

}  // namespace tgd::bench
