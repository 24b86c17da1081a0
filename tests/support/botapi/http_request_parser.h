#pragma once

#include "support/botapi/http_message.h"

#include <optional>

namespace tgd::botapi {

// Takes HTTP/1.1 requests out of a stream of bytes, bodies with a length or in chunks. A value type.
class HttpRequestParser {
public:
    static constexpr qint64 maxHeadBytes = 64 * 1024;
    static constexpr qint64 maxBodyBytes = 64 * 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    // The next whole request, or nothing yet. After broken() there is nothing more to come.
    std::optional<HttpRequest> next();
    bool broken() const { return m_broken; }

private:
    bool parseHead(qsizetype end);
    std::optional<QByteArray> takeBody();
    std::optional<QByteArray> takeChunks();

    QByteArray m_buffer;
    std::optional<HttpRequest> m_open;  // its head is read
    qint64 m_length = 0;
    bool m_chunked = false;
    bool m_broken = false;
};

}  // namespace tgd::botapi
