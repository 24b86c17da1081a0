#pragma once

#include "domain/group_settings.h"

#include <QDate>

namespace tgd::domain {

// What retention would take from a chat now, or (after a run) what it took. Dates are local days of the chat:
// rows of days before the cutoff are concerned.
struct RetentionCounts {
    GroupSettings settings;
    QDate textCutoff;
    QDate metadataCutoff;
    qint64 textRemoved = 0;      // rows whose text goes
    qint64 metadataRemoved = 0;  // rows that go
    qint64 reactionsRemoved
        = 0;  // reactions and anonymous reactions that go with them (their totals go too, uncounted)

    bool operator==(const RetentionCounts &) const = default;
};

}  // namespace tgd::domain
