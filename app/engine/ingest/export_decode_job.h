#pragma once

#include "ingest/bounded_queue.h"
#include "ingest/byte_source.h"
#include "ingest/export_chat_decoder.h"
#include "ingest/export_message_parser.h"
#include "ingest/export_splitter.h"

#include <atomic>
#include <future>
#include <stop_token>
#include <variant>

namespace tgd::ingest {

// What the decoding thread hands over: rows up to a place in the files, and everything counted up to there.
struct ImportChunk {
    domain::WriteBatch rows;
    domain::ImportReport tally;  // without inserted, updated, duplicate
    qint64 position = 0;         // bytes over all files
    bool last = false;
};

// A chat that the writing thread has to know, or to give an id to. It answers; the decoding thread waits.
struct ImportChatQuestion {
    ExportChatHeader header;
    ExportChatKind kind = ExportChatKind::Unknown;
    qint64 account = 0;
    std::promise<domain::Result<ImportTarget>> answer;
};

using ImportItem = std::variant<ImportChunk, std::shared_ptr<ImportChatQuestion>, domain::Error>;
using ImportQueue = BoundedQueue<ImportItem>;

// Reads and decodes the files of one import, in order, into a bounded queue. run() is the body of the decoding thread.
class ExportDecodeJob {
public:
    struct Settings {
        QStringList files;
        std::optional<domain::ChatId> onlyChat;
        QByteArray zone;
        qint64 resumeAt = 0;  // what lies before is decoded but not handed over again
        domain::UtcMicros now;
    };

    ExportDecodeJob(Settings settings, ImportQueue &queue, std::stop_token stop);

    void run();
    // How many messages make a chunk; the writer may change it while the job runs.
    void setChunkMessages(int count) { m_chunkMessages = count; }
    // Bytes read so far, over all files. Any thread.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    Q_DISABLE_COPY(ExportDecodeJob)

    domain::Result<void> runFile(const QString &path);
    domain::Result<void> readEvents(ExportSplitter &splitter, ByteSource &source);
    domain::Result<void> beginChat(ExportSplitter &splitter);
    domain::Result<void> takeMessage(const ExportSplitter &splitter);
    void endChat(const ExportSplitter &splitter);
    // Everything before `position` is in m_rows; hands it over when it is enough.
    domain::Result<void> reach(qint64 position, const ByteSource &source);
    domain::Result<void> handOver(bool last);
    bool isWanted(const ExportChatHeader &header, ExportChatKind kind) const;
    domain::Error cancelled() const;

    const Settings m_settings;
    ImportQueue &m_queue;
    const std::stop_token m_stop;
    std::atomic<int> m_chunkMessages = 10'000;
    std::atomic<qint64> m_bytesRead = 0;

    std::optional<ZoneClock> m_zone;
    ExportMessageParser m_parser;
    ImportTally m_tally;
    domain::WriteBatch m_rows;
    std::unique_ptr<ExportChatDecoder> m_chat;  // nothing: the messages are only counted, or not even that
    std::string_view m_skipReason;              // why the messages of this chat are only counted
    bool m_wanted = true;
    bool m_sawChat = false;  // in the file that is read
    bool m_foundWanted = false;
    qint64 m_fileBase = 0;  // bytes of the files before this one
    qint64 m_position = 0;
    bool m_catchingUp = false;
};

}  // namespace tgd::ingest
