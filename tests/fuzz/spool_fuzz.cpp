#include "ingest/spool_format.h"

#include <cstdint>
#include <cstdlib>

// Any bytes as a segment of the spool: reading ends, what is found lies within the segment and one behind another, and
// records that are whole around rubbish are found.
namespace {

using namespace tgd::ingest;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static const SpoolOwner owner{7, "h:1"};
    const std::string_view raw(reinterpret_cast<const char *>(data), size);
    SegmentReader reader(raw, owner);
    const char *end = raw.data();
    while (const auto record = reader.next()) {
        require(record->bytes.data() >= end && record->bytes.data() + record->bytes.size() <= raw.data() + raw.size());
        require(record->kind == SpoolRecord::Kind::Damaged || record->owner == owner);
        end = record->bytes.data() + record->bytes.size();
    }
    require(reader.atEnd() && reader.tornAt() <= raw.size());

    std::string segment;
    SpoolFormat::append(segment, owner, {1}, "{\"update_id\":1}");
    segment += raw;
    for (int i = 2; i <= 3; ++i)
        SpoolFormat::append(segment, owner, {i}, "{\"update_id\":2}");
    SegmentReader around(segment, owner);
    const auto first = around.next();
    require(first && first->kind == SpoolRecord::Kind::Update && first->bytes == "{\"update_id\":1}");
    std::optional<SpoolRecord> last;
    while (const auto record = around.next())
        last = record;
    require(last && last->kind == SpoolRecord::Kind::Update && last->at.value == 3);
    require(around.tornAt() == segment.size());
    return 0;
}
