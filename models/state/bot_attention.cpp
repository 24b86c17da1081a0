#include "state/bot_attention.h"

#include "state/bot_words.h"

#include <QCoreApplication>

namespace tgd::state {

using domain::ConnectionState;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BotAttention)
};

}  // namespace

bool BotAttention::needsSomebody(const domain::ConnectionStatus &status)
{
    return status.needsAttention || botwords::healthOf(status) == domain::HealthState::Critical;
}

std::optional<BotAttention::Notice> BotAttention::next(const domain::ConnectionStatus &status)
{
    if (needsSomebody(status)) {
        if (m_told == status.state)
            return std::nullopt;
        m_told = status.state;
        QString text = status.cause;
        if (!status.whatToDo.isEmpty())
            text += QLatin1Char(' ') + status.whatToDo;
        return Notice{false, Text::tr("Bot: %1").arg(botwords::wordOf(status.state)), text};
    }
    // Trying again is not yet being well.
    if (status.state != ConnectionState::Polling || !m_told)
        return std::nullopt;
    m_told.reset();
    return Notice{true, Text::tr("The bot is connected again"), Text::tr("Updates arrive and are stored.")};
}

}  // namespace tgd::state
