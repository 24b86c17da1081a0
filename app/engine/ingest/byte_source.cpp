#include "ingest/byte_source.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tgd::ingest {

namespace {

using domain::ErrorKind;
using domain::failure;
using domain::Result;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ByteSource)
};

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// The identity of a file's content as far as the file system tells it.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;
    off_t size = 0;
    timespec modified{};

    static FileIdentity of(const struct stat &info) { return {info.st_dev, info.st_ino, info.st_size, info.st_mtim}; }
    bool operator==(const FileIdentity &other) const
    {
        return device == other.device && inode == other.inode && size == other.size
            && modified.tv_sec == other.modified.tv_sec && modified.tv_nsec == other.modified.tv_nsec;
    }
};

// A regular file.
class FileSource final : public ByteSource {
public:
    FileSource(int descriptor, QString path, const struct stat &info)
        : m_descriptor(descriptor), m_path(std::move(path)), m_identity(FileIdentity::of(info))
    {
    }
    ~FileSource() override { ::close(m_descriptor); }

    Result<qint64> read(char *buffer, qint64 size) override
    {
        ssize_t got = 0;
        do {
            got = ::read(m_descriptor, buffer, size_t(size));
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            return failure(ErrorKind::BadInput, Text::tr("%1 cannot be read: %2.").arg(m_path, systemReason()));
        return got;
    }
    bool canSeek() const override { return true; }
    Result<void> seek(qint64 offset) override
    {
        if (::lseek(m_descriptor, offset, SEEK_SET) < 0)
            return failure(ErrorKind::BadInput, Text::tr("%1 cannot be read: %2.").arg(m_path, systemReason()));
        return {};
    }
    std::optional<qint64> size() const override { return m_identity.size; }

    Result<void> checkUnchanged() const override
    {
        struct stat open { };
        struct stat named { };
        const bool same = ::fstat(m_descriptor, &open) == 0 && FileIdentity::of(open) == m_identity
            && ::stat(QFile::encodeName(m_path).constData(), &named) == 0 && FileIdentity::of(named) == m_identity;
        if (same)
            return {};
        return failure(ErrorKind::BadInput,
            Text::tr(
                "%1 was changed while it was being read. What was imported before that stays; import the finished file "
                "again.")
                .arg(m_path));
    }

    Result<std::string> fingerprint() override
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        constexpr qint64 sample = 1 << 20;
        QByteArray bytes(sample, Qt::Uninitialized);
        for (const qint64 offset : {qint64(0), std::max<qint64>(m_identity.size - sample, 0)}) {
            const ssize_t got = ::pread(m_descriptor, bytes.data(), size_t(sample), offset);
            if (got < 0)
                return failure(ErrorKind::BadInput, Text::tr("%1 cannot be read: %2.").arg(m_path, systemReason()));
            hash.addData(QByteArrayView(bytes.constData(), got));
        }
        hash.addData(QByteArray::number(qint64(m_identity.size)) + ' '
            + QByteArray::number(qint64(m_identity.modified.tv_sec)) + ' '
            + QByteArray::number(qint64(m_identity.modified.tv_nsec)));
        return hash.result().toHex().toStdString();
    }

private:
    Q_DISABLE_COPY(FileSource)

    int m_descriptor;
    QString m_path;
    FileIdentity m_identity;
};

// Standard input: read once, never sought, and it can be waited for without becoming deaf to a cancel.
class PipeSource final : public ByteSource {
public:
    explicit PipeSource(std::function<bool()> cancelled) : m_cancelled(std::move(cancelled)) { }

    Result<qint64> read(char *buffer, qint64 size) override
    {
        for (;;) {
            pollfd waiting{STDIN_FILENO, POLLIN, 0};
            const int ready = ::poll(&waiting, 1, 200);
            if (m_cancelled && m_cancelled())
                return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled."));
            if (ready == 0 || (ready < 0 && errno == EINTR))
                continue;
            const ssize_t got = ::read(STDIN_FILENO, buffer, size_t(size));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return failure(ErrorKind::BadInput, Text::tr("Standard input cannot be read: %1.").arg(systemReason()));
            return got;
        }
    }
    bool canSeek() const override { return false; }
    Result<void> seek(qint64) override
    {
        return failure(ErrorKind::Internal, Text::tr("Standard input cannot be read twice."));
    }
    std::optional<qint64> size() const override { return std::nullopt; }
    Result<void> checkUnchanged() const override { return {}; }
    Result<std::string> fingerprint() override { return std::string(); }

private:
    std::function<bool()> m_cancelled;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> openSource(const QString &path, std::function<bool()> cancelled)
{
    if (path == QLatin1String("-"))
        return std::make_unique<PipeSource>(std::move(cancelled));
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        if (missing)
            return failure(ErrorKind::NotFound, Text::tr("There is no file %1.").arg(path));
        return failure(ErrorKind::BadInput, Text::tr("%1 cannot be opened: %2.").arg(path, systemReason()));
    }
    struct stat info { };
    const bool known = ::fstat(descriptor, &info) == 0;
    if (!known || !S_ISREG(info.st_mode)) {
        ::close(descriptor);
        return failure(ErrorKind::BadInput,
            Text::tr("%1 is not a regular file. Name the result.json of an export, or \"-\" for standard input.")
                .arg(path));
    }
    return std::make_unique<FileSource>(descriptor, path, info);
}

}  // namespace tgd::ingest
