#pragma once

#include "domain/chat.h"
#include "domain/period.h"
#include <QByteArray>

#include <QString>

#include <optional>
#include <vector>

namespace tgd::state {
class TimeRangeState;
}

// Which days the pages begin with. Pure functions of the GUI thread.
namespace tgd::desktop {

// First and last message of all chats.
struct HistorySpan {
    domain::UtcMicros first;
    domain::UtcMicros last;
};
// Nothing when no chat has a message.
std::optional<HistorySpan> spanOf(const std::vector<domain::ChatListItem> &chats);

// The day of an instant in the system's zone.
QDate localDay(domain::UtcMicros instant);

// What to show in place of the last 30 days when those would be empty: the whole of a history that ended earlier, or
// its last 90 days when it is long. Nothing when the usual range will do.
std::optional<domain::Period> openingPeriod(const HistorySpan &span, QDate today);

// Takes the text of --range ("7d", "24h", "all", FROM..TO), which Options has checked.
void chooseRange(state::TimeRangeState &range, const QString &text);

// The system's zone by the name people know.
QByteArray systemZone();

}  // namespace tgd::desktop
