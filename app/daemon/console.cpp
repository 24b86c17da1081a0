#include "console.h"

#include "exit_codes.h"
#include "platform/redaction.h"
#include "server/json_writer.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace tgd::daemon {

namespace {

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return false;
        done += wrote;
    }
    return true;
}

}  // namespace

QString Console::storeUrl() const
{
    if (!m_storeUrl.isEmpty())
        return m_storeUrl;
    if (const QString named = qEnvironmentVariable("TGSTATS_STORE"); !named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1String("/store.db");
}

domain::Result<storage::Store *> Console::open(storage::OpenMode mode, const QString &url)
{
    return open(mode, storage::StoreAddress(url.isEmpty() ? storeUrl() : url));
}

domain::Result<storage::Store *> Console::open(storage::OpenMode mode, const storage::StoreAddress &address)
{
    auto store = storage::Store::open(address, mode, m_clock);
    if (!store) {
        domain::Error error = store.error();
        if (error.kind == domain::ErrorKind::NotFound)  // of a store: something needed is not there
            error.kind = domain::ErrorKind::Unavailable;
        return tl::unexpected(error);
    }
    const std::lock_guard lock(m_mutex);
    m_store = std::move(*store);
    m_replicas = address.replicas;
    return m_store.get();
}

void Console::tellReplicas()
{
    for (const auto &replica : m_replicas ? m_replicas->replicas() : std::vector<storage::ReadRouter::Replica>()) {
        if (std::exchange(m_toldReplicas[replica.url], replica.standing) != replica.standing
            && !replica.cause.isEmpty())
            say(replica.cause);
    }
}

void Console::requestStop()
{
    m_stop.request_stop();
    const std::lock_guard lock(m_mutex);
    if (m_store)
        m_store->interrupt();
}

void Console::print(const QByteArray &bytes)
{
    if (m_printError == 0 && !writeAll(STDOUT_FILENO, bytes))
        m_printError = errno;
}

bool Console::printedAll()
{
    if (m_printError == 0 || m_printError == EPIPE)
        return true;
    log("error",
        QCoreApplication::translate("Console", "The answer cannot be written: %1.")
            .arg(QString::fromLocal8Bit(std::strerror(m_printError))));
    m_printError = 0;
    return false;
}

void Console::log(const char *level, const QString &words)
{
    endProgress();
    const QString sentence = platform::redacted(words);
    if (!m_jsonLog) {
        writeAll(STDERR_FILENO, "tgstatsd: " + sentence.toUtf8() + '\n');
        return;
    }
    server::JsonWriter json;
    json.beginObject();
    json.key("time").instant({m_clock.now().value});
    json.key("level").text(QString::fromLatin1(level));
    json.key("message").text(sentence);
    writeAll(STDERR_FILENO, json.endObject().bytes() + '\n');
}

void Console::say(const QString &sentence)
{
    log("warning", sentence);
}

int Console::fail(const domain::Error &error)
{
    log("error", error.message);
    return exitCode(error.kind);
}

void Console::progress(const domain::JobProgress &progress)
{
    if (m_jsonProgress) {
        server::JsonWriter json;
        json.beginObject();
        json.key("job").text(progress.job);
        json.member("done", progress.done);
        json.key("total");
        if (progress.total)
            json.number(*progress.total);
        else
            json.null();
        json.key("unit").text(progress.unit);
        json.key("per_second").decimal(progress.perSecond);
        writeAll(STDERR_FILENO, json.endObject().bytes() + '\n');
        return;
    }
    if (!::isatty(STDERR_FILENO))
        return;
    QByteArray line = "\r\x1b[K" + progress.job.toUtf8() + ' ';
    if (progress.total && *progress.total > 0)
        line += QByteArray::number(double(progress.done) * 100.0 / double(*progress.total), 'f', 1) + " %  ";
    const bool bytes = progress.unit == QLatin1String("bytes");
    line += bytes ? QByteArray::number(progress.perSecond / 1e6, 'f', 1) + " MB/s"
                  : QByteArray::number(qRound64(progress.perSecond)) + ' ' + progress.unit.toUtf8() + "/s";
    writeAll(STDERR_FILENO, line);
    m_progressShown = true;
}

void Console::endProgress()
{
    if (!m_progressShown)
        return;
    writeAll(STDERR_FILENO, QByteArrayLiteral("\r\x1b[K"));
    m_progressShown = false;
}

}  // namespace tgd::daemon
