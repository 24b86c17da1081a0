#include "storage/copy/store_copier.h"

#include "storage/copy/copy_run.h"
#include "storage/store_url.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <new>

namespace tgd::storage::copy {

using domain::ErrorKind;

namespace {

// The same file under two names, too.
bool isSame(const QString &one, const QString &other)
{
    const auto a = StoreUrl::parse(one);
    const auto b = StoreUrl::parse(other);
    if (!a || !b || a->kind != b->kind)
        return false;
    if (a->kind == StoreUrl::Kind::Postgres)
        return a->path == b->path;
    const QString file = QFileInfo(a->path).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(b->path).canonicalFilePath();
}

void requireCurrent(sql::Connection &source)
{
    if (source.schemaVersion() != source.newestSchema())
        sql::fail(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Copy", "The schema of the store %1 is an old one. Run: tgstatsd migrate --store URL")
                .arg(source.name()));
}

CopyReport copied(const CopyRequest &request)
{
    Endpoint source = Endpoint::open(request.from, OpenMode::ReadOnly);
    requireCurrent(*source.connection);
    Endpoint target = Endpoint::open(request.to, OpenMode::CreateIfMissing);
    const std::stop_callback stopping(request.stop, [&] {
        source.connection->interrupt();
        target.connection->interrupt();
    });
    return CopyRun(source, target, request).run();
}

}  // namespace

domain::Result<CopyReport> copyStore(const CopyRequest &request)
{
    if (isSame(request.from, request.to))
        return domain::failure(
            ErrorKind::BadInput, QCoreApplication::translate("Copy", "A store cannot be copied into itself."));
    try {
        return copied(request);
    } catch (const sql::StoreFailure &failure) {
        if (failure.error.kind == ErrorKind::Cancelled)
            return domain::failure(ErrorKind::Cancelled,
                QCoreApplication::translate(
                    "Copy", "The copy was stopped. The same command goes on where it stopped."));
        return tl::unexpected(failure.error);
    } catch (const std::bad_alloc &) {
        return domain::failure(
            ErrorKind::Internal, QCoreApplication::translate("Copy", "There is not enough memory for this."));
    }
}

}  // namespace tgd::storage::copy
