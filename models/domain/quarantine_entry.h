#pragma once

#include "domain/write_batch.h"

namespace tgd::domain {

// A stored QuarantineRow and the number it is shown under.
struct QuarantineEntry {
    qint64 id = 0;
    QuarantineRow row;
};

}  // namespace tgd::domain
