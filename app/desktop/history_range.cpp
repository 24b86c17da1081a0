#include "history_range.h"

#include "state/time_range_state.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace tgd::desktop {

using domain::Period;
using state::QuickRange;

namespace {
constexpr int oldHistoryDays = 30;
constexpr int longestWholeDays = 400;
constexpr int daysOfLongHistory = 90;
}  // namespace

std::optional<HistorySpan> spanOf(const std::vector<domain::ChatListItem> &chats)
{
    std::optional<HistorySpan> span;
    for (const domain::ChatListItem &chat : chats) {
        if (!chat.firstMessage || !chat.lastMessage)
            continue;
        if (!span)
            span = HistorySpan{*chat.firstMessage, *chat.lastMessage};
        span->first = std::min(span->first, *chat.firstMessage);
        span->last = std::max(span->last, *chat.lastMessage);
    }
    return span;
}

QDate localDay(domain::UtcMicros instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.value / 1000, QTimeZone::systemTimeZone()).date();
}

std::optional<Period> openingPeriod(const HistorySpan &span, QDate today)
{
    const Period whole{localDay(span.first), localDay(span.last)};
    if (whole.to.daysTo(today) < oldHistoryDays)
        return std::nullopt;
    return whole.days() > longestWholeDays ? Period::lastDays(whole.to, daysOfLongHistory) : whole;
}

void chooseRange(state::TimeRangeState &range, const QString &text)
{
    if (text == QLatin1String("all")) {
        range.choose(QuickRange::All);
    } else if (text.contains(QLatin1String(".."))) {
        const QStringList ends = text.split(QStringLiteral(".."));
        range.chooseCustom(
            {QDate::fromString(ends.value(0), Qt::ISODate), QDate::fromString(ends.value(1), Qt::ISODate)});
    } else if (text == QLatin1String("7d")) {
        range.choose(QuickRange::Last7Days);
    } else if (text == QLatin1String("30d")) {
        range.choose(QuickRange::Last30Days);
    } else if (text == QLatin1String("90d")) {
        range.choose(QuickRange::Last90Days);
    } else {
        // Minutes and hours: the running day is the finest range of a history.
        const int days = text.endsWith(QLatin1Char('d')) ? text.chopped(1).toInt() : 1;
        range.chooseCustom(Period::lastDays(range.today(), days));
    }
}

QByteArray systemZone()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return id.isEmpty() || id == "Etc/UTC" ? QByteArray("UTC") : id;
}

}  // namespace tgd::desktop
