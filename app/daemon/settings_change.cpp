#include "settings_change.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace tgd::daemon {

namespace {

using domain::ErrorKind;
using domain::failure;
using domain::Result;

constexpr int longestRetention = 36'500;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsChange)
};

Result<void> setFlag(bool &flag, const QString &key, const QString &value)
{
    const QString word = value.toLower();
    const bool yes = word == QLatin1String("true") || word == QLatin1String("on") || word == QLatin1String("yes")
        || word == QLatin1String("1");
    const bool no = word == QLatin1String("false") || word == QLatin1String("off") || word == QLatin1String("no")
        || word == QLatin1String("0");
    if (!yes && !no)
        return failure(ErrorKind::BadInput, Text::tr("%1 is true or false, not \"%2\".").arg(key, value));
    flag = yes;
    return {};
}

Result<void> setDays(int &days, const QString &key, const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 1 || number > longestRetention)
        return failure(ErrorKind::BadInput,
            Text::tr("%1 is a number of days from 1 to %2, not \"%3\".").arg(key).arg(longestRetention).arg(value));
    days = number;
    return {};
}

Result<void> setZone(QByteArray &zone, const QString &value)
{
    const QByteArray name = value.toUtf8();
    if (name.isEmpty() || name.size() > 50 || !QTimeZone::isTimeZoneIdAvailable(name) || !QTimeZone(name).isValid())
        return failure(
            ErrorKind::BadInput, Text::tr("There is no time zone \"%1\". Name one such as Europe/Berlin.").arg(value));
    zone = name;
    return {};
}

Result<void> setLocale(QString &locale, const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,6})?$"));
    if (!form.match(value).hasMatch())
        return failure(
            ErrorKind::BadInput, Text::tr("locale is a language such as en or pt-BR, not \"%1\".").arg(value));
    locale = value;
    return {};
}

}  // namespace

Result<void> applySetting(domain::GroupSettings &settings, const QString &key, const QString &value)
{
    if (key == QLatin1String("store_text"))
        return setFlag(settings.storeText, key, value);
    if (key == QLatin1String("capture_reactions"))
        return setFlag(settings.captureReactions, key, value);
    if (key == QLatin1String("text_retention_days"))
        return setDays(settings.textRetentionDays, key, value);
    if (key == QLatin1String("metadata_retention_days"))
        return setDays(settings.metadataRetentionDays, key, value);
    if (key == QLatin1String("timezone"))
        return setZone(settings.timezone, value);
    if (key == QLatin1String("locale"))
        return setLocale(settings.locale, value);
    return failure(ErrorKind::BadInput,
        Text::tr(
            "There is no setting \"%1\". There are store_text, text_retention_days, metadata_retention_days, timezone, "
            "locale and capture_reactions.")
            .arg(key));
}

}  // namespace tgd::daemon
