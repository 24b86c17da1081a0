#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/batch_writer.h"

namespace tgd::storage::postgres {

class DirectoryWriter;
class ReactionWriter;
class UserIndex;

// Writes batches beside any number of other writers: each takes its locks in the same order, and believes nothing that
// it remembers from another transaction but the numbers of users.
class BatchWriter final : public sql::BatchWriter {
public:
    // `log`: another one than the store's own.
    static std::unique_ptr<BatchWriter> make(Connection &connection, std::unique_ptr<sql::ActivityLog> log = {});

protected:
    std::optional<std::vector<domain::RowOutcome>> announce(const domain::WriteBatch &batch) override;
    void prepare(const domain::WriteBatch &batch) override;
    void believeOnlyWhatIsCurrent() override { forget(); }

private:
    struct Own {
        Connection *connection = nullptr;
        DirectoryWriter *directory = nullptr;
        ReactionWriter *reactions = nullptr;
        UserIndex *userIndex = nullptr;
    };
    BatchWriter(Connection &connection, sql::WriterParts parts, const Own &own);

    const Own m_own;
};

}  // namespace tgd::storage::postgres
