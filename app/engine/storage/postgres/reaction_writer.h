#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/reaction_writer.h"

namespace tgd::storage::postgres {

// Reactions where several writers are at work. Part of a writer.
class ReactionWriter final : public sql::ReactionWriter {
public:
    explicit ReactionWriter(Connection &connection) : sql::ReactionWriter(connection), m_own(connection) { }

    // Before a batch: a reaction and its message that come to two writers at once must not miss each other, and of two
    // changes of one actor the second sees the first.
    void lockFor(const domain::WriteBatch &batch);
    std::vector<MessageKey> awaited(std::vector<MessageKey> messages) override;

private:
    std::vector<MessageKey> notStored(const std::vector<MessageKey> &messages);

    Connection &m_own;
};

}  // namespace tgd::storage::postgres
