#pragma once

#include "storage/copy/page.h"

namespace tgd::storage::copy {

// How many rows a table has and a sum over what they hold, the same in whatever order the rows come and in whichever
// database they are. A value type.
struct RowSum {
    qint64 rows = 0;
    quint64 low = 0;
    quint64 high = 0;

    void add(const Page &page);

    bool operator==(const RowSum &) const = default;
};

}  // namespace tgd::storage::copy
