#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tgd::storage {

// Appends unsigned and zigzag variable-length integers to a byte array.
class VarintWriter {
public:
    void put(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(char(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    void putSigned(qint64 value) { put((quint64(value) << 1) ^ quint64(value >> 63)); }
    void putByte(quint8 value) { m_bytes.append(char(value)); }

    const QByteArray &bytes() const { return m_bytes; }
    QByteArray take() { return std::move(m_bytes); }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

private:
    QByteArray m_bytes;
};

// Reads what VarintWriter wrote. After the first read beyond the end, or of an overlong number, ok() is false and every
// value is 0.
class VarintReader {
public:
    explicit VarintReader(QByteArrayView bytes)
        : m_next(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_next + bytes.size())
    {
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_next == m_end; }
    quint64 get()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_next != m_end; shift += 7) {
            const uchar byte = *m_next++;
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return fail();
    }
    qint64 getSigned()
    {
        const quint64 value = get();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    quint8 getByte() { return m_next == m_end ? quint8(fail()) : *m_next++; }

private:
    quint64 fail()
    {
        m_ok = false;
        m_next = m_end;
        return 0;
    }

    const uchar *m_next;
    const uchar *m_end;
    bool m_ok = true;
};

}  // namespace tgd::storage
