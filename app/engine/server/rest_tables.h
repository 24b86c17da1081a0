#pragma once

#include "server/rest_bodies.h"

#include <QStringList>

namespace tgd::server {

// The content of a REST body as rows and columns, for CSV and for people. A value type.
struct Table {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<bool> isNumber;  // a column each: right-aligned for people

    QByteArray csv() const;      // RFC 4180: CRLF, quotes where needed, never the locale
    QByteArray aligned() const;  // padded columns, one line a row
};

enum class Reader { Program, Person };  // instants in UTC, or in the zone with its name

Table chatsTable(const std::vector<domain::ChatListItem> &chats);
Table summaryTable(const domain::ActivityReport &report);
Table timeseriesTable(const domain::ActivityReport &report, domain::Metric metric);
Table heatmapTable(const domain::Heatmap &heatmap);
Table usersTable(const domain::UsersPage &page, Reader reader, const QByteArray &zone);
Table settingsTable(const domain::GroupSettings &settings);
Table retentionTable(const domain::RetentionCounts &counts);

}  // namespace tgd::server
