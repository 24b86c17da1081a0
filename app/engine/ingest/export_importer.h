#pragma once

#include "domain/job_progress.h"
#include "ingest/export_decode_job.h"
#include "ingest/seen_ids.h"
#include "ports/clock.h"
#include "ports/import_service.h"
#include "storage/store.h"

#include <chrono>
#include <functional>
#include <unordered_map>

namespace tgd::ingest {

// Imports Telegram Desktop exports: a decoding thread of its own, and the caller's thread, which writes. Every batch
// carries its place in the files, so that a run that was killed or cancelled goes on where it was.
class ExportImporter {
public:
    struct Options {
        ports::ImportRequest request;
        int batchMessages = 10'000;
        // While a bot writes to the same store: batches shrink until a transaction takes no longer. 0: no limit.
        std::chrono::milliseconds longestTransaction{0};
        std::function<void(const domain::JobProgress &)> progress;  // on the calling thread, at most 10 a second
        std::stop_token stop;
    };

    // `store` may be null for a dry run of a store that does not exist yet. Both must outlive the importer.
    ExportImporter(storage::Store *store, const ports::Clock &clock);
    ~ExportImporter();

    // A truncated file is a success with truncatedAt set. After an error what was committed stays.
    domain::Result<domain::ImportReport> run(Options options);

private:
    Q_DISABLE_COPY(ExportImporter)

    domain::Result<void> prepare();
    domain::Result<std::string> fingerprint();
    domain::Result<void> loadPosition();
    domain::Result<domain::ImportReport> write(ExportDecodeJob &job, ImportQueue &queue);
    domain::Result<ImportTarget> resolve(const ImportChatQuestion &question);
    domain::Result<domain::ChatId> chatIdOf(const ImportChatQuestion &question);
    domain::Result<bool> storesText(domain::ChatId chat, bool turnOn);
    domain::Result<void> commit(ImportChunk &chunk);
    domain::Result<std::vector<domain::RowOutcome>> rehearse(const std::vector<domain::MessageRow> &messages);
    void count(const std::vector<domain::MessageRow> &messages, const std::vector<domain::RowOutcome> &outcomes);
    domain::ImportReport reportOf(const domain::ImportReport &tally) const;
    void adapt(ExportDecodeJob &job, std::chrono::milliseconds took);
    void tell(qint64 bytes, bool always);

    storage::Store *m_store;
    const ports::Clock &m_clock;
    Options m_options;
    std::string m_fingerprint;
    qint64 m_resumeAt = 0;
    std::optional<qint64> m_totalBytes;

    // What became of the rows so far.
    struct Counts {
        qint64 inserted = 0;
        qint64 updated = 0;
        qint64 duplicate = 0;
        std::unordered_map<domain::ChatId, qint64> insertedByChat;
    };
    Counts m_counts;

    int m_batchMessages = 10'000;
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_told;

    std::unique_ptr<SeenIds> m_seen;  // dry run only: what this run has met already
};

}  // namespace tgd::ingest
