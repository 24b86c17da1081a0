#pragma once

#include "domain/connection_status.h"

#include <QString>

#include <optional>

namespace tgd::state {

// Decides when a person is told about the connection without asking: once when it begins to need somebody, once when it
// is well again. Knows nothing of how it is told. One thread.
class BotAttention {
public:
    struct Notice {
        bool recovered = false;
        QString title;
        QString text;
    };

    // The notice that this status calls for after the ones before; mostly none.
    std::optional<Notice> next(const domain::ConnectionStatus &status);
    // The connection ended because a person wanted it: nothing is outstanding.
    void reset() { m_told.reset(); }

    static bool needsSomebody(const domain::ConnectionStatus &status);

private:
    std::optional<domain::ConnectionState> m_told;
};

}  // namespace tgd::state
