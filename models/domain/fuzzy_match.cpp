#include "domain/fuzzy_match.h"

namespace tgd::domain {

namespace {
constexpr int hitScore = 1;
constexpr int wordStartScore = 8;
constexpr int runScore = 5;
constexpr int textStartScore = 4;

bool startsWord(const QString &text, qsizetype index)
{
    if (index == 0)
        return true;
    const QChar before = text.at(index - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(index).isUpper());
}

std::optional<FuzzyMatch> matchFrom(const QString &query, const QString &text, qsizetype start)
{
    FuzzyMatch match;
    qsizetype at = start;
    for (const QChar wanted : query) {
        if (wanted.isSpace())
            continue;
        while (at < text.size() && text.at(at).toCaseFolded() != wanted.toCaseFolded())
            ++at;
        if (at == text.size())
            return std::nullopt;
        match.score += hitScore;
        if (startsWord(text, at))
            match.score += wordStartScore;
        if (!match.positions.empty() && match.positions.back() == int(at) - 1)
            match.score += runScore;
        if (at == 0)
            match.score += textStartScore;
        match.positions.push_back(int(at));
        ++at;
    }
    return match;
}
}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text)
{
    const QString wanted = query.trimmed();
    if (wanted.isEmpty())
        return FuzzyMatch{};
    // The first letter may occur often; the best of all its places wins.
    std::optional<FuzzyMatch> best;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text.at(start).toCaseFolded() != wanted.front().toCaseFolded())
            continue;
        std::optional<FuzzyMatch> candidate = matchFrom(wanted, text, start);
        if (!candidate)
            break;
        if (!best || candidate->score > best->score)
            best = std::move(candidate);
    }
    return best;
}

}  // namespace tgd::domain
