#pragma once

#include "domain/ids.h"

#include <array>
#include <string_view>
#include <vector>

namespace tgd::sample {

// How one invented chat lives: who, when, how much.
struct SampleChatProfile {
    domain::ChatId id;
    std::string_view type;  // supergroup | group | channel
    std::string_view title;
    std::string_view username;
    const char *zone;
    double share;        // of all messages
    int people;          // who ever was in it
    double weekend;      // activity of a weekend day, a weekday being 1
    double eveningness;  // 0: office hours, 1: evenings and nights
    double growth;       // activity on the last day, the first day being 1
    int spikes;          // days when something happened
    std::vector<std::string_view> topics;
};

const std::vector<SampleChatProfile> &sampleChats();

// Weight of each local hour of a day.
std::array<double, 24> hourWeights(double eveningness, bool weekend);

}  // namespace tgd::sample
