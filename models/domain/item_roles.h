#pragma once

#include <Qt>

namespace tgd::domain {

// Roles that item models answer beside Qt's own and that the table delegate draws.
enum ItemRole {
    SortRole = Qt::UserRole + 1,  // the value to compare, never text
    StateRole,                    // int(HealthState): glyph before the text
    SparklineRole,                // QVariant of std::vector<qint64>: a small line in place of text
    MutedRole,                    // bool: secondary text colour
    StrongRole,                   // bool: semibold, the one cell of a problem row
    LinkRole,                     // bool: link colour
    PlainTextRole,                // what is copied when it differs from the display text
};

}  // namespace tgd::domain
