#include "server/rest_bodies.h"

#include "server/json_writer.h"

#include <algorithm>

namespace tgd::server {

using domain::Figure;

const std::array<const char *, 7> weekdayNames{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

namespace {

const char *nameOf(domain::Doubt doubt)
{
    switch (doubt) {
    case domain::Doubt::LastOfEachMember: return "last_of_each_member";
    case domain::Doubt::UtcClock: return "utc_days";
    case domain::Doubt::ServiceAccounts: return "service_accounts_counted";
    case domain::Doubt::KnownAuthors: break;
    }
    return "known_authors_only";
}

struct KeyedFigure {
    const char *key;
    domain::Figure figure;
};
using KeyedFigures = std::vector<KeyedFigure>;

void putAggregates(JsonWriter &json, const domain::FigureSource &source)
{
    json.key("aggregates").beginArray();
    for (const domain::StoreAggregate &aggregate : source.aggregates) {
        json.beginObject();
        json.key("name").text(aggregate.name);
        for (const auto &[key, at] :
            {std::pair("newest", aggregate.newest), std::pair("refreshed_at", aggregate.refreshedAt)}) {
            json.key(key);
            if (at)
                json.instant(*at);
            else
                json.null();
        }
        json.endObject();
    }
    json.endArray();
}

// What a reader must know of these keys; nothing when they are what they seem.
void putSource(JsonWriter &json, const domain::FigureSource &source, const KeyedFigures &figures)
{
    const auto any = [&](const auto &holds) { return std::any_of(figures.begin(), figures.end(), holds); };
    const bool isApproximate = any([&](const KeyedFigure &each) { return source.isApproximate(each.figure); });
    const bool isMissing = any([&](const KeyedFigure &each) { return source.missingFor(each.figure) != nullptr; });
    if (!isApproximate && !isMissing && source.aggregates.empty())
        return;
    if (isApproximate)
        json.member("approximate", true);
    json.key("source").beginObject();
    if (isApproximate) {
        json.key("approximate").beginObject();
        for (const auto &[key, figure] : figures) {
            if (!source.isApproximate(figure))
                continue;
            json.key(key).beginArray();
            for (const auto &each : source.approximate) {
                if (each.figure == figure)
                    json.text(QString::fromLatin1(nameOf(each.doubt)));
            }
            json.endArray();
        }
        json.endObject();
    }
    if (isMissing) {
        json.key("unavailable").beginObject();
        for (const auto &[key, figure] : figures) {
            if (const auto *missing = source.missingFor(figure))
                json.key(key).text(missing->relation);
        }
        json.endObject();
    }
    if (!source.aggregates.empty())
        putAggregates(json, source);
    json.endObject();
}

}  // namespace

QByteArray chatsBody(const std::vector<domain::ChatListItem> &chats)
{
    JsonWriter json;
    json.beginArray();
    for (const domain::ChatListItem &chat : chats) {
        json.beginObject();
        json.member("chat_id", chat.id.value);
        json.key("title").textOrNull(chat.title);
        json.member("msg_count_30d", chat.messages30d);
        json.key("avg_dau_30d");
        if (chat.knowsUsers)
            json.decimal(chat.averageDau30d);
        else
            json.null();
        if (chat.isApproximate)
            json.member("approximate", true);
        json.endObject();
    }
    return json.endArray().bytes();
}

QByteArray summaryBody(const domain::ActivityReport &report)
{
    JsonWriter json;
    json.beginObject();
    json.member("total_messages", report.total().messages);
    json.key("unique_users");
    if (report.source.missingFor(Figure::UniqueUsers))
        json.null();
    else
        json.number(report.uniqueUsers);
    json.key("avg_daily_users");
    if (report.source.missingFor(Figure::ActiveUsers))
        json.null();
    else
        json.decimal(report.averageDau());
    json.member("new_users", report.newUsers);
    json.member("left_users", report.leftUsers);
    json.key("start_date").date(report.period.from);
    json.key("end_date").date(report.period.to);
    json.member("days", qint64(report.period.days()));
    putSource(json, report.source,
        {{"total_messages", Figure::Messages}, {"unique_users", Figure::UniqueUsers},
            {"avg_daily_users", Figure::ActiveUsers}, {"new_users", Figure::Members}, {"left_users", Figure::Members}});
    return json.endObject().bytes();
}

QByteArray timeseriesBody(const domain::ActivityReport &report, domain::Metric metric)
{
    JsonWriter json;
    const bool isApproximate = report.source.isApproximate(domain::figureOf(metric));
    json.beginArray();
    for (const domain::DayFigures &day : report.days) {
        const qint64 value = domain::value(day.figures, metric);
        if (value == 0)
            continue;
        json.beginObject();
        json.key("day").date(day.day);
        json.member("value", value);
        if (isApproximate)
            json.member("approximate", true);
        json.endObject();
    }
    return json.endArray().bytes();
}

QByteArray heatmapBody(const domain::ActivityReport &report)
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
    for (const auto &row : report.heatmap.cells) {
        json.beginArray();
        for (const qint64 cell : row)
            json.number(cell);
        json.endArray();
    }
    json.endArray();
    putSource(json, report.source, {{"data", Figure::Hours}});
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
    putSource(json, page.source,
        {{"msg_count", Figure::Users}, {"activity_percentage", Figure::Users}, {"active_days_ratio", Figure::Users},
            {"last_message", Figure::LastMessages}, {"total", Figure::Users}});
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
