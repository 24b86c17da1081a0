#include "query_period.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace tgd::daemon {

namespace {

constexpr int defaultDays = 30;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(QueryPeriod)
};

domain::Result<QDate> dateOf(const Arguments &arguments, QLatin1String name)
{
    const auto text = arguments.value(name);
    if (!text)
        return QDate();
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QDate date = form.match(*text).hasMatch() ? QDate::fromString(*text, Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < 1970 || date.year() > 2200)
        return domain::failure(domain::ErrorKind::BadInput,
            Text::tr("\"%1\" is no date for --%2. Write it as 2024-03-31.").arg(*text, QString(name)));
    return date;
}

}  // namespace

domain::Result<QByteArray> zoneOf(storage::Store &store, const domain::Scope &scope)
{
    if (!scope.chat)
        return scope.zone.isEmpty() ? QByteArray("UTC") : scope.zone;
    const auto settings = store.settings(*scope.chat);
    if (!settings)
        return tl::unexpected(settings.error());
    return *settings ? (*settings)->timezone : QByteArray("UTC");
}

domain::Result<domain::Period> periodOf(
    Console &console, storage::Store &store, const domain::Scope &scope, const Arguments &arguments)
{
    const auto from = dateOf(arguments, QLatin1String("from"));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = dateOf(arguments, QLatin1String("to"));
    if (!to)
        return tl::unexpected(to.error());
    domain::Period period{*from, *to};
    if (!from->isValid() && !to->isValid())
        return period;
    if (!from->isValid()) {
        period.from = period.to.addDays(1 - defaultDays);
    } else if (!to->isValid()) {
        const auto zone = zoneOf(store, scope);
        if (!zone)
            return tl::unexpected(zone.error());
        const qint64 now = console.clock().now().value / domain::microsPerSecond;
        period.to = QDateTime::fromSecsSinceEpoch(now, QTimeZone(*zone)).date();
    }
    if (!period.isValid())
        return domain::failure(domain::ErrorKind::BadInput,
            Text::tr("The period starts on %1, after it ends on %2.")
                .arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)));
    return period;
}

}  // namespace tgd::daemon
