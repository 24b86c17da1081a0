#include "storage/report_builder.h"

#include <algorithm>
#include <unordered_set>

namespace tgd::storage {

using domain::ActivityFigures;
using domain::ActivityReport;

namespace {
// Spelled out: for any x86-64 std::popcount is a call a word, this is a few vector instructions.
qint64 countBits(const std::vector<quint64> &words)
{
    quint64 sum = 0;
    for (quint64 word : words) {
        word -= word >> 1 & 0x5555555555555555;
        word = (word & 0x3333333333333333) + (word >> 2 & 0x3333333333333333);
        word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f;
        word += word >> 8;
        word += word >> 16;
        word += word >> 32;
        sum += word & 0x7f;
    }
    return qint64(sum);
}

qint64 distinctUsers(const LocalDays &days)
{
    size_t words = 0;
    for (const auto &day : days) {
        if (day && !day->userBits.empty())
            words = std::max(words, day->userBits.size());
        else if (day && !day->users.empty())
            words = std::max(words, size_t(day->users.back().idx / 64 + 1));
    }
    std::vector<quint64> seen(words);
    for (const auto &day : days) {
        if (!day)
            continue;
        const std::vector<quint64> &bits = day->userBits;
        for (size_t i = 0; i < bits.size(); ++i)
            seen[i] |= bits[i];
        if (bits.empty()) {
            for (const LocalDay::User &user : day->users)
                seen[user.idx / 64] |= quint64(1) << (user.idx % 64);
        }
    }
    return countBits(seen);
}

void addChanges(
    ActivityReport &report, const domain::LocalCalendar &calendar, const std::vector<MembershipChange> &changes)
{
    std::unordered_set<domain::UserId> joined;
    std::unordered_set<domain::UserId> left;
    for (const MembershipChange &change : changes) {
        const int day = calendar.dayOf(domain::LocalCalendar::quarterOf(change.at));
        if (day < 0 || day >= int(report.days.size()))
            continue;
        ActivityFigures &figures = report.days[size_t(day)].figures;
        ++(change.isJoin ? figures.joins : figures.leaves);
        (change.isJoin ? joined : left).insert(change.user);
    }
    report.newUsers = qint64(joined.size());
    report.leftUsers = qint64(left.size());
}
}  // namespace

ActivityFigures toFigures(const ActivityCounters &counters)
{
    ActivityFigures figures;
    figures.messages = counters[ActivityCounters::Messages];
    figures.media = counters[ActivityCounters::Media];
    figures.replies = counters[ActivityCounters::Replies];
    figures.forwards = counters[ActivityCounters::Forwards];
    figures.reactions = counters[ActivityCounters::Reactions];
    figures.textLength = counters[ActivityCounters::TextLength];
    figures.links = counters[ActivityCounters::Links];
    figures.emoji = counters[ActivityCounters::Emoji];
    return figures;
}

ActivityReport makeReport(const domain::Scope &scope, const domain::LocalCalendar &calendar, QDate today,
    const LocalDays &days, const std::vector<MembershipChange> &changes)
{
    ActivityReport report;
    report.scope = scope;
    report.zone = calendar.zone();
    report.period = calendar.period();
    report.today = today;
    report.days.reserve(days.size());
    ActivityCounters total;
    QDate date = calendar.period().from;
    for (const auto &day : days) {
        report.days.push_back({date, {}});
        if (day) {
            report.days.back().figures = toFigures(day->counters);
            report.days.back().figures.activeUsers = day->activeUsers;
            total.add(day->counters);
            auto &row = report.heatmap.cells[size_t(date.dayOfWeek() - 1)];
            for (size_t hour = 0; hour < row.size(); ++hour)
                row[hour] += day->messagesByHour[hour];
        }
        date = date.addDays(1);
    }
    for (int kind = 0; kind < domain::mediaKindCount; ++kind)
        report.messagesByKind[size_t(kind)] = total.ofKind(domain::MediaKind(kind));
    report.uniqueUsers = distinctUsers(days);
    addChanges(report, calendar, changes);
    return report;
}

}  // namespace tgd::storage
