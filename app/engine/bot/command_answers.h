#pragma once

#include "bot/activity_cache.h"
#include "bot/answer_text.h"
#include "bot/user_rate.h"
#include "domain/outbox.h"
#include "ports/clock.h"
#include "storage/store.h"

namespace tgd::bot {

// What is answered to a command, and what it changes.
struct Answer {
    AnswerText text;
    std::optional<domain::SettingsChange> change;
};

// Makes the answers to commands (telegram.md 4) from the store. Lives on the desk's thread, which may wait for the
// store while the ingestion goes on.
class CommandAnswers {
public:
    CommandAnswers(storage::Store &store, const ports::Clock &clock) : m_store(store), m_clock(clock) { }
    Q_DISABLE_COPY_MOVE(CommandAnswers)

    void setBotName(const QString &name) { m_botName = name; }
    // Whether the answer depends on who asks.
    static bool needsAdmin(const domain::CommandRequest &request);
    // `isAdmin` matters only where needsAdmin() says so; `nowMs` counts for the limit of /setup.
    domain::Result<Answer> answer(const domain::CommandRequest &request, bool isAdmin, qint64 nowMs);

private:
    domain::Result<Answer> setup(const domain::CommandRequest &request, bool isAdmin, qint64 nowMs);
    domain::Result<Answer> settings(const domain::CommandRequest &request);
    domain::Result<Answer> change(const domain::CommandRequest &request, bool isAdmin);
    Answer help() const;
    domain::Result<std::optional<domain::GroupSettings>> settingsOf(domain::ChatId chat);

    storage::Store &m_store;
    const ports::Clock &m_clock;
    UserRate m_setups;
    ActivityCache m_activity;
    QString m_botName;
};

}  // namespace tgd::bot
