#include "ingest/export_importer.h"

#include "ingest/export_row_mapper.h"
#include "ingest/import_report_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <thread>

namespace tgd::ingest {

namespace {

using domain::ErrorKind;
using domain::failure;
using domain::Result;
using domain::RowOutcome;
using std::chrono::steady_clock;

constexpr size_t chunksAhead = 3;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportImporter)
};

// Ends the decoding thread whatever way the writing ended.
class DecodingThread {
public:
    DecodingThread(ExportDecodeJob &job, ImportQueue &queue, std::stop_source &stop)
        : m_queue(queue), m_stop(stop), m_thread([&job] { job.run(); })
    {
    }
    ~DecodingThread()
    {
        m_stop.request_stop();
        m_queue.abandon();
        m_thread.join();
    }

private:
    Q_DISABLE_COPY(DecodingThread)

    ImportQueue &m_queue;
    std::stop_source &m_stop;
    std::thread m_thread;
};

}  // namespace

ExportImporter::ExportImporter(storage::Store *store, const ports::Clock &clock) : m_store(store), m_clock(clock) { }

ExportImporter::~ExportImporter() = default;

Result<domain::ImportReport> ExportImporter::run(Options options)
{
    m_options = std::move(options);
    m_batchMessages = std::max(m_options.batchMessages, 1);
    m_started = m_told = steady_clock::now();
    if (const auto ready = prepare(); !ready)
        return tl::unexpected(ready.error());
    ExportDecodeJob::Settings settings;
    settings.files = m_options.request.files;
    settings.onlyChat = m_options.request.onlyChat;
    settings.zone = m_options.request.zone;
    settings.resumeAt = m_resumeAt;
    settings.now = m_clock.now();

    std::stop_source stop;
    const std::stop_callback forward(m_options.stop, [&stop] { stop.request_stop(); });
    ImportQueue queue(chunksAhead);
    ExportDecodeJob job(std::move(settings), queue, stop.get_token());
    job.setChunkMessages(m_batchMessages);
    DecodingThread thread(job, queue, stop);
    return write(job, queue);
}

Result<void> ExportImporter::prepare()
{
    const ports::ImportRequest &request = m_options.request;
    if (request.files.isEmpty())
        return failure(ErrorKind::Usage, Text::tr("Name at least one file to import."));
    if (!request.zone.isEmpty() && !ZoneClock(request.zone).isValid())
        return failure(ErrorKind::BadInput,
            Text::tr("There is no time zone \"%1\". Name one as Europe/Berlin.").arg(QString::fromUtf8(request.zone)));
    if (request.dryRun) {
        m_seen = std::make_unique<SeenIds>();
    } else if (!m_store) {
        return failure(ErrorKind::Internal, Text::tr("There is no store to import into."));
    }
    auto identity = fingerprint();
    if (!identity)
        return tl::unexpected(identity.error());
    m_fingerprint = *identity;
    return request.dryRun || m_fingerprint.empty() ? Result<void>() : loadPosition();
}

// Of all files and of everything that decides what becomes of them. Also finds files that are not there, before
// anything is written. Empty when the content cannot be known beforehand (standard input).
Result<std::string> ExportImporter::fingerprint()
{
    const ports::ImportRequest &request = m_options.request;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool known = true;
    m_totalBytes = 0;
    for (const QString &path : request.files) {
        const auto source = openSource(path);
        if (!source)
            return tl::unexpected(source.error());
        const auto content = (*source)->fingerprint();
        if (!content)
            return tl::unexpected(content.error());
        known = known && !content->empty();
        const auto size = (*source)->size();
        m_totalBytes = m_totalBytes && size ? std::optional(*m_totalBytes + *size) : std::nullopt;
        hash.addData(QByteArray::fromStdString(*content) + '\n');
    }
    const qint64 onlyChat = request.onlyChat ? request.onlyChat->value : 0;
    hash.addData(QByteArray::number(onlyChat) + '\n' + request.zone + '\n' + (request.storeText ? "text" : ""));
    return known ? hash.result().toHex().toStdString() : std::string();
}

Result<void> ExportImporter::loadPosition()
{
    const auto position = m_store->importPosition(m_fingerprint);
    if (!position)
        return tl::unexpected(position.error());
    if (!*position || (*position)->finished)
        return {};  // a finished file is imported again, and finds everything in place
    const auto report = importReportFromJson(QByteArray::fromStdString((*position)->reportJson));
    if (!report)
        return {};
    m_resumeAt = (*position)->bytes;
    m_counts.inserted = report->inserted;
    m_counts.updated = report->updated;
    m_counts.duplicate = report->duplicate;
    for (const auto &chat : report->chats)
        m_counts.insertedByChat[chat.id] = chat.inserted;
    return {};
}

Result<domain::ImportReport> ExportImporter::write(ExportDecodeJob &job, ImportQueue &queue)
{
    std::optional<domain::ImportReport> report;
    while (auto item = queue.pop()) {
        if (m_options.stop.stop_requested())
            break;
        if (auto *question = std::get_if<std::shared_ptr<ImportChatQuestion>>(&*item)) {
            auto target = resolve(**question);
            const std::optional<domain::Error> failed = target ? std::nullopt : std::optional(target.error());
            (*question)->answer.set_value(std::move(target));
            if (failed)
                return tl::unexpected(*failed);
        } else if (auto *error = std::get_if<domain::Error>(&*item)) {
            return tl::unexpected(*error);
        } else {
            auto &chunk = std::get<ImportChunk>(*item);
            const auto before = steady_clock::now();
            if (const auto done = commit(chunk); !done)
                return tl::unexpected(done.error());
            adapt(job, std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - before));
            if (chunk.last)
                report = reportOf(chunk.tally);
        }
        tell(job.bytesRead(), report.has_value());
    }
    if (report)
        return *report;
    return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled. Import the same file again to go on."));
}

Result<ImportTarget> ExportImporter::resolve(const ImportChatQuestion &question)
{
    const auto id = chatIdOf(question);
    if (!id)
        return tl::unexpected(id.error());
    ImportTarget target;
    target.chat = *id;
    target.type = question.kind == ExportChatKind::Channel ? "channel"
        : question.kind == ExportChatKind::PrivateGroup    ? "group"
                                                           : "supergroup";
    target.title = question.header.name;
    const bool turnOn = m_options.request.storeText;
    if (!m_options.request.dryRun) {
        domain::WriteBatch batch;
        batch.now = m_clock.now();
        domain::ChatRow &row = batch.chats.emplace_back();
        row.id = target.chat;
        row.type = target.type;
        row.fromImport = true;
        if (target.title)
            row.title = columnText(*target.title, nameLimit);
        if (const auto committed = m_store->commit(batch); !committed)
            return tl::unexpected(committed.error());
    }
    const auto stores = storesText(*id, turnOn);
    if (!stores)
        return tl::unexpected(stores.error());
    target.storeText = *stores;
    return target;
}

Result<domain::ChatId> ExportImporter::chatIdOf(const ImportChatQuestion &question)
{
    const qint64 id = *question.header.id;
    if (question.kind != ExportChatKind::PrivateGroup)
        return *botApiId(question.kind, id);
    // Message ids of a basic group are counted per account: it gets a chat of its own.
    const std::string name = "private_group/" + std::to_string(id);
    if (!m_options.request.dryRun)
        return m_store->importChat(name, question.account, id);
    if (m_store) {
        const auto known = m_store->findImportChat(name, question.account, id);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            return **known;
    }
    return domain::ChatId{firstSyntheticChat - id};
}

Result<bool> ExportImporter::storesText(domain::ChatId chat, bool turnOn)
{
    if (!m_store)
        return turnOn;
    auto settings = m_store->settings(chat);
    if (!settings && settings.error().kind == ErrorKind::NotFound)
        return turnOn;
    if (!settings)
        return tl::unexpected(settings.error());
    const bool already = *settings && (*settings)->storeText;
    if (already || !turnOn || m_options.request.dryRun)
        return already || turnOn;
    domain::GroupSettings changed = settings->value_or(domain::GroupSettings());
    changed.chat = chat;
    changed.storeText = true;
    const auto saved = m_store->saveSettings(changed);
    if (!saved)
        return tl::unexpected(saved.error());
    return true;
}

Result<void> ExportImporter::commit(ImportChunk &chunk)
{
    if (m_options.request.dryRun) {
        const auto outcomes = rehearse(chunk.rows.messages);
        if (!outcomes)
            return tl::unexpected(outcomes.error());
        count(chunk.rows.messages, *outcomes);
        return {};
    }
    const bool resumable = !m_fingerprint.empty();
    if (resumable) {
        domain::ImportPosition position;
        position.fingerprint = m_fingerprint;
        position.bytes = chunk.position;
        position.finished = chunk.last;
        position.makeReport = [this, &chunk, before = m_counts](const domain::BatchOutcome &outcome) {
            m_counts = before;  // a store may try a transaction again
            count(chunk.rows.messages, outcome.messages);
            return importReportJson(reportOf(chunk.tally)).toStdString();
        };
        chunk.rows.importPosition = std::move(position);
    }
    const auto outcome = m_store->commit(chunk.rows);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!resumable)
        count(chunk.rows.messages, outcome->messages);
    return {};
}

Result<std::vector<RowOutcome>> ExportImporter::rehearse(const std::vector<domain::MessageRow> &messages)
{
    std::vector<RowOutcome> outcomes(messages.size(), RowOutcome::Inserted);
    if (m_store) {
        auto foreseen = m_store->rehearse(messages);
        if (!foreseen)
            return foreseen;
        outcomes = std::move(*foreseen);
    }
    for (size_t i = 0; i < messages.size(); ++i) {
        if (!m_seen->insert(messages[i].chat, messages[i].id) && outcomes[i] == RowOutcome::Inserted)
            outcomes[i] = RowOutcome::Duplicate;
    }
    return outcomes;
}

void ExportImporter::count(const std::vector<domain::MessageRow> &messages, const std::vector<RowOutcome> &outcomes)
{
    for (size_t i = 0; i < messages.size() && i < outcomes.size(); ++i) {
        switch (outcomes[i]) {
        case RowOutcome::Inserted:
            ++m_counts.inserted;
            ++m_counts.insertedByChat[messages[i].chat];
            break;
        case RowOutcome::Updated: ++m_counts.updated; break;
        case RowOutcome::Duplicate: ++m_counts.duplicate; break;
        }
    }
}

domain::ImportReport ExportImporter::reportOf(const domain::ImportReport &tally) const
{
    domain::ImportReport report = tally;
    report.inserted = m_counts.inserted;
    report.updated = m_counts.updated;
    report.duplicate = m_counts.duplicate;
    for (auto &chat : report.chats) {
        const auto found = m_counts.insertedByChat.find(chat.id);
        chat.inserted = found == m_counts.insertedByChat.end() ? 0 : found->second;
    }
    return report;
}

void ExportImporter::adapt(ExportDecodeJob &job, std::chrono::milliseconds took)
{
    const auto limit = m_options.longestTransaction;
    constexpr int smallest = 100;
    if (limit.count() <= 0)
        return;
    const qint64 fitting = qint64(m_batchMessages) * limit.count() / std::max<qint64>(took.count(), 1);
    const qint64 next = std::min<qint64>(fitting, qint64(m_batchMessages) * 2);
    m_batchMessages = int(std::clamp<qint64>(next, smallest, m_options.batchMessages));
    job.setChunkMessages(m_batchMessages);
}

void ExportImporter::tell(qint64 bytes, bool always)
{
    constexpr auto interval = std::chrono::milliseconds(100);
    const auto now = steady_clock::now();
    if (!m_options.progress || (!always && now - m_told < interval))
        return;
    m_told = now;
    const double seconds = std::chrono::duration<double>(now - m_started).count();
    domain::JobProgress progress;
    progress.job = QStringLiteral("import");
    progress.done = bytes;
    progress.total = m_totalBytes;
    progress.unit = QStringLiteral("bytes");
    progress.perSecond = seconds > 0 ? double(bytes) / seconds : 0;
    m_options.progress(progress);
}

}  // namespace tgd::ingest
