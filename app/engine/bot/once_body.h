#pragma once

#include <QIODevice>

#include <cstring>

namespace tgd::bot {

// The body of a request that must not be sent twice. Qt sends a request again by itself when the connection ends before
// an answer; it cannot when the body can be read once only. Owned by the reply.
class OnceBody final : public QIODevice {
    Q_OBJECT

public:
    OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 size = qMin(most, m_bytes.size() - m_at);
        if (size <= 0)
            return -1;
        std::memcpy(to, m_bytes.constData() + m_at, size_t(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

}  // namespace tgd::bot
