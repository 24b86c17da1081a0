#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tgd::domain {

// How well a text answers what a person typed: the letters in order, not necessarily together, case ignored.
struct FuzzyMatch {
    int score = 0;               // higher is better
    std::vector<int> positions;  // of the hit letters in the text, ascending
};

// Nothing when the letters are not there in this order. Words' beginnings and letters that follow each other count
// more; an empty query matches everything with score 0.
std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text);

}  // namespace tgd::domain
