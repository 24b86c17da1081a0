#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace tgd::storage::postgres {

// The addresses of a host. The system's call waits as long as the name servers like, so it runs on a thread of its own,
// which is left behind when nobody waits any more. Used by one thread.
class NameLookup {
public:
    struct Answer {
        std::vector<QString> addresses;  // numeric; none: the name is not known, or nobody could be asked
        QString fault;                   // in the system's words
        bool isUnknown = false;          // the name servers answered that there is no such name
    };

    explicit NameLookup(const QString &host);

    // Becomes readable when the answer is there.
    int descriptor() const;
    // To be called then.
    Answer answer() const;

    // Whether the host of an address is a name that has to be looked up.
    static bool isNeeded(const QString &host);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace tgd::storage::postgres
