#include "ingest/quarantine_tools.h"

#include "ingest/update_batcher.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tgd::ingest {

using domain::ErrorKind;
using domain::QuarantineEntry;
using domain::Result;

namespace {

constexpr qint64 entriesAtOnce = 1000;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuarantineTools)
};

}  // namespace

Result<void> QuarantineTools::forEach(const Each &each)
{
    qint64 after = 0;
    for (;;) {
        const auto entries = m_store.quarantine(after, entriesAtOnce);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const QuarantineEntry &entry : *entries) {
            if (auto done = each(entry); !done)
                return done;
            after = entry.id;
        }
        if (qint64(entries->size()) < entriesAtOnce)
            return {};
    }
}

Result<QuarantineEntry> QuarantineTools::entry(qint64 id)
{
    const auto entries = m_store.quarantine(id - 1, 1);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty() || entries->front().id != id)
        return domain::failure(ErrorKind::NotFound, Text::tr("There is no entry %1 in the quarantine.").arg(id));
    return entries->front();
}

Result<UpdateBatchOutcome> QuarantineTools::retry(std::optional<qint64> id)
{
    UpdateBatcher batcher(m_store, m_clock);
    UpdateBatchOutcome total;
    const auto again = [&](const QuarantineEntry &one) -> Result<void> {
        const auto outcome = batcher.retry(one);
        if (!outcome)
            return tl::unexpected(outcome.error());
        total.add(*outcome);
        return {};
    };
    Result<void> done;
    if (id) {
        const auto one = entry(*id);
        done = one ? again(*one) : Result<void>(tl::unexpected(one.error()));
    } else {
        done = forEach(again);
    }
    if (!done)
        return tl::unexpected(done.error());
    return total;
}

// JSON never needs a raw line break.
QByteArray QuarantineTools::exportLine(const QuarantineEntry &entry)
{
    QByteArray line = QByteArray::fromStdString(entry.row.raw);
    line.replace('\r', ' ').replace('\n', ' ');
    return line + '\n';
}

Result<qint64> QuarantineTools::exportTo(const QString &path)
{
    QSaveFile file(path);
    const auto unwritable = [&] {
        return domain::failure(
            ErrorKind::Unavailable, Text::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    qint64 count = 0;
    const auto written = forEach([&](const QuarantineEntry &one) -> Result<void> {
        const QByteArray line = exportLine(one);
        if (file.write(line) != line.size())
            return unwritable();
        ++count;
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    if (!file.commit())
        return unwritable();
    return count;
}

}  // namespace tgd::ingest
