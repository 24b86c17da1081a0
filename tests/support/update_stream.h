#pragma once

#include <QByteArray>

#include <vector>

namespace tgd::test {

// Updates as a busy bot gets them, the same for the same seed: mostly texts with and without entities and replies, some
// media, edits, service messages, members and reactions. Text beyond ASCII is escaped, as Telegram's server does.
std::vector<QByteArray> updateStream(unsigned seed, int count);

}  // namespace tgd::test
