#pragma once

#include <QString>

#include <string>

namespace tgd::platform {

// Names a process so that others on the same machine can tell whether it still lives: host, pid, its start, the boot
// and the pid namespace it belongs to. Stateless; any thread.
class ProcessIdentity {
public:
    // "HOST pid=1 start=2 boot=UUID ns=3"
    static std::string own();
    // True only when the text names a process of this boot and pid namespace that has ended.
    static bool isDead(const std::string &text);
    // "process 1 on HOST", for a person.
    static QString sentence(const std::string &text);
    // From now on neither a core dump nor another process of this user may see the memory of this one. Before a secret
    // is read.
    static void hideMemory();
};

}  // namespace tgd::platform
