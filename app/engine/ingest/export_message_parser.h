#pragma once

#include "ingest/export_message.h"

#include <memory>

namespace tgd::ingest {

// Reads one element of an export into an ExportMessage with simdjson On-Demand; mends what Telegram Desktop writes
// beside the JSON rules. Owned by the decoding thread.
class ExportMessageParser {
public:
    enum class Outcome { Ok, NotAnObject, NotJson };

    ExportMessageParser();
    ~ExportMessageParser();

    // `raw` must be readable for 64 bytes beyond its end. `hasEscapes`: it has `\x` or `\u` somewhere.
    Outcome parse(std::string_view raw, bool hasEscapes);
    // Valid until the next parse.
    const ExportMessage &message() const { return m_message; }

private:
    Q_DISABLE_COPY(ExportMessageParser)

    Outcome parsePadded(std::string_view json);

    struct Machine;
    std::unique_ptr<Machine> m_machine;
    std::string m_mended;
    ExportMessage m_message;
};

}  // namespace tgd::ingest
