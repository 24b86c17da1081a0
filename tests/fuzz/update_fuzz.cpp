#include "telegram/raw_redactor.h"
#include "telegram/update_decoder.h"

#include <cstdint>
#include <cstdlib>

// Any bytes as an update: the decoder ends with rows of this update, a kind, or one quarantine row, and never with text
// in the copy of a chat whose text is not kept.
namespace {

using namespace tgd;

class HalfAllowed final : public telegram::ChatPolicySource {
public:
    telegram::ChatPolicy policyOf(domain::ChatId chat) override { return {chat.value % 2 == 0, true}; }
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

size_t rowsOf(const domain::WriteBatch &batch)
{
    return batch.messages.size() + batch.memberships.size() + batch.reactionChanges.size()
        + batch.reactionSnapshots.size() + batch.topics.size() + batch.migrations.size() + batch.presences.size();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static HalfAllowed policies;
    static telegram::UpdateDecoder decoder;
    static telegram::BatchBuilder builder;
    static domain::WriteBatch batch;
    const std::string_view raw(reinterpret_cast<const char *>(data), size);
    builder.begin(batch, 1);
    const domain::UtcMicros now{1'785'000'000 * domain::microsPerSecond};
    const telegram::DecodedUpdate update = decoder.decode(raw, 1, now, policies, builder);
    switch (update.fate) {
    case telegram::DecodedUpdate::Fate::Ignored:
        require(!update.kind.empty() && rowsOf(batch) == 0 && batch.quarantine.empty());
        break;
    case telegram::DecodedUpdate::Fate::Quarantined:
        require(rowsOf(batch) == 0 && batch.chats.empty() && batch.quarantine.size() == 1);
        break;
    case telegram::DecodedUpdate::Fate::Rows: require(!batch.chats.empty()); break;
    }
    for (const domain::MessageRow &row : batch.messages) {
        require(row.chat.value < 0 && row.id.value > 0 && row.textLength >= 0 && row.links >= 0 && row.emoji >= 0);
        require(!row.text || row.chat.value % 2 == 0);
        require(!row.text || row.text->find('\0') == std::string::npos);
    }
    for (const domain::QuarantineRow &row : batch.quarantine)
        require(!row.reason.empty() && row.raw.find('\0') == std::string::npos);
    const std::string once = telegram::redactedUpdate(raw);
    require(telegram::redactedUpdate(once) == once);
    return 0;
}
