#pragma once

#include "domain/error.h"
#include "domain/import_report.h"
#include "domain/job_progress.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <optional>

namespace tgd::ports {

struct ImportRequest {
    QStringList files;
    std::optional<domain::ChatId> onlyChat;
    QByteArray zone;         // of files without date_unixtime
    bool storeText = false;  // turns store_text on for the imported chats
    bool dryRun = false;
};

// Imports Telegram Desktop exports in the background, one at a time. Lives on the GUI thread; the work does not.
class ImportService : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(ImportService)

public:
    using QObject::QObject;

    virtual void start(const ImportRequest &request) = 0;
    virtual void cancel() = 0;  // what was committed stays; starting the same file again resumes
    virtual bool isRunning() const = 0;

Q_SIGNALS:
    void progressed(const tgd::domain::JobProgress &progress);
    void finished(const tgd::domain::Result<tgd::domain::ImportReport> &report);
};

}  // namespace tgd::ports
