#pragma once

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace tgd::domain {

// A token or password. It cannot be streamed, logged or compared by accident, is never copied, and its bytes are
// overwritten when it goes. Held by whoever uses it; shared by const pointer.
class Secret {
public:
    Secret() = default;
    // Takes the bytes over; the caller's copy is overwritten when nobody else shares it.
    explicit Secret(QByteArray &&bytes) : m_bytes(bytes.cbegin(), bytes.cend())
    {
        bytes.fill('\0');
        bytes.clear();
    }
    ~Secret() { wipe(); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)) { other.m_bytes.clear(); }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::move(other.m_bytes);
            other.m_bytes.clear();
        }
        return *this;
    }

    bool isEmpty() const { return m_bytes.empty(); }
    // A view that lives as long as the secret: for the one call that needs it.
    QByteArrayView reveal() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

private:
    void wipe()
    {
        volatile char *at = m_bytes.data();  // volatile: the compiler must not think nobody reads this
        for (size_t i = 0; i < m_bytes.size(); ++i)
            at[i] = '\0';
        m_bytes.clear();
    }

    std::vector<char> m_bytes;
};

}  // namespace tgd::domain
