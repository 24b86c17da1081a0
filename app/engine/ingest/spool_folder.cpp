#include "ingest/spool_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tgd::ingest {

using domain::Error;
using domain::ErrorKind;
using domain::Result;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpoolFolder)
};

Error errorOf(const QString &folder, int code, const QByteArray &what)
{
    const QString context
        = QStringLiteral("spool: %1: %2").arg(QString::fromUtf8(what), QString::fromLocal8Bit(std::strerror(code)));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::DiskFull,
            Text::tr("There is no space left for the spool in %1. Make room on that disk.").arg(folder), context};
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOTDIR:
        return {ErrorKind::ReadOnly,
            Text::tr("The spool in %1 cannot be written. Give it a folder that this user may write to.").arg(folder),
            context};
    default: break;
    }
    return {ErrorKind::Unavailable,
        Text::tr("The spool in %1 does not work (%2). Check the disk it is on.")
            .arg(folder, QString::fromLocal8Bit(std::strerror(code))),
        context};
}

// Nobody but us may put files there or take them away.
Result<int> openFolder(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray name = QFile::encodeName(path);
    const bool isNew = ::mkdir(name, 0700) == 0;
    if (!isNew && errno != EEXIST)
        return tl::unexpected(errorOf(path, errno, "mkdir"));
    const int folder = ::open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return tl::unexpected(errorOf(path, errno, "open"));
    struct stat facts { };
    if (::fstat(folder, &facts) != 0 || (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        ::close(folder);
        return domain::failure(ErrorKind::BadInput,
            Text::tr("Others may write to the folder %1, so no spool is kept there. Name a folder of its own, or take "
                     "that right away (chmod 700).")
                .arg(path));
    }
    if (isNew) {
        const int above = ::open(QFile::encodeName(QFileInfo(path).absolutePath()), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (above >= 0) {
            ::fsync(above);
            ::close(above);
        }
    }
    return folder;
}

}  // namespace

Result<SpoolFolder> SpoolFolder::open(const QString &given, const QByteArray &name)
{
    const QString path = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    const auto folder = openFolder(path);
    if (!folder)
        return tl::unexpected(folder.error());
    SpoolFolder opened(path, *folder, -1);
    const QByteArray lock = name + ".lock";
    opened.m_lock = ::openat(*folder, lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (opened.m_lock < 0)
        return tl::unexpected(opened.failed(errno, lock));
    if (::flock(opened.m_lock, LOCK_EX | LOCK_NB) != 0)
        return domain::failure(ErrorKind::Locked,
            Text::tr("Another program uses the spool of this bot in %1. Stop it first, or name another folder.")
                .arg(path));
    return opened;
}

SpoolFolder::SpoolFolder(SpoolFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_folder(std::exchange(other.m_folder, -1)),
      m_lock(std::exchange(other.m_lock, -1))
{
}

SpoolFolder::~SpoolFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
    if (m_folder >= 0)
        ::close(m_folder);
}

Error SpoolFolder::failed(int code, const QByteArray &what) const
{
    return errorOf(m_path, code, what);
}

QByteArrayList SpoolFolder::files() const
{
    QByteArrayList names;
    for (const QString &name : QDir(m_path).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name))
        names << QFile::encodeName(name);
    return names;
}

Result<void> SpoolFolder::sync() const
{
    if (::fsync(m_folder) != 0)
        return tl::unexpected(failed(errno, "fsync of the folder"));
    return {};
}

Result<int> SpoolFolder::create(const QByteArray &name) const
{
    const int file = ::openat(m_folder, name, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return tl::unexpected(failed(errno, name));
    if (const auto done = sync(); !done) {
        ::close(file);
        ::unlinkat(m_folder, name, 0);
        return tl::unexpected(done.error());
    }
    return file;
}

Result<std::string> SpoolFolder::read(const QByteArray &name) const
{
    const int file = ::openat(m_folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return tl::unexpected(failed(errno, name));
    struct stat facts { };
    std::string bytes;
    int code = ::fstat(file, &facts) != 0 ? errno : S_ISREG(facts.st_mode) ? 0 : EINVAL;
    if (code == 0)
        bytes.resize(size_t(facts.st_size));
    size_t got = 0;
    while (code == 0 && got < bytes.size()) {
        const ssize_t now = ::read(file, bytes.data() + got, bytes.size() - got);
        if (now > 0)
            got += size_t(now);
        else if (now == 0)
            bytes.resize(got);
        else if (errno != EINTR)
            code = errno;
    }
    ::close(file);
    if (code != 0)
        return tl::unexpected(failed(code, name));
    return bytes;
}

Result<void> SpoolFolder::truncate(const QByteArray &name, qint64 size) const
{
    const int file = ::openat(m_folder, name, O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return tl::unexpected(failed(errno, name));
    const int code = ::ftruncate(file, size) != 0 || ::fsync(file) != 0 ? errno : 0;
    ::close(file);
    if (code != 0)
        return tl::unexpected(failed(code, name));
    return {};
}

Result<void> SpoolFolder::remove(const QByteArray &name) const
{
    if (::unlinkat(m_folder, name, 0) != 0 && errno != ENOENT)
        return tl::unexpected(failed(errno, name));
    return sync();
}

Result<void> SpoolFolder::write(int file, std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(size_t(written));
        else if (errno != EINTR)
            return tl::unexpected(failed(errno, "write"));
    }
    if (::fsync(file) != 0)
        return tl::unexpected(failed(errno, "fsync"));
    return {};
}

}  // namespace tgd::ingest
