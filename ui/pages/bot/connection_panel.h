#pragma once

#include "state/bot_state.h"
#include "widgets/panel.h"

#include <array>

class QGridLayout;
class QPushButton;

namespace tgd::widgets {
class StateSign;
}

namespace tgd::pages {

// How the connection to Telegram stands, why, what to do, and the buttons that do it. Asks; the page acts. Owned by
// the page; GUI thread.
class ConnectionPanel final : public widgets::Panel {
    Q_OBJECT
    Q_DISABLE_COPY(ConnectionPanel)

public:
    // `bot` must outlive the panel.
    explicit ConnectionPanel(const state::BotState *bot, QWidget *parent = nullptr);

    void update();
    void setBusy(bool busy);  // an answer is awaited: no second press

Q_SIGNALS:
    void retryNowRequested();
    void pauseRequested();
    void resumeRequested();
    void takeOverRequested();
    void changeTokenRequested();
    void forgetRequested();

private:
    enum Fact { Name, Id, Server, Mode, Since, LastPoll, LastCommit, Held, NextAttempt, FirstLoss, FactCount };

    void addFact(QGridLayout *grid, Fact fact, const QString &name, int row, int column);
    QWidget *makeButtons();
    void set(Fact fact, const QString &value);
    void updateFacts(const domain::ConnectionStatus &status);
    void updateButtons(const domain::ConnectionStatus &status);

    const state::BotState *m_bot;
    widgets::StateSign *m_sign = nullptr;
    widgets::TextLabel *m_word = nullptr;
    widgets::TextLabel *m_cause = nullptr;
    widgets::TextLabel *m_remedy = nullptr;
    std::array<widgets::ElidedLabel *, FactCount> m_facts{};
    QPushButton *m_retry = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_forget = nullptr;
    bool m_busy = false;
};

}  // namespace tgd::pages
