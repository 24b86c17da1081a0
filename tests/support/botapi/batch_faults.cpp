#include "support/botapi/batch_faults.h"

#include "support/botapi/update_queue.h"

#include <algorithm>

namespace tgd::botapi {

namespace {

QByteArray idIn(const QByteArrayList &batch, qsizetype index, qint32 nextId)
{
    static constexpr QByteArrayView mark("\"update_id\":");
    if (batch.isEmpty())
        return QByteArray::number(nextId - 1);  // confirming it must not lose the next real one
    const QByteArray &json = batch[qBound<qsizetype>(0, index, batch.size() - 1)];
    const qsizetype at = json.indexOf(mark) + mark.size();
    qsizetype end = at;
    while (end < json.size() && json[end] >= '0' && json[end] <= '9')
        ++end;
    return json.mid(at, end - at);
}

// An unknown member that makes an update as long as it needs to be.
QByteArray padded(const QByteArray &update, qsizetype bytes)
{
    const qsizetype brace = update.indexOf('{');
    if (brace < 0)
        return update;
    const qsizetype missing = qMax<qsizetype>(0, bytes - update.size());
    return update.left(brace + 1) + "\"padding\":\"" + QByteArray(missing, 'x') + "\"," + update.mid(brace + 1);
}

void fillToFourMebibytes(QByteArrayList &batch)
{
    constexpr qsizetype each = 400 * 1024;
    const qsizetype most = UpdateQueue::maxAnswerBytes / each;
    while (batch.size() > most)
        batch.removeLast();
    for (QByteArray &update : batch)
        update = padded(update, each);
}

QByteArray unknownUpdate(const QByteArray &id, qint64 unixNow)
{
    return R"({"update_id":)" + id + R"(,"kind_of_tomorrow":{"chat":{"id":-1001,"type":"hologram"},"date":)"
        + QByteArray::number(unixNow) + R"(,"mood":[{"type":"astral","depth":3}]}})";
}

QByteArray poisonUpdate(const QByteArray &id)
{
    return R"({"update_id":)" + id + R"(,"message":{"message_id":"seven","chat":{"id":{}},"date":"never","text":7}})";
}

}  // namespace

bool fillsEmptyBatches(BatchFault fault)
{
    return fault == BatchFault::PoisonUpdate || fault == BatchFault::UnknownKind || fault == BatchFault::ReplayBatch;
}

void applyBatchFault(
    BatchFault fault, QByteArrayList &batch, const QByteArrayList &previous, qint32 nextId, qint64 unixNow)
{
    const qsizetype middle = batch.size() / 2;
    switch (fault) {
    case BatchFault::None: break;
    case BatchFault::EmptyAtOnce: batch.clear(); break;
    case BatchFault::PoisonUpdate: batch.insert(middle, poisonUpdate(idIn(batch, middle, nextId))); break;
    case BatchFault::DuplicateUpdate:
        if (!batch.isEmpty())
            batch.insert(middle, batch[middle]);
        break;
    case BatchFault::ReplayBatch: batch = previous; break;
    case BatchFault::Descending: std::reverse(batch.begin(), batch.end()); break;
    case BatchFault::Reordered:
        for (qsizetype i = 0; i + 1 < batch.size(); i += 2)
            batch.swapItemsAt(i, i + 1);
        break;
    case BatchFault::HugeUpdate:
        if (!batch.isEmpty())
            batch[middle] = padded(batch[middle], 1024 * 1024);
        break;
    case BatchFault::FourMebibytes: fillToFourMebibytes(batch); break;
    case BatchFault::UnknownKind: batch.insert(middle, unknownUpdate(idIn(batch, middle, nextId), unixNow)); break;
    }
}

}  // namespace tgd::botapi
