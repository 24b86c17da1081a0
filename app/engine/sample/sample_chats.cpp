#include "sample/sample_chats.h"

#include <cmath>

namespace tgd::sample {

const std::vector<SampleChatProfile> &sampleChats()
{
    static const std::vector<SampleChatProfile> chats{
        {{-1001700000001}, "supergroup", "Lantern Riders 🚲", "harbour_lantern", "Europe/Lisbon", 0.36, 340, 1.45, 0.7,
            1.9, 7, {}},
        {{-1001700000002}, "supergroup", "Ferncliff Makers", "ferncliff_makers", "Europe/Berlin", 0.24, 210, 0.55, 0.25,
            1.4, 5, {"Announcements", "Woodshop", "3D printing", "Electronics", "Swap & give"}},
        {{-1001700000003}, "supergroup", "Kathmandu Walkers", "", "Asia/Kathmandu", 0.15, 160, 1.7, 0.45, 2.3, 4, {}},
        {{-1001700000004}, "supergroup", "Rio Verde Run", "rioverde_run", "America/Sao_Paulo", 0.13, 140, 1.25, 0.35,
            0.8, 4, {}},
        {{-1700005}, "group", "Dry Dock Books", "", "America/St_Johns", 0.09, 24, 1.1, 0.95, 1.1, 3, {}},
        {{-1001700000006}, "channel", "Tidepool Notes", "tidepool_notes", "Asia/Tokyo", 0.03, 30, 0.8, 0.3, 1.2, 2, {}},
    };
    return chats;
}

std::array<double, 24> hourWeights(double eveningness, bool weekend)
{
    const auto bump = [](double hour, double centre, double width) {
        double distance = std::abs(hour - centre);
        distance = std::min(distance, 24.0 - distance);
        return std::exp(-distance * distance / (2 * width * width));
    };
    std::array<double, 24> weights{};
    for (size_t i = 0; i < weights.size(); ++i) {
        const double hour = double(i) + 0.5;
        const double day = bump(hour, weekend ? 12.5 : 10.5, 2.6) + 0.8 * bump(hour, 15.5, 2.4);
        const double evening = 1.5 * bump(hour, weekend ? 21.5 : 20.5, 2.3) + 0.4 * bump(hour, 23.5, 1.8);
        weights[i] = 0.02 + (1 - eveningness) * day + eveningness * evening;
    }
    return weights;
}

}  // namespace tgd::sample
