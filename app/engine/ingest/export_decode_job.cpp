#include "ingest/export_decode_job.h"

#include <QCoreApplication>

namespace tgd::ingest {

namespace {

using domain::ErrorKind;
using domain::Result;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportDecodeJob)
};

size_t rowCount(const domain::WriteBatch &rows)
{
    return rows.messages.size() + rows.reactions.size() + rows.memberships.size() + rows.quarantine.size()
        + rows.users.size();
}

}  // namespace

ExportDecodeJob::ExportDecodeJob(Settings settings, ImportQueue &queue, std::stop_token stop)
    : m_settings(std::move(settings)), m_queue(queue), m_stop(std::move(stop)), m_catchingUp(m_settings.resumeAt > 0)
{
    if (!m_settings.zone.isEmpty())
        m_zone.emplace(m_settings.zone);
}

domain::Error ExportDecodeJob::cancelled() const
{
    return {ErrorKind::Cancelled, Text::tr("The import was cancelled. Import the same file again to go on."), {}};
}

void ExportDecodeJob::run()
{
    for (const QString &path : m_settings.files) {
        if (const auto done = runFile(path); !done) {
            m_queue.push(done.error());
            m_queue.close();
            return;
        }
    }
    if (m_settings.onlyChat && !m_foundWanted) {
        m_queue.push(domain::Error{
            ErrorKind::NotFound, Text::tr("There is no chat %1 in this export.").arg(m_settings.onlyChat->value), {}});
    } else if (const auto handed = handOver(true); !handed) {
        m_queue.push(handed.error());
    }
    m_queue.close();
}

Result<void> ExportDecodeJob::runFile(const QString &path)
{
    auto source = openSource(path, [this] { return m_stop.stop_requested(); });
    if (!source)
        return tl::unexpected(source.error());
    ExportSplitter splitter(**source);
    m_chat.reset();
    m_sawChat = false;
    if (auto read = readEvents(splitter, **source); !read) {
        domain::Error error = read.error();
        if (m_settings.files.size() > 1)
            error.message = Text::tr("%1: %2").arg(path, error.message);
        return tl::unexpected(error);
    }
    if (splitter.truncatedAt()) {
        m_tally.truncatedAt(*splitter.truncatedAt());
        m_tally.warn(m_settings.files.size() > 1
                ? Text::tr("%1 ends before the export was complete. What is complete was imported.").arg(path)
                : Text::tr("The file ends before the export was complete. What is complete was imported."));
    }
    if (!m_sawChat && !splitter.truncatedAt())
        return failure(ErrorKind::BadInput,
            Text::tr(
                "%1 holds no chats. In Telegram Desktop open a chat's menu, choose Export chat history and the format "
                "\"Machine-readable JSON\".")
                .arg(path));
    m_fileBase += (*source)->size().value_or(splitter.offset());
    return reach(m_fileBase, **source);
}

Result<void> ExportDecodeJob::readEvents(ExportSplitter &splitter, ByteSource &source)
{
    using Event = ExportSplitter::Event;
    for (;;) {
        const auto event = splitter.next();
        if (!event)
            return tl::unexpected(event.error());
        Result<void> done;
        switch (*event) {
        case Event::ChatBegin: done = beginChat(splitter); break;
        case Event::Message:
            done = takeMessage(splitter);
            if (done)
                done = reach(m_fileBase + splitter.messageEnd(), source);
            break;
        case Event::ChatEnd: endChat(splitter); break;
        case Event::End: return source.checkUnchanged();
        }
        if (!done)
            return done;
    }
}

bool ExportDecodeJob::isWanted(const ExportChatHeader &header, ExportChatKind kind) const
{
    if (!m_settings.onlyChat)
        return true;
    if (!header.id)
        return false;
    const domain::ChatId wanted = *m_settings.onlyChat;
    return botApiId(kind, *header.id) == wanted || *header.id == wanted.value;
}

Result<void> ExportDecodeJob::beginChat(ExportSplitter &splitter)
{
    const ExportChatHeader &header = splitter.chat();
    const ExportChatKind kind = exportChatKind(header.type);
    m_sawChat = true;
    m_chat.reset();
    m_tally.endChat();
    m_wanted = isWanted(header, kind);
    m_foundWanted = m_foundWanted || (m_wanted && m_settings.onlyChat);
    if (!m_wanted)
        return {};
    m_skipReason = kind == ExportChatKind::Private ? "private_chat" : "unknown_chat";
    if (kind == ExportChatKind::Private || kind == ExportChatKind::Unknown || !header.id
        || !botApiId(kind, *header.id)) {
        if (kind != ExportChatKind::Private)
            m_tally.warn(Text::tr("A chat of an unknown kind, or without a usable id, was left out."));
        return {};
    }
    auto question = std::make_shared<ImportChatQuestion>();
    question->header = header;
    question->kind = kind;
    question->account = splitter.account();
    auto answer = question->answer.get_future();
    if (!m_queue.push(question))
        return tl::unexpected(cancelled());
    question.reset();  // an abandoned queue must break the promise
    Result<ImportTarget> target = tl::unexpected(cancelled());
    try {
        target = answer.get();
    } catch (const std::future_error &) {
        return tl::unexpected(cancelled());
    }
    if (!target)
        return tl::unexpected(target.error());
    m_tally.beginChat(target->chat, QString::fromStdString(header.name.value_or(std::string())));
    m_chat = std::make_unique<ExportChatDecoder>(*target, m_zone ? &*m_zone : nullptr, m_settings.now, m_rows, m_tally);
    return {};
}

Result<void> ExportDecodeJob::takeMessage(const ExportSplitter &splitter)
{
    if (!m_wanted)
        return {};
    m_tally.read();
    if (!m_chat) {
        m_tally.skip(m_skipReason);
        return {};
    }
    const std::string_view raw = splitter.message();
    if (splitter.messageIsTooLarge()) {
        m_chat->quarantine(std::nullopt, raw, "too_large");
        return {};
    }
    switch (m_parser.parse(raw, splitter.messageHasEscapes())) {
    case ExportMessageParser::Outcome::Ok: return m_chat->decode(m_parser.message(), raw);
    case ExportMessageParser::Outcome::NotAnObject: m_chat->quarantine(std::nullopt, raw, "not_an_object"); break;
    case ExportMessageParser::Outcome::NotJson: m_chat->quarantine(std::nullopt, raw, "not_json"); break;
    }
    return {};
}

void ExportDecodeJob::endChat(const ExportSplitter &splitter)
{
    if (!m_chat)
        return;
    const auto &name = splitter.chat().name;
    m_chat->finish(name);
    if (name)
        m_tally.renameChat(QString::fromStdString(*name));
    m_tally.endChat();
    m_chat.reset();
}

Result<void> ExportDecodeJob::reach(qint64 position, const ByteSource &source)
{
    m_position = position;
    m_bytesRead = position;
    const bool enough
        = m_rows.messages.size() >= size_t(m_chunkMessages) || rowCount(m_rows) >= size_t(m_chunkMessages) * 4;
    if (m_catchingUp) {
        if (enough || position >= m_settings.resumeAt)
            m_rows = {};
        m_catchingUp = position < m_settings.resumeAt;
        return m_stop.stop_requested() ? tl::unexpected(cancelled()) : Result<void>();
    }
    if (!enough)
        return m_stop.stop_requested() ? tl::unexpected(cancelled()) : Result<void>();
    if (auto unchanged = source.checkUnchanged(); !unchanged)
        return unchanged;
    return handOver(false);
}

Result<void> ExportDecodeJob::handOver(bool last)
{
    ImportChunk chunk;
    std::swap(chunk.rows, m_rows);
    m_rows.messages.reserve(size_t(m_chunkMessages));
    chunk.rows.now = m_settings.now;
    chunk.tally = m_tally.report();
    chunk.position = m_position;
    chunk.last = last;
    if (!m_queue.push(std::move(chunk)))
        return tl::unexpected(cancelled());
    return {};
}

}  // namespace tgd::ingest
