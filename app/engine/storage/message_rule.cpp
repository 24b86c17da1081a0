#include "storage/message_rule.h"

namespace tgd::storage::message_rule {

using domain::MessageRow;
using domain::MessageSource;
using domain::RowOutcome;
using domain::UtcMicros;

const char *sourceName(MessageSource source)
{
    return source == MessageSource::Import ? "import" : "bot";
}

MessageFigures figuresOf(const MessageRow &identity, const MessageRow &content)
{
    MessageFigures figures;
    figures.kind = content.mediaKind;
    figures.media = content.mediaKind != domain::MediaKind::Text;
    figures.reply = identity.replyTo.has_value();
    figures.forward = identity.isForward();
    figures.textLength = content.textLength;
    figures.links = content.links;
    figures.emoji = content.emoji;
    return figures;
}

MessageFigures figuresAfterEdit(const Stored &stored, const MessageRow &content)
{
    MessageFigures after = figuresOf(content, content);
    after.reply = stored.figures.reply;
    after.forward = stored.figures.forward;
    return after;
}

Decision decide(const Stored *stored, Versions versions, std::span<RowOutcome> outcomes)
{
    Decision decision;
    bool exists = stored != nullptr;
    bool isImport = stored && stored->isImport;
    UtcMicros date = stored ? stored->date : UtcMicros{};
    std::optional<UtcMicros> editDate = stored ? stored->editDate : std::nullopt;
    for (size_t i = 0; i < versions.size(); ++i) {
        const MessageRow &row = *versions[i];
        const bool fromImport = row.source == MessageSource::Import;
        if (!exists || (isImport && (!fromImport || row.date != date))) {
            outcomes[i] = exists ? RowOutcome::Updated : RowOutcome::Inserted;
            decision.identity = decision.content = &row;
            exists = true;
            isImport = fromImport;
            date = row.date;
            editDate = row.editDate;
        } else if (isImport == fromImport && row.editDate && (!editDate || *row.editDate > *editDate)) {
            outcomes[i] = RowOutcome::Updated;
            decision.content = &row;
            editDate = row.editDate;
        } else {
            outcomes[i] = RowOutcome::Duplicate;
        }
    }
    return decision;
}

}  // namespace tgd::storage::message_rule
