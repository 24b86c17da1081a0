#pragma once

#include <QString>

#include <sqlite3.h>

#include <utility>
#include <vector>

namespace tgd::bench {

// All rows of the messages table of a store, copied out column by column, in the order of their keys.
class RawMessages {
public:
    using Key = std::pair<qint64, qint64>;  // chat, message

    RawMessages() = default;
    ~RawMessages();
    Q_DISABLE_COPY_MOVE(RawMessages)

    // Reads at most `limit` rows.
    bool load(const QString &storePath, qint64 limit);
    size_t rows() const { return m_rows; }
    enum class Pragmas { Durability, OfStore };

    // Inserts them into a new file with the same table and the same three indexes, nothing else, `batch` rows a
    // transaction, with the same durability as the store (WAL, synchronous FULL), or with all of its pragmas: page
    // size, cache, checkpoints. Seconds, or a negative number.
    double insertInto(const QString &path, int batch, Pragmas pragmas) const;
    // The same with transactions that hold the rows of these keys, in this order; of a key that comes again, or that
    // has no row, nothing.
    double insertInto(const QString &path, const std::vector<std::vector<Key>> &transactions, Pragmas pragmas) const;

private:
    using Transactions = std::vector<std::vector<size_t>>;  // places of rows
    double insert(const QString &path, const Transactions &transactions, Pragmas pragmas) const;

    std::vector<sqlite3_value *> m_values;
    std::vector<Key> m_keys;
    std::vector<QByteArray> m_definitions;
    size_t m_rows = 0;
    int m_columns = 0;
};

}  // namespace tgd::bench
