#include "sample/background_sample.h"

#include "sample/sample_workspace.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace tgd::sample {

using domain::Result;

BackgroundSample::BackgroundSample(const ports::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

BackgroundSample::~BackgroundSample()
{
    cancel();
}

bool BackgroundSample::isDue(const QString &path)
{
    const QFileInfo file(path);
    return !file.exists() || file.lastModified().date() < QDate::currentDate();
}

void BackgroundSample::start(const QString &path)
{
    m_thread = std::jthread([this, path](const std::stop_token &stop) {
        const Result<void> result = make(path, stop);
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                if (result)
                    Q_EMIT finished();
                else
                    Q_EMIT failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

void BackgroundSample::cancel()
{
    m_thread.request_stop();
}

Result<void> BackgroundSample::make(const QString &path, const std::stop_token &stop)
{
    if (QFile::exists(path)) {
        auto old = storage::Store::open(path, storage::OpenMode::ReadOnly, m_clock);
        const auto mark = old ? (*old)->meta(sampleMetaKey) : Result<std::optional<std::string>>(std::nullopt);
        if (!mark || !*mark)
            return domain::failure(domain::ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Sample", "%1 is not a sample workspace and is left as it is. Choose another file.")
                    .arg(path));
        old->reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
    }
    auto store = storage::Store::open(path, storage::OpenMode::CreateIfMissing, m_clock);
    if (!store)
        return tl::unexpected(store.error());
    SampleRequest request;
    request.stop = stop;
    request.progress = [this](const domain::JobProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    const auto made = makeSampleWorkspace(**store, m_clock, request);
    return made ? Result<void>() : Result<void>(tl::unexpected(made.error()));
}

}  // namespace tgd::sample
