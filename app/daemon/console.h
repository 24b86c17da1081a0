#pragma once

#include "domain/job_progress.h"
#include "platform/system_clock.h"
#include "storage/store.h"

#include <QByteArray>

#include <map>
#include <mutex>
#include <stop_token>

namespace tgd::daemon {

// What a command works with: the store it was told, the two output streams, and the wish of a person to stop. One a
// process, on the main thread; requestStop() from any thread.
class Console {
public:
    Console() = default;

    void setStoreUrl(const QString &url) { m_storeUrl = url; }
    void setJsonProgress(bool on) { m_jsonProgress = on; }
    void setJsonLog(bool on) { m_jsonLog = on; }

    // --store, TGSTATS_STORE or store.db in the user's data folder.
    QString storeUrl() const;
    const ports::Clock &clock() const { return m_clock; }
    // Opens the store this console is about (or another); it is interrupted when the console is asked to stop.
    domain::Result<storage::Store *> open(storage::OpenMode mode, const QString &url = {});
    domain::Result<storage::Store *> open(storage::OpenMode mode, const storage::StoreAddress &address);

    void print(const QByteArray &bytes);  // to stdout; a reader that has gone away is not an error
    // False when what was printed did not get out (a full disk); tells why, once.
    bool printedAll();
    void printLine(const QByteArray &bytes) { print(bytes + '\n'); }
    // Of a store that others open.
    void setReplicas(std::shared_ptr<storage::ReadRouter> replicas) { m_replicas = std::move(replicas); }
    // Names the replicas that were met and are not read, each once until that changes.
    void tellReplicas();
    void say(const QString &sentence);                  // to stderr, for a person
    void log(const char *level, const QString &words);  // tokens are taken out
    // Tells the error and answers its exit code.
    int fail(const domain::Error &error);
    void progress(const domain::JobProgress &progress);
    void endProgress();

    std::stop_token stopToken() { return m_stop.get_token(); }
    void requestStop();

private:
    Q_DISABLE_COPY(Console)

    platform::SystemClock m_clock;
    QString m_storeUrl;
    std::shared_ptr<storage::ReadRouter> m_replicas;                  // of the store that was opened
    std::map<QString, storage::ReadRouter::Standing> m_toldReplicas;  // by URL
    bool m_jsonProgress = false;
    bool m_jsonLog = false;
    bool m_progressShown = false;
    int m_printError = 0;  // errno of the first failure
    std::stop_source m_stop;
    std::mutex m_mutex;  // guards m_store against requestStop()
    std::unique_ptr<storage::Store> m_store;
};

}  // namespace tgd::daemon
