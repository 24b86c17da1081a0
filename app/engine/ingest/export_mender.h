#pragma once

#include <string>
#include <string_view>

namespace tgd::ingest {

// Makes strict JSON of what Telegram Desktop wrote: `\xNN` becomes \u00NN, lone surrogates and malformed UTF-8 become
// U+FFFD, raw control characters are escaped, bare words in place of a value are quoted. Valid JSON stays as it is.
// The result has enough capacity for simdjson's padding. Linear, pure.
std::string mendJson(std::string_view raw);

// Blanks every string value but those that tell kind, time and ids: what may be kept of a chat whose text is not
// stored. Works on malformed JSON too.
std::string withoutContent(std::string_view raw);

}  // namespace tgd::ingest
