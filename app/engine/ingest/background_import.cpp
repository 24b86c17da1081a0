#include "ingest/background_import.h"

#include "ingest/export_importer.h"

namespace tgd::ingest {

BackgroundImport::BackgroundImport(storage::StoreAddress store, const ports::Clock &clock, QObject *parent)
    : ports::ImportService(parent), m_address(std::move(store)), m_clock(clock)
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
    m_running = true;
    m_thread = std::jthread([this, request](std::stop_token stop) {
        const auto report = import(request, std::move(stop));
        QMetaObject::invokeMethod(
            this, [this, report] { finish(report); }, Qt::QueuedConnection);
    });
}

void BackgroundImport::cancel()
{
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    if (m_store)
        m_store->interrupt();
}

void BackgroundImport::finish(const domain::Result<domain::ImportReport> &report)
{
    m_thread.join();
    m_running = false;
    Q_EMIT finished(report);
}

domain::Result<std::unique_ptr<storage::Store>> BackgroundImport::openStore(bool dryRun, std::stop_token stop)
{
    using storage::OpenMode;
    auto store = storage::Store::open(
        m_address, dryRun ? OpenMode::ReadOnly : OpenMode::CreateIfMissing, m_clock, std::move(stop));
    if (!store && dryRun && store.error().kind == domain::ErrorKind::Unavailable)
        return nullptr;  // nothing is stored yet: everything would be new
    return store;
}

domain::Result<domain::ImportReport> BackgroundImport::import(const ports::ImportRequest &request, std::stop_token stop)
{
    auto store = openStore(request.dryRun, stop);
    if (!store)
        return tl::unexpected(store.error());
    {
        const std::lock_guard lock(m_mutex);
        m_store = store->get();
    }
    ExportImporter::Options options;
    options.request = request;
    options.stop = std::move(stop);
    options.progress = [this](const domain::JobProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    auto report = ExportImporter(store->get(), m_clock).run(std::move(options));
    const std::lock_guard lock(m_mutex);
    m_store = nullptr;
    return report;
}

}  // namespace tgd::ingest
