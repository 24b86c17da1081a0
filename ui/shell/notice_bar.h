#pragma once

#include "domain/health_state.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tgd::widgets {
class StateSign;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::shell {

// A strip over all pages of a window for what concerns every one of them: sign, what is wrong, why and what to do, and
// the buttons for that. Hidden while there is nothing to say. Owned by the main window; GUI thread.
class NoticeBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(NoticeBar)

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    // A button for everything that may be done about it, hidden until it is offered; the last is the way on.
    QPushButton *addAction(const QString &text);
    void showNotice(domain::HealthState state, const QString &heading, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    domain::HealthState m_state = domain::HealthState::Critical;
    widgets::StateSign *m_sign;
    widgets::TextLabel *m_heading;
    widgets::TextLabel *m_text;
    QHBoxLayout *m_actions;
};

}  // namespace tgd::shell
