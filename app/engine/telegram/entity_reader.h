#pragma once

#include "domain/write_batch.h"
#include "telegram/text_pool.h"
#include "telegram/wire_update.h"

namespace tgd::telegram {

error_code readEntities(WireReader &reader, Value value, std::vector<WireEntity> &out);

// entities_json in the shape of existing deployments; nothing without entities. Without `content` only type, offset
// and length are kept.
domain::OptionalText entitiesJson(const std::vector<WireEntity> &entities, bool content, TextPool &texts);

}  // namespace tgd::telegram
