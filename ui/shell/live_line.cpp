#include "shell/live_line.h"

#include "domain/format.h"
#include "shell/main_window.h"
#include "shell/navigation_rail.h"
#include "shell/status_bar.h"
#include "shell/top_bar.h"
#include "state/bot_state.h"
#include "state/bot_words.h"

namespace tgd::shell {

using domain::HealthState;
using state::BotState;

namespace {

// The cell that tells "not configured" while there is no bot.
const auto botCell = QStringLiteral("bot");
const auto updateCell = QStringLiteral("update");
const auto ageCell = QStringLiteral("age");
const auto dash = QStringLiteral("–");

}  // namespace

LiveLine::LiveLine(BotState *bot, MainWindow *window, const QString &pageId)
    : QObject(window), m_bot(bot), m_window(window), m_pageId(pageId)
{
    connect(m_bot, &BotState::changed, this, &LiveLine::update);
    connect(m_bot, &BotState::sampled, this, &LiveLine::updateFigures);
    update();
}

void LiveLine::update()
{
    updateFigures();
    if (!m_bot->hasBot()) {
        m_window->rail()->setBadge(m_pageId, std::nullopt);
        if (m_hadBot)
            m_window->topBar()->setHealth(HealthState::NotConfigured, tr("History only"), tr("no bot is connected"));
        m_hadBot = false;
        return;
    }
    m_hadBot = true;
    const HealthState health = m_bot->health();
    m_window->topBar()->setHealth(health, m_bot->word(), m_bot->botName());
    // Healthy is quiet.
    const bool quiet = health == HealthState::Ok || health == HealthState::Unknown;
    m_window->rail()->setBadge(m_pageId, quiet ? std::nullopt : std::optional(health));
}

void LiveLine::updateFigures()
{
    StatusBar *bar = m_window->statusLine();
    if (!m_bot->hasBot()) {
        if (m_hadBot) {
            bar->setCell(botCell, tr("Bot"), tr("not configured"), HealthState::NotConfigured);
            bar->setCell(updateCell, {}, {});
            bar->setCell(ageCell, {}, {});
        }
        return;
    }
    const auto rate = m_bot->updatesPerSecond();
    bar->setCell(botCell, tr("Ingestion"),
        rate ? tr("%1 updates/s").arg(state::botwords::rateText(*rate)) : m_bot->word(), m_bot->health());
    const auto ago = [](const std::optional<qint64> &age) {
        return age ? tr("%1 ago").arg(domain::format::duration(*age)) : tr("not yet");
    };
    const bool connection = m_bot->presence() == BotState::Presence::Connection;
    bar->setCell(updateCell, tr("Last update"), connection ? ago(m_bot->lastUpdateAge()) : dash);
    const auto age = m_bot->dataAge();
    bar->setCell(ageCell, tr("Data age"), !connection ? dash : age ? domain::format::duration(*age) : tr("not known"));
}

}  // namespace tgd::shell
