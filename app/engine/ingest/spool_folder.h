#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace tgd::ingest {

// The folder that the segments of one spool lie in, locked against a second program while this lives; and what is done
// to files there, each made durable before it is answered. Owned by the spool; one thread.
class SpoolFolder {
public:
    // Makes the folder (0700) when it is not there. `name` begins the names of the files that are this spool's. Locked
    // when another program has the spool.
    static domain::Result<SpoolFolder> open(const QString &path, const QByteArray &name);
    SpoolFolder(SpoolFolder &&other) noexcept;
    ~SpoolFolder();

    QString path() const { return m_path; }
    QByteArrayList files() const;  // all of them, by name
    // A file for appending that nobody else can read; its name is on disk when this answers its descriptor.
    domain::Result<int> create(const QByteArray &name) const;
    domain::Result<std::string> read(const QByteArray &name) const;
    domain::Result<void> truncate(const QByteArray &name, qint64 size) const;
    domain::Result<void> remove(const QByteArray &name) const;
    // Writes all of it at the end and waits for the disk.
    domain::Result<void> write(int file, std::string_view bytes) const;

private:
    SpoolFolder(QString path, int folder, int lock) : m_path(std::move(path)), m_folder(folder), m_lock(lock) { }
    Q_DISABLE_COPY(SpoolFolder)
    SpoolFolder &operator=(SpoolFolder &&) = delete;

    domain::Result<void> sync() const;
    domain::Error failed(int code, const QByteArray &what) const;

    QString m_path;
    int m_folder = -1;
    int m_lock = -1;
};

}  // namespace tgd::ingest
