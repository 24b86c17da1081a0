#pragma once

#include "domain/activity.h"
#include "widgets/figure_card.h"

#include <vector>

namespace tgd::pages {

// A card of a chat with what stands behind it.
struct ChatCard {
    widgets::Figure figure;
    QString means;
    QString query;  // the command that prints the same
};

// Messages, average DAU, net members, reactions, reply share; with the period before when it is given.
std::vector<ChatCard> chatCards(const domain::ActivityReport &current, const domain::ActivityReport *previous);

}  // namespace tgd::pages
