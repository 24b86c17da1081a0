#pragma once

#include "domain/poller_lease.h"
#include "domain/write_batch.h"
#include "storage/sql/activity_log.h"
#include "storage/sql/chat_life_writer.h"
#include "storage/sql/directory_writer.h"
#include "storage/sql/membership_writer.h"
#include "storage/sql/message_writer.h"
#include "storage/sql/quarantine_writer.h"
#include "storage/sql/reaction_writer.h"
#include "storage/sql/transaction.h"
#include "storage/sql/user_index.h"

#include <memory>

namespace tgd::storage::sql {

// What of a batch's writing a database may do in a way of its own.
struct WriterParts {
    std::unique_ptr<UserIndex> userIndex;
    std::unique_ptr<DirectoryWriter> directory;
    std::unique_ptr<MessageWriter> messages;
    std::unique_ptr<MembershipWriter> memberships;
    std::unique_ptr<ReactionWriter> reactions;
    std::unique_ptr<ActivityLog> log;

    // Each row by statements of its own: the way of a database within the program.
    static WriterParts rowByRow(Connection &connection);
};

// Writes batches: one transaction each, in the order of keys that every writer of a store follows. Owned by a
// SqlStore that may write; its caches outlive a transaction only while no other program has written.
class BatchWriter {
public:
    BatchWriter(Connection &connection, WriterParts parts);
    virtual ~BatchWriter() = default;
    Q_DISABLE_COPY_MOVE(BatchWriter)

    domain::BatchOutcome write(const domain::WriteBatch &batch);
    // From now on a batch is written only while this lease is held.
    void setFence(const std::optional<domain::LeaseFence> &fence) { m_fence = fence; }
    ActivityLog &log() { return *m_parts.log; }
    UserIndex &userIndex() { return *m_parts.userIndex; }
    // Runs `work` as one writing transaction with the caches of this writer; all of it or nothing stays. It runs again
    // when another transaction was in its way.
    template <typename Work>
    void transact(Work work, Transaction::Kind kind = Transaction::Kind::Write)
    {
        for (int attempt = 0;; ++attempt) {
            try {
                m_connection.revive();
                Transaction transaction(m_connection, kind);
                believeOnlyWhatIsCurrent();
                work();
                transaction.commit();
                break;
            } catch (const StoreFailure &failure) {
                rolledBack();
                if (!m_connection.isWorthRepeating(failure, attempt))
                    throw;
                m_connection.awaitTurn(failure, attempt);
            } catch (...) {
                rolledBack();
                throw;
            }
        }
        committed();
    }

protected:
    // Before the transaction of a batch: may write its chats and users in one of their own, so that other writers that
    // name the same ones need not wait for the batch. Answers what became of the chats if it did.
    virtual std::optional<std::vector<domain::RowOutcome>> announce(const domain::WriteBatch &batch)
    {
        (void)batch;
        return std::nullopt;
    }
    // Before anything else of a batch is written, within its transaction: locks that all writers take in this order.
    virtual void prepare(const domain::WriteBatch &batch) { (void)batch; }
    // Whether the chats and users of the batch at hand are written already.
    bool isAnnounced() const { return m_isAnnounced; }
    void requireLease();
    void writeDirectory(const domain::WriteBatch &batch, std::vector<domain::RowOutcome> &chats);
    // Whether what was remembered may be believed still.
    virtual void believeOnlyWhatIsCurrent();
    void forget();

    Connection &m_connection;
    WriterParts m_parts;

private:
    void apply(const domain::WriteBatch &batch, domain::BatchOutcome &outcome);
    void writeMessages(const domain::WriteBatch &batch, domain::BatchOutcome &outcome, ActivityDelta &delta);
    void writeReactions(const domain::WriteBatch &batch, domain::BatchOutcome &outcome, ActivityDelta &delta);
    void followMessages(
        const std::vector<MessageWriter::Group> &groups, domain::BatchOutcome &outcome, ActivityDelta &delta);
    void ensureReferenced(const domain::WriteBatch &batch);
    void writeChanges(const domain::WriteBatch &batch, domain::BatchOutcome &outcome, ActivityDelta &delta);
    void writeRest(const domain::WriteBatch &batch, domain::BatchOutcome &outcome);
    void writePosition(const domain::WriteBatch &batch, const domain::BatchOutcome &outcome);
    void committed();
    void rolledBack();

    ChatLifeWriter m_chatLife;
    QuarantineWriter m_quarantine;
    qint64 m_dataVersion = -1;
    std::optional<domain::LeaseFence> m_fence;
    bool m_isAnnounced = false;
};

}  // namespace tgd::storage::sql
