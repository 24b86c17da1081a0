#include "support/test_registry.h"

#include <QtTest>

#include <cstdio>
#include <vector>

namespace tgd::test {

namespace {
struct Entry {
    const char *name;
    TestFactory factory;
};
std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}
}  // namespace

bool registerTest(const char *name, TestFactory factory)
{
    entries().push_back({name, factory});
    return true;
}

// Runs every registered class, or only the one named first on the command line with the remaining arguments.
int runTests(int argc, char **argv)
{
    QString only;
    QStringList arguments{QString::fromLocal8Bit(argv[0])};
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (i == 1 && !argument.startsWith(QLatin1Char('-')))
            only = argument;
        else
            arguments << argument;
    }
    int failures = 0;
    int classes = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && only != QLatin1String(entry.name))
            continue;
        ++classes;
        const std::unique_ptr<QObject> test = entry.factory();
        failures += QTest::qExec(test.get(), arguments);
    }
    if (classes == 0) {
        std::fprintf(stderr, "no test class named '%s'\n", qPrintable(only));
        return 2;
    }
    return failures == 0 ? 0 : 1;
}

}  // namespace tgd::test
