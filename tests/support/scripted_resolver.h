#pragma once

#include <QByteArrayList>

namespace tgd::test {

// What names end in .test resolve to in this process, in the test's hands: a list of IPv4 addresses, empty for a name
// that does not exist. All other names go to the system. Any thread.
class ScriptedResolver {
public:
    static void set(const QByteArray &name, const QByteArrayList &addresses);
    static int lookups(const QByteArray &name);
};

}  // namespace tgd::test
