#include "storage/store_url.h"

#include "domain/store_place.h"

#include <QCoreApplication>

namespace tgd::storage {

using domain::ErrorKind;

domain::Result<StoreUrl> StoreUrl::parse(const QString &url)
{
    if (domain::isOnServer(url))
        return StoreUrl{Kind::Postgres, url};
    const QString prefix = QStringLiteral("sqlite:");
    const QString path = url.startsWith(prefix) ? url.mid(prefix.size()) : url;
    // A scheme with a slip in it is no file, and what it names may hold a password.
    if (path == url && url.contains(QLatin1String("://")))
        return domain::failure(ErrorKind::BadInput,
            QCoreApplication::translate("Store",
                "The store address %1 is of no kind that is known. Write sqlite:PATH or "
                "postgresql://USER@HOST:PORT/DATABASE.")
                .arg(domain::withoutPassword(url)));
    if (path.isEmpty() || path.contains(QChar(0)))
        return domain::failure(ErrorKind::BadInput,
            QCoreApplication::translate("Store", "The store address \"%1\" names no file. Write sqlite:PATH.")
                .arg(url));
    return StoreUrl{Kind::Sqlite, path};
}

}  // namespace tgd::storage
