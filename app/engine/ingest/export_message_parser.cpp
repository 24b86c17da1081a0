#include "ingest/export_message_parser.h"

#include "ingest/export_fields.h"
#include "ingest/export_mender.h"

namespace tgd::ingest {

struct ExportMessageParser::Machine {
    simdjson::ondemand::parser parser;
};

ExportMessageParser::ExportMessageParser() : m_machine(std::make_unique<Machine>()) { }

ExportMessageParser::~ExportMessageParser() = default;

ExportMessageParser::Outcome ExportMessageParser::parse(std::string_view raw, bool hasEscapes)
{
    if (!raw.empty() && raw.front() != '{')
        return Outcome::NotAnObject;
    if (!hasEscapes && parsePadded(raw) == Outcome::Ok)
        return Outcome::Ok;
    m_mended = mendJson(raw);
    return parsePadded(m_mended);
}

ExportMessageParser::Outcome ExportMessageParser::parsePadded(std::string_view json)
{
    m_message.clear();
    simdjson::ondemand::document document;
    if (m_machine->parser.iterate(json.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING).get(document))
        return Outcome::NotJson;
    simdjson::ondemand::object object;
    if (document.get_object().get(object))
        return Outcome::NotJson;
    return readMessage(object, m_message) ? Outcome::NotJson : Outcome::Ok;
}

}  // namespace tgd::ingest
