#pragma once

#include "support/botapi/life_truth.h"
#include "support/botapi/sim_random.h"

namespace tgd::botapi {

// What somebody says: the members of a message that make its content, and what they mean.
struct LifeContent {
    QByteArray json;  // starts with a comma
    QByteArray media = "text";
    qint64 textLength = 0;
    quint64 textHash = 0;
};

// Makes up a text of a few words, now and then with a link, an emoji, another script, or as the caption of a medium.
LifeContent inventContent(SimRandom &random);
// The same kind of content with another text, as an edit brings it.
LifeContent inventEdit(const QByteArray &media, SimRandom &random);

}  // namespace tgd::botapi
