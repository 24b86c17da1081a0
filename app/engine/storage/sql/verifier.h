#pragma once

#include "domain/verify_report.h"
#include "storage/sql/batch_writer.h"

#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace tgd::storage::sql {

// Recounts messages and reactions chat by chat, compares with the roll-ups, and mends them by appending the difference.
// Part of a SqlStore; lives for one call.
class Verifier {
public:
    Verifier(Connection &connection, BatchWriter &writer, bool repair)
        : m_connection(connection), m_writer(writer), m_repair(repair)
    {
    }

    domain::VerifyReport run();
    // Mends one chat; `andThen` belongs to the same transaction.
    void mendChat(qint64 chat, const std::function<void()> &andThen);

private:
    void checkChat(qint64 chat);
    void checkMessages(qint64 chat);
    void checkDay(qint64 chat, qint32 day, ActivityPayload expected);
    bool loadActual(qint64 chat, qint32 day, ActivityPayload &actual);
    void report(qint64 chat, qint32 day, ActivityPayload &expected, ActivityPayload &actual);
    void mend(qint64 chat, qint32 day, ActivityPayload difference, bool damaged);
    std::optional<quint32> indexOf(std::optional<qint64> user);

    // Numbers for users that have none yet, while nothing may be written.
    static constexpr quint32 firstTemporaryIndex = 0x4000'0000;

    Connection &m_connection;
    BatchWriter &m_writer;
    bool m_repair;
    domain::VerifyReport m_report;
    std::unordered_map<qint64, quint32> m_indices;
    quint32 m_temporary = firstTemporaryIndex;
    std::map<qint32, ActivityPayload> m_reactions;  // of the chat at hand, by UTC day
    std::map<qint32, bool> m_rollUpDays;            // of the chat at hand; true once compared
    ActivityDelta m_delta;
};

}  // namespace tgd::storage::sql
