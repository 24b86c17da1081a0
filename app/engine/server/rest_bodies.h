#pragma once

#include "domain/activity.h"
#include "domain/chat.h"
#include "domain/group_settings.h"
#include "domain/quarantine_entry.h"
#include "domain/retention.h"
#include "domain/user_stats.h"
#include "domain/verify_report.h"

#include <QByteArray>

// The bodies of the REST API (rest-api.md), byte for byte; `query` of the command line prints the same. Pure. Where
// figures are less than they seem there are two keys more: "approximate" (true), and "source" with what each of these
// keys is approximate for, what is not available and which aggregates were read. What is not available is null.
namespace tgd::server {

QByteArray chatsBody(const std::vector<domain::ChatListItem> &chats);
QByteArray summaryBody(const domain::ActivityReport &report);
// Days without the metric are absent.
QByteArray timeseriesBody(const domain::ActivityReport &report, domain::Metric metric);
QByteArray heatmapBody(const domain::ActivityReport &report);
QByteArray usersBody(const domain::UsersPage &page);
QByteArray settingsBody(const domain::GroupSettings &settings);
QByteArray retentionBody(const domain::RetentionCounts &counts);
// Not routes, but of the same hand: `verify` and `quarantine` of the command line.
QByteArray verifyBody(const domain::VerifyReport &report);
QByteArray quarantineBody(const std::vector<domain::QuarantineEntry> &entries, bool withRaw);

extern const std::array<const char *, 7> weekdayNames;  // Monday first

}  // namespace tgd::server
