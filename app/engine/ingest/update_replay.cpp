#include "ingest/update_replay.h"

#include "ingest/line_reader.h"
#include "server/json_writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace tgd::ingest {

using domain::Result;

Result<void> UpdateReplay::flush()
{
    if (m_lines.empty())
        return {};
    const std::vector<std::string_view> raws(m_lines.begin(), m_lines.end());
    const auto outcome = m_batcher.apply(0, raws);
    if (!outcome)
        return tl::unexpected(outcome.error());
    m_total.add(*outcome);
    m_lines.clear();
    m_bytes = 0;
    return {};
}

Result<UpdateBatchOutcome> UpdateReplay::run(
    ByteSource &source, std::stop_token stop, const std::function<void(const domain::JobProgress &)> &progress)
{
    LineReader reader(source);
    QElapsedTimer timer;
    timer.start();
    m_total = {};
    std::string line;
    for (;;) {
        if (stop.stop_requested())
            return domain::failure(
                domain::ErrorKind::Cancelled, QCoreApplication::translate("UpdateReplay", "Cancelled."));
        const auto more = reader.next(line);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        m_bytes += line.size();
        m_lines.push_back(line);
        if (m_lines.size() < updatesAtOnce && m_bytes < bytesAtOnce)
            continue;
        if (auto done = flush(); !done)
            return tl::unexpected(done.error());
        if (progress) {
            const double seconds = double(std::max<qint64>(timer.elapsed(), 1)) / 1000.0;
            progress({QStringLiteral("replay"), m_total.read, std::nullopt, QStringLiteral("updates"),
                double(m_total.read) / seconds});
        }
    }
    if (auto done = flush(); !done)
        return tl::unexpected(done.error());
    return m_total;
}

QByteArray updateOutcomeJson(const UpdateBatchOutcome &outcome)
{
    server::JsonWriter json;
    json.beginObject();
    json.member("read", outcome.read);
    json.member("stored", outcome.stored);
    json.member("duplicate", outcome.duplicate);
    json.member("quarantined", outcome.quarantined);
    json.key("ignored").beginObject();
    for (const auto &[kind, count] : outcome.ignored)
        json.member(QByteArrayView(kind.data(), qsizetype(kind.size())), count);
    json.endObject();
    json.endObject();
    return json.bytes();
}

}  // namespace tgd::ingest
