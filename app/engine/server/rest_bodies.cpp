#include "server/rest_bodies.h"

#include "server/json_writer.h"

namespace tgd::server {

const std::array<const char *, 7> weekdayNames{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

QByteArray chatsBody(const std::vector<domain::ChatListItem> &chats)
{
    JsonWriter json;
    json.beginArray();
    for (const domain::ChatListItem &chat : chats) {
        json.beginObject();
        json.member("chat_id", chat.id.value);
        json.key("title").textOrNull(chat.title);
        json.member("msg_count_30d", chat.messages30d);
        json.key("avg_dau_30d").decimal(chat.averageDau30d);
        json.endObject();
    }
    return json.endArray().bytes();
}

QByteArray summaryBody(const domain::ActivityReport &report)
{
    JsonWriter json;
    json.beginObject();
    json.member("total_messages", report.total().messages);
    json.member("unique_users", report.uniqueUsers);
    json.key("avg_daily_users").decimal(report.averageDau());
    json.member("new_users", report.newUsers);
    json.member("left_users", report.leftUsers);
    json.key("start_date").date(report.period.from);
    json.key("end_date").date(report.period.to);
    json.member("days", qint64(report.period.days()));
    return json.endObject().bytes();
}

QByteArray timeseriesBody(const domain::ActivityReport &report, domain::Metric metric)
{
    JsonWriter json;
    json.beginArray();
    for (const domain::DayFigures &day : report.days) {
        const qint64 value = domain::value(day.figures, metric);
        if (value == 0)
            continue;
        json.beginObject();
        json.key("day").date(day.day);
        json.member("value", value);
        json.endObject();
    }
    return json.endArray().bytes();
}

QByteArray heatmapBody(const domain::Heatmap &heatmap)
{
    JsonWriter json;
    json.beginObject();
    json.key("weekdays").beginArray();
    for (const char *day : weekdayNames)
        json.text(QString::fromLatin1(day));
    json.endArray();
    json.key("hours").beginArray();
    for (qint64 hour = 0; hour < 24; ++hour)
        json.number(hour);
    json.endArray();
    json.key("data").beginArray();
    for (const auto &row : heatmap.cells) {
        json.beginArray();
        for (const qint64 cell : row)
            json.number(cell);
        json.endArray();
    }
    json.endArray();
    return json.endObject().bytes();
}

QByteArray usersBody(const domain::UsersPage &page)
{
    JsonWriter json;
    json.beginObject();
    json.key("items").beginArray();
    for (const domain::UserStats &user : page.items) {
        json.beginObject();
        json.member("user_id", user.id.value);
        json.key("username").textOrNull(user.username);
        json.key("first_name").textOrNull(user.firstName);
        json.key("last_name").textOrNull(user.lastName);
        json.member("msg_count", user.messages);
        json.key("activity_percentage").decimal(user.sharePercent);
        json.key("active_days_ratio").text(QStringLiteral("%1/%2").arg(user.activeDays).arg(page.periodDays));
        json.key("last_message");
        if (user.lastMessage)
            json.instant(*user.lastMessage);
        else
            json.null();
        json.key("days_since_joined");
        if (user.daysSinceJoined)
            json.number(*user.daysSinceJoined);
        else
            json.null();
        json.member("left", user.left);
        json.endObject();
    }
    json.endArray();
    json.member("page", qint64(page.page));
    json.member("per_page", qint64(page.perPage));
    json.member("total", page.total);
    json.member("pages", page.pages);
    return json.endObject().bytes();
}

QByteArray settingsBody(const domain::GroupSettings &settings)
{
    JsonWriter json;
    json.beginObject();
    json.member("chat_id", settings.chat.value);
    json.member("store_text", settings.storeText);
    json.member("text_retention_days", qint64(settings.textRetentionDays));
    json.member("metadata_retention_days", qint64(settings.metadataRetentionDays));
    json.key("timezone").text(QString::fromUtf8(settings.timezone));
    json.key("locale").text(settings.locale);
    json.member("capture_reactions", settings.captureReactions);
    return json.endObject().bytes();
}

QByteArray retentionBody(const domain::RetentionCounts &counts)
{
    const domain::GroupSettings &settings = counts.settings;
    JsonWriter json;
    json.beginObject();
    json.member("chat_id", settings.chat.value);
    json.member("text_retention_days", qint64(settings.textRetentionDays));
    json.member("metadata_retention_days", qint64(settings.metadataRetentionDays));
    json.member("store_text", settings.storeText);
    json.member("text_removal_count", counts.textRemoved);
    json.member("metadata_removal_count", counts.metadataRemoved);
    json.member("reaction_removal_count", counts.reactionsRemoved);
    json.key("text_cutoff_date").date(counts.textCutoff);
    json.key("metadata_cutoff_date").date(counts.metadataCutoff);
    return json.endObject().bytes();
}

QByteArray verifyBody(const domain::VerifyReport &report)
{
    JsonWriter json;
    json.beginObject();
    json.member("equal", report.isEqual());
    json.key("checked").beginObject();
    for (auto kind = report.checked.cbegin(); kind != report.checked.cend(); ++kind)
        json.member(kind.key().toUtf8(), kind.value());
    json.endObject();
    json.key("differences").beginArray();
    for (const auto &difference : report.differences) {
        json.beginObject();
        json.key("table").text(difference.table);
        json.member("chat_id", difference.chat.value);
        json.key("day").date(difference.day);
        json.member("expected", difference.expected);
        json.member("actual", difference.actual);
        json.endObject();
    }
    json.endArray();
    if (report.repaired)
        json.member("repaired", true);
    return json.endObject().bytes();
}

QByteArray quarantineBody(const std::vector<domain::QuarantineEntry> &entries, bool withRaw)
{
    JsonWriter json;
    json.beginArray();
    for (const domain::QuarantineEntry &entry : entries) {
        json.beginObject();
        json.member("id", entry.id);
        json.member("bot_id", entry.row.botId);
        json.member("update_id", entry.row.updateId);
        json.key("reason").text(QString::fromStdString(entry.row.reason));
        json.key("at").instant(entry.row.at);
        json.member("bytes", qint64(entry.row.raw.size()));
        if (withRaw)
            json.key("raw").text(QString::fromStdString(entry.row.raw));
        json.endObject();
    }
    return json.endArray().bytes();
}

}  // namespace tgd::server
