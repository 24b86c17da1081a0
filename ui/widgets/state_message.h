#pragma once

#include "domain/health_state.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTimer;

namespace tgd::widgets {

class TextLabel;

// What a panel says when it has no data: a sign, a heading, the reason, and the button that changes it.
struct PanelMessage {
    QString heading;
    QString text;
    QString button;  // empty: no button
};

// Body of an empty, failed or unconfigured panel. An error may count down to its next try.
class StateMessage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(StateMessage)

public:
    explicit StateMessage(QWidget *parent = nullptr);

    // No state: the "empty" icon.
    void show(const PanelMessage &message, std::optional<domain::HealthState> state, int retryInSeconds = 0);
    void stopCountdown();

Q_SIGNALS:
    void activated();

private:
    void tick();

    class Sign;
    Sign *m_sign;
    TextLabel *m_heading;
    TextLabel *m_text;
    TextLabel *m_next;
    QPushButton *m_button;
    QTimer *m_timer;
    int m_secondsLeft = 0;
};

}  // namespace tgd::widgets
