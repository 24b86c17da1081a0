#pragma once

#include "storage/copy/position.h"

namespace tgd::storage::copy {

// Reads the next rows of a page's table behind a position into it; fewer than asked for means the end. Within the
// caller's transaction.
void readPage(sql::Connection &connection, const Position &after, Page &page);

}  // namespace tgd::storage::copy
