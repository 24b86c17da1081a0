#pragma once

namespace tgd::test {

int runTests(int argc, char **argv);

}  // namespace tgd::test
