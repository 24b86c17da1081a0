#pragma once

#include <QObject>

#include <memory>

namespace tgd::test {

// Makes a test class known to the main() of its executable.
using TestFactory = std::unique_ptr<QObject> (*)();
bool registerTest(const char *name, TestFactory factory);

}  // namespace tgd::test

// Place once below a Q_OBJECT test class; the file must also include its own .moc.
#define TGD_TEST_CLASS(Class)                                                                                          \
    static const bool registered##Class                                                                                \
        = tgd::test::registerTest(#Class, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); })
