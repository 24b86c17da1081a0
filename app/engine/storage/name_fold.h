#pragma once

#include "domain/write_batch.h"

#include <QString>

#include <string>

namespace tgd::storage {

// Case folding for the user search, the same in every store: a search finds what its folded form is a part of.
std::string foldCase(std::string_view utf8);
// The names of a user, folded, one a line, so that no search reaches across two of them.
std::string foldedNames(
    const domain::OptionalText &username, const domain::OptionalText &firstName, const domain::OptionalText &lastName);

}  // namespace tgd::storage
