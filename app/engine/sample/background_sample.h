#pragma once

#include "domain/error.h"
#include "domain/job_progress.h"
#include "ports/clock.h"

#include <QObject>

#include <stop_token>
#include <thread>

namespace tgd::sample {

// Makes the sample workspace on a thread of its own. Lives on the GUI thread; its destruction cancels.
class BackgroundSample final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(BackgroundSample)

public:
    // `clock` must outlive the object.
    BackgroundSample(const ports::Clock &clock, QObject *parent = nullptr);
    ~BackgroundSample() override;

    // Fills the store file; one that holds an older sample is made anew. Anything else in it is an error.
    void start(const QString &path);
    void cancel();

    // True when the file is missing or holds a sample that does not reach up to today.
    static bool isDue(const QString &path);

Q_SIGNALS:
    void progressed(const tgd::domain::JobProgress &progress);
    void finished();
    void failed(const tgd::domain::Error &error);

private:
    domain::Result<void> make(const QString &path, const std::stop_token &stop);

    const ports::Clock &m_clock;
    std::jthread m_thread;
};

}  // namespace tgd::sample
