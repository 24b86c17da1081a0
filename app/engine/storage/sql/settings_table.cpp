#include "storage/sql/settings_table.h"

#include "domain/local_calendar.h"
#include "storage/sql/failure.h"
#include "storage/sql/query.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tgd::storage::sql {

using domain::ErrorKind;
using domain::GroupSettings;

namespace {
constexpr int shortestRetention = 1;
constexpr int longestRetention = 36'500;
constexpr int longestZone = 50;
constexpr int longestLocale = 10;

QString text(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}

void requireDays(const char *name, int days)
{
    if (days < shortestRetention || days > longestRetention)
        fail(ErrorKind::BadInput,
            text(QT_TRANSLATE_NOOP("Store", "%1 is a number of days from %2 to %3, not %4."))
                .arg(QLatin1String(name))
                .arg(shortestRetention)
                .arg(longestRetention)
                .arg(days));
}
}  // namespace

void SettingsTable::validate(const GroupSettings &settings)
{
    requireDays("text_retention_days", settings.textRetentionDays);
    requireDays("metadata_retention_days", settings.metadataRetentionDays);
    if (settings.timezone.size() > longestZone || !domain::LocalCalendar::isKnown(settings.timezone))
        fail(ErrorKind::BadInput,
            text(QT_TRANSLATE_NOOP("Store",
                     "The time zone \"%1\" is not known to this system. Give an IANA name such as Europe/Berlin."))
                .arg(QString::fromUtf8(settings.timezone)));
    static const QRegularExpression shape(
        QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"), QRegularExpression::DontCaptureOption);
    const bool wellFormed = settings.locale.size() <= longestLocale && !settings.locale.contains(QLatin1Char('\n'))
        && shape.match(settings.locale).hasMatch();
    if (!wellFormed)
        fail(ErrorKind::BadInput,
            text(QT_TRANSLATE_NOOP("Store",
                     "The locale \"%1\" is not one: give a language, with a region if need be, such as en or pt-BR."))
                .arg(settings.locale));
}

std::optional<GroupSettings> SettingsTable::read(domain::ChatId chat)
{
    Query query(m_connection, "settings_find");
    if (!query.with(chat).step())
        return std::nullopt;
    GroupSettings settings;
    settings.chat = chat;
    settings.storeText = query.integer(0) != 0;
    settings.textRetentionDays = int(query.integer(1));
    settings.metadataRetentionDays = int(query.integer(2));
    settings.timezone = query.string(3).toUtf8();
    settings.locale = query.string(4);
    settings.captureReactions = query.integer(5) != 0;
    return settings;
}

void SettingsTable::write(const GroupSettings &settings, domain::UtcMicros now)
{
    validate(settings);
    const QByteArray locale = settings.locale.toUtf8();
    Query(m_connection, "settings_put")
        .with(settings.chat, settings.storeText, settings.textRetentionDays, settings.metadataRetentionDays,
            std::string_view(settings.timezone.constData(), size_t(settings.timezone.size())),
            std::string_view(locale.constData(), size_t(locale.size())), settings.captureReactions, now)
        .run();
}

void SettingsTable::apply(const domain::SettingsChange &change, domain::UtcMicros now)
{
    Query(m_connection, "settings_lock").with(change.chat).step();
    std::optional<GroupSettings> settings = read(change.chat);
    if (change.create ? settings.has_value() : !settings)
        return;
    if (!settings)
        settings.emplace().chat = change.chat;
    settings->storeText = change.storeText.value_or(settings->storeText);
    settings->captureReactions = change.captureReactions.value_or(settings->captureReactions);
    write(*settings, now);
}

}  // namespace tgd::storage::sql
