#include "state/quarantine_state.h"

#include <iterator>

namespace tgd::state {

QuarantineState::QuarantineState(ports::QuarantineDesk *desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_request(this), m_retry(this), m_export(this)
{
}

void QuarantineState::refresh()
{
    if (m_desk)
        read(0, std::max<qint64>(pageSize, qint64(m_entries.size())));
}

void QuarantineState::loadMore()
{
    if (m_desk && m_hasMore && !m_request.isRunning())
        read(m_entries.back().id, pageSize);
}

void QuarantineState::read(qint64 after, qint64 limit)
{
    m_load.toLoading(QDateTime::currentDateTimeUtc());
    Q_EMIT changed();
    // One more than is shown tells whether there are more.
    m_request.start(m_desk->entries(after, limit + 1),
        [this, after, limit](const domain::Result<std::vector<domain::QuarantineEntry>> &answer) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            if (!answer) {
                m_load.toFailed(answer.error(), now);
            } else {
                m_load.toReady(now);
                if (after == 0)
                    m_entries.clear();
                m_hasMore = qint64(answer->size()) > limit;
                const auto end = answer->begin() + std::min<qint64>(limit, qint64(answer->size()));
                std::copy(answer->begin(), end, std::back_inserter(m_entries));
            }
            Q_EMIT changed();
        });
}

void QuarantineState::retry(std::optional<qint64> id)
{
    if (!m_desk || isBusy())
        return;
    m_retry.start(m_desk->retry(id), [this](const domain::Result<domain::RetryReport> &answer) {
        if (answer)
            Q_EMIT retried(*answer);
        else
            Q_EMIT failed(answer.error());
        refresh();
    });
    Q_EMIT changed();
}

void QuarantineState::exportTo(const QString &path)
{
    if (!m_desk || isBusy())
        return;
    m_export.start(m_desk->exportTo(path), [this, path](const domain::Result<qint64> &answer) {
        if (answer)
            Q_EMIT exported(path, *answer);
        else
            Q_EMIT failed(answer.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

}  // namespace tgd::state
