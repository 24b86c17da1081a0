#include "storage/store_url.h"

#include <QCoreApplication>

namespace tgd::storage {

domain::Result<StoreUrl> StoreUrl::parse(const QString &url)
{
    if (url.startsWith(QLatin1String("postgresql:")) || url.startsWith(QLatin1String("postgresql+"))
        || url.startsWith(QLatin1String("postgres:")))
        return StoreUrl{Kind::Postgres, url};
    const QString prefix = QStringLiteral("sqlite:");
    const QString path = url.startsWith(prefix) ? url.mid(prefix.size()) : url;
    if (path.isEmpty() || path.contains(QChar(0)))
        return domain::failure(domain::ErrorKind::BadInput,
            QCoreApplication::translate("Store", "The store address \"%1\" names no file. Write sqlite:PATH.")
                .arg(url));
    return StoreUrl{Kind::Sqlite, path};
}

}  // namespace tgd::storage
