#pragma once

#include "ports/clock.h"
#include "ports/import_service.h"

#include <stop_token>
#include <thread>

namespace tgd::ingest {

// Imports on a thread of its own with a writing connection of its own. Lives on the GUI thread and tells it of progress;
// its destruction cancels the import and waits for the running transaction.
class BackgroundImport final : public ports::ImportService {
    Q_OBJECT

public:
    // `clock` must outlive the service.
    BackgroundImport(QString storeUrl, const ports::Clock &clock, QObject *parent = nullptr);
    ~BackgroundImport() override;

    void start(const ports::ImportRequest &request) override;
    void cancel() override;
    bool isRunning() const override { return m_running; }

private:
    domain::Result<domain::ImportReport> work(const ports::ImportRequest &request, const std::stop_token &stop);

    QString m_storeUrl;
    const ports::Clock &m_clock;
    bool m_running = false;
    std::jthread m_thread;
};

}  // namespace tgd::ingest
