#pragma once

#include "storage/postgres/connection.h"
#include "storage/sql/reaction_writer.h"

#include <map>
#include <set>

namespace tgd::storage::postgres {

// Reactions where several writers are at work: those that a batch changes are read and locked before, changed in memory
// and written after it, with a statement each. Part of a writer.
class ReactionWriter final : public sql::ReactionWriter {
public:
    explicit ReactionWriter(Connection &connection) : sql::ReactionWriter(connection), m_own(connection) { }

    // Before a batch: a reaction and its message that come to two writers at once must not miss each other, and of two
    // changes of one actor the second sees the first.
    void lockFor(const domain::WriteBatch &batch);
    std::vector<MessageKey> awaited(std::vector<MessageKey> messages) override;
    void finish() override;
    void rolledBack() override;

protected:
    bool isKnown(domain::ChatId chat, domain::MessageId message) override;
    std::optional<State> find(const Key &key, const std::string &emoji) override;
    void put(const Key &key, const std::string &emoji, const State &state) override;
    std::vector<std::string> active(const Key &key, domain::UtcMicros before) override;

private:
    struct Entry {
        State state;
        bool isChanged = false;
    };

    std::vector<MessageKey> notStored(const std::vector<MessageKey> &messages);
    void lockMessages(std::vector<MessageKey> written, const std::vector<MessageKey> &targets);
    void load(const domain::WriteBatch &batch);

    Connection &m_own;
    std::set<MessageKey> m_known;  // of the batch at hand, messages that are stored or come in it
    std::map<Key, std::map<std::string, Entry>> m_entries;
};

}  // namespace tgd::storage::postgres
