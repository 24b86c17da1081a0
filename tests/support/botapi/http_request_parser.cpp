#include "support/botapi/http_request_parser.h"

namespace tgd::botapi {

std::optional<HttpRequest> HttpRequestParser::next()
{
    if (m_broken)
        return {};
    if (!m_open) {
        while (m_buffer.startsWith("\r\n"))
            m_buffer.remove(0, 2);
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            m_broken = m_buffer.size() > maxHeadBytes;
            return {};
        }
        if (!parseHead(end)) {
            m_broken = true;
            return {};
        }
        m_buffer.remove(0, end + 4);
    }
    auto body = m_chunked ? takeChunks() : takeBody();
    if (!body)
        return {};
    std::optional<HttpRequest> request = std::exchange(m_open, {});
    request->body = std::move(*body);
    return request;
}

bool HttpRequestParser::parseHead(qsizetype end)
{
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
        return false;
    HttpRequest request;
    request.verb = first[0];
    request.target = first[1];
    request.keepAlive = first[2] != "HTTP/1.0";
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    if (request.header("connection").toLower() == "close")
        request.keepAlive = false;
    m_chunked = request.header("transfer-encoding").toLower().contains("chunked");
    const QByteArray length = request.header("content-length");
    bool isNumber = true;
    m_length = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    m_open = std::move(request);
    return isNumber && m_length >= 0 && m_length <= maxBodyBytes;
}

std::optional<QByteArray> HttpRequestParser::takeBody()
{
    if (m_buffer.size() < m_length)
        return {};
    QByteArray body = m_buffer.left(m_length);
    m_buffer.remove(0, m_length);
    return body;
}

std::optional<QByteArray> HttpRequestParser::takeChunks()
{
    QByteArray body;
    qsizetype place = 0;
    for (;;) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n", place);
        if (lineEnd < 0)
            return {};
        bool isNumber = false;
        const qlonglong size
            = m_buffer.mid(place, lineEnd - place).split(';').front().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || body.size() + size > maxBodyBytes) {
            m_broken = true;
            return {};
        }
        place = lineEnd + 2;
        if (m_buffer.size() < place + size + 2)
            return {};
        if (size == 0)
            break;
        body += m_buffer.mid(place, size);
        place += size + 2;
    }
    m_buffer.remove(0, place + 2);
    return body;
}

}  // namespace tgd::botapi
