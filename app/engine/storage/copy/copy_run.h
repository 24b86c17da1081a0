#pragma once

#include "storage/copy/copy_progress.h"
#include "storage/copy/copy_state.h"
#include "storage/copy/endpoint.h"
#include "storage/copy/store_copier.h"

namespace tgd::storage::copy {

// One run of a copy between two open stores. Lives for one call, on its thread; failures are thrown as StoreFailure.
class CopyRun {
public:
    CopyRun(Endpoint &source, Endpoint &target, const CopyRequest &request);

    CopyReport run();

private:
    // What the source holds at the beginning.
    void measureSource();
    void findState();
    void start();
    void copyTables();
    void copyTable();
    void finish();
    CopyReport compare();
    std::vector<qint64> counts(sql::Connection &connection);
    void keepState();

    sql::Connection &m_source;
    sql::Connection &m_target;
    PageWriter &m_writer;
    CopyProgress m_progress;
    std::vector<qint64> m_sourceRows;  // by place in the catalogue
    QString m_fingerprint;
    CopyState m_state;
    QByteArray m_kept;  // the state as it stands in the target
};

}  // namespace tgd::storage::copy
