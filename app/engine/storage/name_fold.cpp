#include "storage/name_fold.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace tgd::storage {

std::string foldCase(std::string_view utf8)
{
    const bool ascii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    std::string folded;
    folded.reserve(utf8.size());
    if (ascii) {
        for (const char c : utf8)
            folded.push_back(c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
        return folded;
    }
    icu::UnicodeString text
        = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    text.foldCase(U_FOLD_CASE_DEFAULT).toUTF8String(folded);
    return folded;
}

std::string foldedNames(
    const domain::OptionalText &username, const domain::OptionalText &firstName, const domain::OptionalText &lastName)
{
    std::string names;
    for (const domain::OptionalText *name : {&username, &firstName, &lastName}) {
        if (*name) {
            std::string folded = foldCase(**name);
            std::replace(folded.begin(), folded.end(), '\n', ' ');
            names += folded;
        }
        names += '\n';
    }
    return names;
}

}  // namespace tgd::storage
