#include "ingest/background_import.h"

#include "ingest/export_importer.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace tgd::ingest {

using domain::ErrorKind;
using domain::ImportReport;
using domain::Result;

BackgroundImport::BackgroundImport(QString storeUrl, const ports::Clock &clock, QObject *parent)
    : ImportService(parent)
    , m_storeUrl(std::move(storeUrl))
    , m_clock(clock)
{
}

BackgroundImport::~BackgroundImport()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundImport::start(const ports::ImportRequest &request)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join();
    m_running = true;
    m_thread = std::jthread([this, request](const std::stop_token &stop) {
        const Result<ImportReport> result = work(request, stop);
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_running = false;
                Q_EMIT finished(result);
            },
            Qt::QueuedConnection);
    });
}

void BackgroundImport::cancel()
{
    m_thread.request_stop();
}

Result<ImportReport> BackgroundImport::work(const ports::ImportRequest &request, const std::stop_token &stop)
{
    auto store = storage::Store::open(m_storeUrl, storage::OpenMode::CreateIfMissing, m_clock);
    if (!store)
        return tl::unexpected(store.error());
    ExportImporter importer(store->get(), m_clock);
    ExportImporter::Options options;
    options.request = request;
    options.stop = stop;
    options.progress = [this](const domain::JobProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    return importer.run(std::move(options));
}

}  // namespace tgd::ingest
