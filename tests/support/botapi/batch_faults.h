#pragma once

#include "support/botapi/bot_request.h"

#include <QByteArrayList>

namespace tgd::botapi {

// True for the faults that make an answer of their own when there is nothing to deliver.
bool fillsEmptyBatches(BatchFault fault);

// Spoils the updates of one answer. `previous` is what the answer before held.
void applyBatchFault(
    BatchFault fault, QByteArrayList &batch, const QByteArrayList &previous, qint32 nextId, qint64 unixNow);

}  // namespace tgd::botapi
