#include "state/store_notice.h"

#include "domain/store_place.h"

#include <QCoreApplication>
#include <QLocale>

namespace tgd::state {

using domain::ErrorKind;
using domain::HealthState;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreNotice)
};

}  // namespace

std::optional<StoreNotice> storeNotice(const LoadState &load, const QString &storeUrl)
{
    if (!domain::isOnServer(storeUrl) || load.phase != LoadState::Phase::Failed || !load.error)
        return std::nullopt;
    const domain::Error &error = *load.error;
    const QString since = QLocale().toString(load.since.toLocalTime().time(), QLocale::ShortFormat);
    switch (error.kind) {
    case ErrorKind::Cancelled: return std::nullopt;
    case ErrorKind::AccessDenied:
        return StoreNotice{
            HealthState::Critical, Text::tr("The server does not let this profile in"), error.message, true};
    case ErrorKind::NewerSchema:
        return StoreNotice{HealthState::Critical, Text::tr("This store needs a newer program"), error.message, false};
    case ErrorKind::Unavailable:
        if (error.context.contains(QLatin1String("keychain=asked")))
            return std::nullopt;
        return StoreNotice{HealthState::Critical, Text::tr("The store is out of reach since %1").arg(since),
            error.message + QLatin1Char(' ') + Text::tr("It is tried again by itself every few seconds."), false};
    default: break;
    }
    return StoreNotice{
        HealthState::Critical, Text::tr("The store cannot be read since %1").arg(since), error.message, false};
}

}  // namespace tgd::state
