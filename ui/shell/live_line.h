#pragma once

#include <QObject>

namespace tgd::state {
class BotState;
}

namespace tgd::shell {

class MainWindow;

// Keeps what the shell says of the bot up to date: ingestion rate, last update and data age in the status bar, the
// health pill, and the sign beside the bot's page in the rail. Says nothing of a profile that never had a bot. Owned by
// the window; GUI thread.
class LiveLine final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(LiveLine)

public:
    // `window` must be filled; `bot` must outlive the line. `pageId` is the bot's page in the rail.
    LiveLine(state::BotState *bot, MainWindow *window, const QString &pageId);

private:
    void update();
    void updateFigures();

    state::BotState *m_bot;
    MainWindow *m_window;
    QString m_pageId;
    bool m_hadBot = false;
};

}  // namespace tgd::shell
