#include "support/scripted_resolver.h"

#include <QHash>

#include <cstdlib>
#include <cstring>
#include <mutex>

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>

namespace {

std::mutex mutex;

struct Entry {
    QByteArrayList addresses;
    int lookups = 0;
};

QHash<QByteArray, Entry> &entries()
{
    static QHash<QByteArray, Entry> all;
    return all;
}

}  // namespace

namespace tgd::test {

void ScriptedResolver::set(const QByteArray &name, const QByteArrayList &addresses)
{
    const std::lock_guard lock(mutex);
    entries()[name].addresses = addresses;
}

int ScriptedResolver::lookups(const QByteArray &name)
{
    const std::lock_guard lock(mutex);
    return entries()[name].lookups;
}

}  // namespace tgd::test

// Stands before the C library's, for Qt as well.
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    using Real = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const Real real = reinterpret_cast<Real>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    const QByteArray name(node ? node : "");
    if (!name.endsWith(".test"))
        return real(node, service, hints, result);
    QByteArrayList addresses;
    {
        const std::lock_guard lock(mutex);
        Entry &entry = entries()[name];
        ++entry.lookups;
        addresses = entry.addresses;
    }
    addrinfo numeric = hints ? *hints : addrinfo{};
    numeric.ai_flags = AI_NUMERICHOST;
    addrinfo *first = nullptr;
    addrinfo **next = &first;
    for (const QByteArray &address : addresses) {
        if (real(address.constData(), service, &numeric, next) != 0)
            continue;
        while (*next)
            next = &(*next)->ai_next;
    }
    *result = first;
    return first ? 0 : EAI_NONAME;
}
