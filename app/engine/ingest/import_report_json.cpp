#include "ingest/import_report_json.h"

#include "server/json_writer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tgd::ingest {

namespace {

void writeInstant(server::JsonWriter &json, QByteArrayView key, const std::optional<domain::UtcMicros> &at)
{
    json.key(key);
    if (at)
        json.instant(*at);
    else
        json.null();
}

std::optional<domain::UtcMicros> readInstant(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    return domain::UtcMicros{at.toMSecsSinceEpoch() * 1000};
}

}  // namespace

QByteArray importReportJson(const domain::ImportReport &report)
{
    server::JsonWriter json;
    json.beginObject();
    json.member("read", report.read);
    json.member("inserted", report.inserted);
    json.member("updated", report.updated);
    json.member("duplicate", report.duplicate);
    json.key("skipped").beginObject();
    for (auto reason = report.skipped.cbegin(); reason != report.skipped.cend(); ++reason)
        json.member(reason.key().toUtf8(), reason.value());
    json.endObject();
    json.member("quarantined", report.quarantined);
    json.key("chats").beginArray();
    for (const auto &chat : report.chats) {
        json.beginObject();
        json.member("chat_id", chat.id.value);
        json.key("title").textOrNull(chat.title);
        json.member("read", chat.read);
        json.member("inserted", chat.inserted);
        json.endObject();
    }
    json.endArray();
    writeInstant(json, "first", report.first);
    writeInstant(json, "last", report.last);
    if (report.unresolvedJoins + report.unresolvedLeaves > 0) {
        json.key("unresolved_members").beginObject();
        json.member("joins", report.unresolvedJoins);
        json.member("leaves", report.unresolvedLeaves);
        json.endObject();
    }
    if (report.truncatedAt)
        json.member("truncated_at", *report.truncatedAt);
    if (!report.warnings.empty()) {
        json.key("warnings").beginArray();
        for (const QString &warning : report.warnings)
            json.text(warning);
        json.endArray();
    }
    json.endObject();
    return json.bytes();
}

std::optional<domain::ImportReport> importReportFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.contains(QLatin1String("read")))
        return std::nullopt;
    const auto number = [](const QJsonObject &of, const char *key) { return of.value(QLatin1String(key)).toInteger(); };
    domain::ImportReport report;
    report.read = number(object, "read");
    report.inserted = number(object, "inserted");
    report.updated = number(object, "updated");
    report.duplicate = number(object, "duplicate");
    report.quarantined = number(object, "quarantined");
    const QJsonObject skipped = object.value(QLatin1String("skipped")).toObject();
    for (auto reason = skipped.begin(); reason != skipped.end(); ++reason)
        report.skipped.insert(reason.key(), reason.value().toInteger());
    const QJsonArray chats = object.value(QLatin1String("chats")).toArray();
    for (const QJsonValue &value : chats) {
        const QJsonObject chat = value.toObject();
        report.chats.push_back({domain::ChatId{number(chat, "chat_id")}, chat.value(QLatin1String("title")).toString(),
            number(chat, "read"), number(chat, "inserted")});
    }
    report.first = readInstant(object.value(QLatin1String("first")));
    report.last = readInstant(object.value(QLatin1String("last")));
    const QJsonObject unresolved = object.value(QLatin1String("unresolved_members")).toObject();
    report.unresolvedJoins = number(unresolved, "joins");
    report.unresolvedLeaves = number(unresolved, "leaves");
    if (const QJsonValue at = object.value(QLatin1String("truncated_at")); at.isDouble())
        report.truncatedAt = at.toInteger();
    return report;
}

}  // namespace tgd::ingest
