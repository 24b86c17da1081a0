#pragma once

#include "domain/ids.h"

#include <bitset>
#include <unordered_map>

namespace tgd::ingest {

// A set of message ids: one bit an id where they are dense. Owned by a dry run, on its thread.
class SeenIds {
public:
    // False when it was in already.
    bool insert(domain::ChatId chat, domain::MessageId id)
    {
        Block &block = m_blocks[chat][id.value / qint64(blockSize)];
        const size_t bit = size_t(id.value % qint64(blockSize));
        if (block.test(bit))
            return false;
        block.set(bit);
        return true;
    }

private:
    static constexpr size_t blockSize = 4096;  // message ids are positive
    using Block = std::bitset<blockSize>;

    std::unordered_map<domain::ChatId, std::unordered_map<qint64, Block>> m_blocks;
};

}  // namespace tgd::ingest
