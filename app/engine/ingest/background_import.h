#pragma once

#include "ports/clock.h"
#include "ports/import_service.h"
#include "storage/store.h"

#include <mutex>
#include <stop_token>
#include <thread>

namespace tgd::ingest {

// The ImportService of one store: a thread and a store connection of its own for each import. Lives on the GUI thread;
// its end waits for the batch that is being written.
class BackgroundImport final : public ports::ImportService {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    BackgroundImport(storage::StoreAddress store, const ports::Clock &clock, QObject *parent = nullptr);
    ~BackgroundImport() override;

    // Does nothing while an import runs.
    void start(const ports::ImportRequest &request) override;
    void cancel() override;
    bool isRunning() const override { return m_running; }

private:
    Q_DISABLE_COPY(BackgroundImport)

    domain::Result<domain::ImportReport> import(const ports::ImportRequest &request, std::stop_token stop);
    domain::Result<std::unique_ptr<storage::Store>> openStore(bool dryRun, std::stop_token stop);
    void finish(const domain::Result<domain::ImportReport> &report);

    const storage::StoreAddress m_address;
    const ports::Clock &m_clock;
    bool m_running = false;
    std::jthread m_thread;
    std::mutex m_mutex;  // guards m_store against cancel()
    storage::Store *m_store = nullptr;
};

}  // namespace tgd::ingest
