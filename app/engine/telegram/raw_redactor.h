#pragma once

#include <string>
#include <string_view>

namespace tgd::telegram {

// A copy of an update in which what people wrote is empty: text, caption, quote, contact and the like, at any depth.
// The shape stays. Takes any bytes, also JSON that is broken or cut. Pure.
std::string redactedUpdate(std::string_view raw);

}  // namespace tgd::telegram
