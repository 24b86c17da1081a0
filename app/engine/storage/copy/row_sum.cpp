#include "storage/copy/row_sum.h"

#include <QtEndian>

#include <cstring>

namespace tgd::storage::copy {

namespace {

// Two independent 64-bit digests of one row. What a value is and how long stands before it, so that no two rows of a
// table read the same.
class RowDigest {
public:
    void add(quint64 word)
    {
        m_low = mixed((m_low ^ word) * 0x9E37'79B9'7F4A'7C15ULL);
        m_high = mixed((m_high + word) * 0xC2B2'AE3D'27D4'EB4FULL);
    }
    void add(std::string_view bytes)
    {
        add(quint64(bytes.size()));
        for (; bytes.size() >= sizeof(quint64); bytes.remove_prefix(sizeof(quint64)))
            add(qFromLittleEndian<quint64>(bytes.data()));
        if (bytes.empty())
            return;
        char rest[sizeof(quint64)] = {};
        std::memcpy(rest, bytes.data(), bytes.size());
        add(qFromLittleEndian<quint64>(rest));
    }
    quint64 low() const { return mixed(m_low); }
    quint64 high() const { return mixed(m_high); }

private:
    static quint64 mixed(quint64 word)
    {
        word ^= word >> 32;
        word *= 0xD6E8'FEB8'6659'FD93ULL;
        return word ^ (word >> 29);
    }

    quint64 m_low = 0x2436'F6A8'885A'308DULL;
    quint64 m_high = 0x1319'8A2E'0370'7344ULL;
};

}  // namespace

void RowSum::add(const Page &page)
{
    const size_t columns = page.table().columns.size();
    for (size_t row = 0; row < page.rows(); ++row) {
        RowDigest digest;
        for (size_t column = 0; column < columns; ++column) {
            const Page::Value &value = page.value(row, column);
            digest.add(quint64(value.kind));
            if (value.kind == Page::Value::Kind::Number)
                digest.add(quint64(value.number));
            else if (value.kind == Page::Value::Kind::Bytes)
                digest.add(page.bytes(value));
        }
        low += digest.low();
        high += digest.high();
    }
    rows += qint64(page.rows());
}

}  // namespace tgd::storage::copy
