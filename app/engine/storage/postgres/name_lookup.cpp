#include "storage/postgres/name_lookup.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <thread>

namespace tgd::storage::postgres {

struct NameLookup::Shared {
    int descriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    std::mutex mutex;  // guards answer
    Answer answer;

    ~Shared() { ::close(descriptor); }
};

namespace {

NameLookup::Answer ask(const QByteArray &host)
{
    NameLookup::Answer answer;
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(host.constData(), nullptr, &wanted, &found);
    if (code != 0) {
        answer.fault = QString::fromLocal8Bit(::gai_strerror(code));
        answer.isUnknown = code == EAI_NONAME || code == EAI_NODATA;
        return answer;
    }
    for (const addrinfo *each = found; each; each = each->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (::getnameinfo(
                each->ai_addr, each->ai_addrlen, text.data(), socklen_t(text.size()), nullptr, 0, NI_NUMERICHOST)
            != 0)
            continue;
        const QString address = QString::fromLatin1(text.data());
        if (std::find(answer.addresses.begin(), answer.addresses.end(), address) == answer.addresses.end())
            answer.addresses.push_back(address);
    }
    ::freeaddrinfo(found);
    return answer;
}

}  // namespace

NameLookup::NameLookup(const QString &host) : m_shared(std::make_shared<Shared>())
{
    std::thread([shared = m_shared, name = host.toUtf8()] {
        Answer answer = ask(name);
        {
            const std::lock_guard lock(shared->mutex);
            shared->answer = std::move(answer);
        }
        const quint64 one = 1;
        (void)!::write(shared->descriptor, &one, sizeof one);
    }).detach();
}

int NameLookup::descriptor() const
{
    return m_shared->descriptor;
}

NameLookup::Answer NameLookup::answer() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->answer;
}

bool NameLookup::isNeeded(const QString &host)
{
    if (host.isEmpty() || host.startsWith(QLatin1Char('/')) || host.startsWith(QLatin1Char('@')))
        return false;
    const QByteArray text = host.toLatin1();
    std::array<char, sizeof(in6_addr)> address{};
    return ::inet_pton(AF_INET, text.constData(), address.data()) != 1
        && ::inet_pton(AF_INET6, text.constData(), address.data()) != 1;
}

}  // namespace tgd::storage::postgres
