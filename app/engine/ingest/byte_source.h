#pragma once

#include "domain/error.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace tgd::ingest {

// Bytes of an export, front to back. Owned by the reading thread. Offsets are bytes from the start.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    // Reads up to `size` bytes; 0 means the end.
    virtual domain::Result<qint64> read(char *buffer, qint64 size) = 0;
    virtual bool canSeek() const = 0;
    virtual domain::Result<void> seek(qint64 offset) = 0;
    virtual std::optional<qint64> size() const = 0;
    // An error when the bytes behind the source are no longer the ones that were opened.
    virtual domain::Result<void> checkUnchanged() const = 0;
    // Names the content (never only the path); empty when that cannot be known beforehand.
    virtual domain::Result<std::string> fingerprint() = 0;
};

// Opens a regular file, or standard input for "-". `cancelled` is asked while a pipe has nothing to say.
domain::Result<std::unique_ptr<ByteSource>> openSource(const QString &path, std::function<bool()> cancelled = {});

}  // namespace tgd::ingest
