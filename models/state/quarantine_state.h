#pragma once

#include "ports/quarantine_desk.h"
#include "state/load_state.h"
#include "state/request.h"

#include <QObject>

namespace tgd::state {

// The updates that were not understood, a page at a time, and what is done with them. Owned by the page; GUI thread.
class QuarantineState final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(QuarantineState)

public:
    static constexpr qint64 pageSize = 200;

    // `desk` (may be null) must outlive the state.
    explicit QuarantineState(ports::QuarantineDesk *desk, QObject *parent = nullptr);

    bool hasDesk() const { return m_desk != nullptr; }
    const std::vector<domain::QuarantineEntry> &entries() const { return m_entries; }
    const LoadState &loadState() const { return m_load; }
    bool hasMore() const { return m_hasMore; }  // behind the last entry
    bool isBusy() const { return m_retry.isRunning() || m_export.isRunning(); }

    void refresh();                        // as many as are shown
    void loadMore();                       // the next page
    void retry(std::optional<qint64> id);  // all without one
    void exportTo(const QString &path);

Q_SIGNALS:
    void changed();
    void retried(const tgd::domain::RetryReport &report);
    void exported(const QString &path, qint64 entries);
    void failed(const tgd::domain::Error &error);  // of retry or export

private:
    void read(qint64 after, qint64 limit);

    ports::QuarantineDesk *m_desk;
    std::vector<domain::QuarantineEntry> m_entries;
    LoadState m_load;
    bool m_hasMore = false;
    Request<std::vector<domain::QuarantineEntry>> m_request;
    Request<domain::RetryReport> m_retry;
    Request<qint64> m_export;
};

}  // namespace tgd::state
