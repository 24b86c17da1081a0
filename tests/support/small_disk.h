#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace tgd::test {

// A file system in memory of a few MiB that a test fills up; only who may mount can have one. Owned by the test.
class SmallDisk {
public:
    explicit SmallDisk(int mebibytes, const QString &folder = QDir::tempPath()) : m_folder(folder + "/disk-XXXXXX")
    {
        const QByteArray options = "mode=700,size=" + QByteArray::number(mebibytes) + "m";
        m_isMounted = ::mount("none", QFile::encodeName(m_folder.path()), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()), MNT_DETACH);
    }
    Q_DISABLE_COPY(SmallDisk)

    static bool isPossible() { return SmallDisk(1).m_isMounted; }
    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }

    // To the last byte.
    bool fill() const
    {
        QFile ballast(ballastPath());
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        for (const qsizetype size : {1 << 16, 1 << 12, 1}) {
            while (ballast.write(QByteArray(size, 'x')) == size) { }
        }
        return true;
    }
    bool makeRoom() const { return QFile::remove(ballastPath()); }
    bool setReadOnly(bool isReadOnly) const
    {
        const auto flags = static_cast<unsigned long>(MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0));
        return ::mount("none", QFile::encodeName(m_folder.path()), "tmpfs", flags, nullptr) == 0;
    }

private:
    QString ballastPath() const { return m_folder.filePath("ballast"); }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

}  // namespace tgd::test
