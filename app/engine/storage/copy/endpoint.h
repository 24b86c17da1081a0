#pragma once

#include "storage/copy/page_writer.h"
#include "storage/sql/connection.h"
#include "storage/store.h"

namespace tgd::storage::copy {

// One of the two stores of a copy: its connection, and what writes pages into it. Owned by a CopyRun.
struct Endpoint {
    std::unique_ptr<sql::Connection> connection;
    std::unique_ptr<PageWriter> writer;

    // `url` as Store::open takes it. Throws StoreFailure.
    static Endpoint open(const QString &url, OpenMode mode);
};

}  // namespace tgd::storage::copy
