#pragma once

#include "domain/write_batch.h"
#include "sample/sample_random.h"

namespace tgd::sample {

// An invented person. `number` makes the id and, for some, a username.
domain::UserRow inventPerson(qint64 number, SampleRandom &random);

}  // namespace tgd::sample
