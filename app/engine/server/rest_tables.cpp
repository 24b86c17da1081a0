#include "server/rest_tables.h"

#include "server/json_writer.h"

#include <QDateTime>
#include <QTimeZone>

namespace tgd::server {

namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

QString decimal(double value)
{
    return QString::fromLatin1(decimalText(value));
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QStringList names(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *name : list)
        out << QString::fromLatin1(name);
    return out;
}

QString instant(domain::UtcMicros at, Reader reader, const QByteArray &zone)
{
    if (reader == Reader::Program)
        return QString::fromLatin1(instantText(at));
    const QDateTime local
        = QDateTime::fromSecsSinceEpoch(at.value / domain::microsPerSecond, QTimeZone(zone.isEmpty() ? "UTC" : zone));
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + local.timeZoneAbbreviation();
}

QByteArray quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool plain
        = utf8.indexOf('"') < 0 && utf8.indexOf(',') < 0 && utf8.indexOf('\n') < 0 && utf8.indexOf('\r') < 0;
    if (plain)
        return utf8;
    QByteArray out = utf8;
    out.replace('"', "\"\"");
    return '"' + out + '"';
}

// What a person sees in one cell: one line.
QString cell(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return out;
}

}  // namespace

QByteArray Table::csv() const
{
    QByteArray out;
    const auto line = [&out](const QStringList &fields) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (i > 0)
                out += ',';
            out += quoted(fields[i]);
        }
        out += "\r\n";
    };
    line(header);
    for (const QStringList &row : rows)
        line(row);
    return out;
}

QByteArray Table::aligned() const
{
    std::vector<qsizetype> widths(size_t(header.size()), 0);
    const auto measure = [&widths](const QStringList &fields) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cell(fields.value(qsizetype(i))).size());
    };
    measure(header);
    for (const QStringList &row : rows)
        measure(row);
    QString out;
    const auto line = [&](const QStringList &fields) {
        QString text;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString field = cell(fields.value(qsizetype(i)));
            const bool right = i < isNumber.size() && isNumber[i];
            if (i > 0)
                text += QStringLiteral("  ");
            text += right ? field.rightJustified(widths[i]) : field.leftJustified(widths[i]);
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        out += text + QLatin1Char('\n');
    };
    line(header);
    for (const QStringList &row : rows)
        line(row);
    return out.toUtf8();
}

Table chatsTable(const std::vector<domain::ChatListItem> &chats)
{
    Table table{names({"chat_id", "title", "msg_count_30d", "avg_dau_30d"}), {}, {true, false, true, true}};
    for (const domain::ChatListItem &chat : chats)
        table.rows.push_back({number(chat.id.value), chat.title, number(chat.messages30d),
            chat.knowsUsers ? decimal(chat.averageDau30d) : QString()});
    return table;
}

Table summaryTable(const domain::ActivityReport &report)
{
    return {names({"total_messages", "unique_users", "avg_daily_users", "new_users", "left_users", "start_date",
                "end_date", "days"}),
        {{number(report.total().messages),
            report.source.missingFor(domain::Figure::UniqueUsers) ? QString() : number(report.uniqueUsers),
            report.source.missingFor(domain::Figure::ActiveUsers) ? QString() : decimal(report.averageDau()),
            number(report.newUsers), number(report.leftUsers), report.period.from.toString(Qt::ISODate),
            report.period.to.toString(Qt::ISODate), number(report.period.days())}},
        {true, true, true, true, true, false, false, true}};
}

Table timeseriesTable(const domain::ActivityReport &report, domain::Metric metric)
{
    Table table{names({"day", "value"}), {}, {false, true}};
    for (const domain::DayFigures &day : report.days) {
        if (const qint64 value = domain::value(day.figures, metric); value != 0)
            table.rows.push_back({day.day.toString(Qt::ISODate), number(value)});
    }
    return table;
}

Table heatmapTable(const domain::Heatmap &heatmap)
{
    Table table{names({"weekday"}), {}, {false}};
    for (int hour = 0; hour < 24; ++hour) {
        table.header << number(hour);
        table.isNumber.push_back(true);
    }
    for (size_t day = 0; day < heatmap.cells.size(); ++day) {
        QStringList row{QString::fromLatin1(weekdayNames[day])};
        for (const qint64 count : heatmap.cells[day])
            row << number(count);
        table.rows.push_back(row);
    }
    return table;
}

Table usersTable(const domain::UsersPage &page, Reader reader, const QByteArray &zone)
{
    Table table{names({"user_id", "username", "first_name", "last_name", "msg_count", "activity_percentage",
                    "active_days_ratio", "last_message", "days_since_joined", "left"}),
        {}, {true, false, false, false, true, true, true, false, true, false}};
    for (const domain::UserStats &user : page.items) {
        table.rows.push_back(
            {number(user.id.value), user.username, user.firstName, user.lastName, number(user.messages),
                decimal(user.sharePercent), QStringLiteral("%1/%2").arg(user.activeDays).arg(page.periodDays),
                user.lastMessage ? instant(*user.lastMessage, reader, zone) : QString(),
                user.daysSinceJoined ? number(*user.daysSinceJoined) : QString(), truth(user.left)});
    }
    return table;
}

Table settingsTable(const domain::GroupSettings &settings)
{
    return {names({"chat_id", "store_text", "text_retention_days", "metadata_retention_days", "timezone", "locale",
                "capture_reactions"}),
        {{number(settings.chat.value), truth(settings.storeText), number(settings.textRetentionDays),
            number(settings.metadataRetentionDays), QString::fromUtf8(settings.timezone), settings.locale,
            truth(settings.captureReactions)}},
        {true, false, true, true, false, false, false}};
}

Table retentionTable(const domain::RetentionCounts &counts)
{
    const domain::GroupSettings &settings = counts.settings;
    return {names({"chat_id", "text_retention_days", "metadata_retention_days", "store_text", "text_removal_count",
                "metadata_removal_count", "reaction_removal_count", "text_cutoff_date", "metadata_cutoff_date"}),
        {{number(settings.chat.value), number(settings.textRetentionDays), number(settings.metadataRetentionDays),
            truth(settings.storeText), number(counts.textRemoved), number(counts.metadataRemoved),
            number(counts.reactionsRemoved), counts.textCutoff.toString(Qt::ISODate),
            counts.metadataCutoff.toString(Qt::ISODate)}},
        {true, true, true, false, true, true, true, false, false}};
}

}  // namespace tgd::server
