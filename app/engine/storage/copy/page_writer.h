#pragma once

#include "storage/copy/page.h"

namespace tgd::storage::copy {

// Writes the rows of a copy the way its database takes many. Owned by a copier; within the caller's transactions.
class PageWriter {
public:
    virtual ~PageWriter() = default;

    virtual void write(const Page &page) = 0;
    // Before the first rows of a table in this run, and when all is written. Outside any transaction.
    virtual void beginTable(const Table &table) = 0;
    virtual void end() = 0;

protected:
    PageWriter() = default;

private:
    Q_DISABLE_COPY_MOVE(PageWriter)
};

}  // namespace tgd::storage::copy
