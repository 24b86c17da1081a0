#pragma once

#include "domain/write_batch.h"

#include <string>
#include <string_view>
#include <vector>

namespace tgd::telegram {

// The memory of texts of rows that are done with, for the texts of the next ones: most rows need no allocation. Owned
// by the builder of batches, used by its thread.
class TextPool {
public:
    void takeBack(domain::OptionalText &text)
    {
        if (text && text->capacity() >= smallest && text->capacity() <= largest && m_spare.size() < most)
            m_spare.push_back(std::move(*text));
    }

    // An empty text with room for what is coming, more or less.
    std::string text(size_t expected)
    {
        if (expected < smallest || m_spare.empty())
            return {};
        std::string made = std::move(m_spare.back());
        m_spare.pop_back();
        made.clear();
        return made;
    }

private:
    static constexpr size_t smallest = 16;  // shorter ones lie in the row itself
    static constexpr size_t largest = 2048;
    static constexpr size_t most = 1024;

    std::vector<std::string> m_spare;
};

}  // namespace tgd::telegram
