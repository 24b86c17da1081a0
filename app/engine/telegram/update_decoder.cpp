#include "telegram/update_decoder.h"

#include "telegram/column_text.h"
#include "telegram/raw_redactor.h"
#include "telegram/update_kinds.h"

#include <QCryptographicHash>

namespace tgd::telegram {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string sha256(std::string_view bytes)
{
    const QByteArray hash
        = QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256);
    return hash.toStdString();
}

std::string_view reasonOf(error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR: return "invalid_utf8";
    case simdjson::EMPTY: return "empty";
    default: return "invalid_json";
    }
}

domain::QuarantineRow rowOf(std::string_view raw, bool keepText, qint64 botId, qint64 updateId, domain::UtcMicros now)
{
    domain::QuarantineRow row;
    row.botId = botId;
    row.updateId = updateId;
    const std::string_view kept = raw.substr(0, largestRawKept);
    row.raw = mendedUtf8(keepText ? std::string(kept) : redactedUpdate(kept));
    row.sha256 = sha256(raw);
    row.at = now;
    return row;
}

}  // namespace

std::string_view UpdateDecoder::read(std::string_view raw)
{
    m_reader.beginDocument(raw.size());
    m_wire.reset();
    m_padded.assign(raw);
    m_padded.resize(raw.size() + simdjson::SIMDJSON_PADDING);
    return readDocument();
}

std::string_view UpdateDecoder::readDocument()
{
    const size_t mark = m_padded.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const size_t size = m_padded.size() - mark;
    const simdjson::padded_string_view view(m_padded.data() + mark, size - simdjson::SIMDJSON_PADDING, size);
    simdjson::ondemand::document document;
    if (const auto error = m_parser.iterate(view).get(document))
        return reasonOf(error);
    simdjson::ondemand::json_type type;
    if (document.type().get(type) || type != simdjson::ondemand::json_type::object)
        return "not_an_object";
    simdjson::ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return reasonOf(error);
    std::string_view reason;
    const auto error
        = m_reader.membersOf(object, [&](std::string_view key, Value value) { return readMember(key, value, reason); });
    if (error)
        return reasonOf(error);
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return "invalid_json";
    if (!reason.empty())
        return reason;
    if (!m_wire.id || *m_wire.id < 0)
        return "bad_update_id";
    return m_wire.kind.empty() ? "empty_update" : std::string_view();
}

// An update has one content key; what is beside it is not for us, unless two are known.
error_code UpdateDecoder::readMember(std::string_view key, Value value, std::string_view &reason)
{
    if (key == "update_id")
        return m_reader.read(value, m_wire.id);
    if (WireReader::isNull(value))
        return simdjson::SUCCESS;
    const UpdateKind *kind = updateKind(key);
    if (kind && m_wire.known) {
        reason = "several_kinds";
        return simdjson::SUCCESS;
    }
    if (!kind && !m_wire.kind.empty())
        return simdjson::SUCCESS;
    m_wire.kind = key;
    m_wire.known = kind;
    return kind && kind->read ? kind->read(m_reader, value, m_wire) : simdjson::SUCCESS;
}

DecodedUpdate UpdateDecoder::decode(
    std::string_view raw, qint64 botId, domain::UtcMicros now, ChatPolicySource &policies, BatchBuilder &builder)
{
    DecodedUpdate update;
    const std::string_view reason = read(raw);
    update.updateId = m_wire.id;
    const UpdateKind *kind = m_wire.known;
    if (kind)
        update.wireKind = kind->name;
    Verdict verdict;
    if (!reason.empty())
        verdict = Verdict::quarantined(reason);
    else if (!kind)
        verdict = Verdict::quarantined("unknown_kind");
    else if (!kind->map)
        verdict = Verdict::ignored(m_wire.kind);
    else if (!m_wire.isObject)
        verdict = Verdict::quarantined("not_an_object");
    else {
        MapContext context{m_reader, builder, policies, now, update};
        if (m_commands && m_wire.kind == "message")
            context.commands = &*m_commands;
        verdict = kind->map(m_wire, context);
    }
    update.fate = verdict.fate;
    update.wrongTypes = m_reader.wrongTypes();
    if (verdict.fate == DecodedUpdate::Fate::Ignored) {
        update.kind = verdict.text;
    } else if (!verdict.text.empty()) {
        const WireChat *chat = reason.empty() && kind && kind->chat ? kind->chat(m_wire) : nullptr;
        const bool keepText = chat && chat->id && policies.policyOf(domain::ChatId{*chat->id}).storeText;
        auto &entries = builder.batch().quarantine;
        update.quarantine = entries.size();
        entries.push_back(rowOf(raw, keepText, botId, m_wire.id.value_or(0), now));
        entries.back().reason = verdict.text;
        if (reason.empty() && !kind) {
            update.kind = storedText(m_wire.kind);
            entries.back().sampledKey = update.kind;
        }
    }
    return update;
}

domain::QuarantineRow UpdateDecoder::quarantineRow(
    std::string_view raw, const DecodedUpdate &update, qint64 botId, domain::UtcMicros now, std::string reason)
{
    domain::QuarantineRow row = rowOf(raw, false, botId, update.updateId.value_or(0), now);
    row.reason = std::move(reason);
    return row;
}

}  // namespace tgd::telegram
