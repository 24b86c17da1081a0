#pragma once

#include "domain/health_state.h"
#include "state/bot_setup_state.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tgd::widgets {
class StateSign;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// From a pasted token to a connected bot: enter, check who it is, connect. The field is emptied as soon as its text is
// taken, and nothing shows it again. Owned by the page or a dialog; GUI thread.
class TokenForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(TokenForm)

public:
    // `desk` must outlive the form.
    explicit TokenForm(ports::BotDesk *desk, QWidget *parent = nullptr);

    void start();  // empty, the field focused

Q_SIGNALS:
    void connected(const QString &remark);

private:
    struct Line {
        QWidget *row = nullptr;
        widgets::StateSign *sign = nullptr;
        widgets::TextLabel *text = nullptr;
    };

    void makeFields(QVBoxLayout *layout);
    void makeFindings(QVBoxLayout *layout);
    void makeActions(QVBoxLayout *layout);
    static Line makeLine(int indent);
    static void setLine(const Line &line, std::optional<domain::HealthState> state, const QString &text);
    void take();
    void showServer(bool shown);
    void update();
    void showFindings();

    ports::BotDesk *m_desk;
    state::BotSetupState m_state;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_server = nullptr;
    QWidget *m_serverRow = nullptr;
    QPushButton *m_serverLink = nullptr;
    QCheckBox *m_spools = nullptr;
    Line m_verdict;
    QWidget *m_findings = nullptr;
    Line m_who;
    Line m_privacy;
    Line m_webhook;
    Line m_other;
    QPushButton *m_check = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_connect = nullptr;
};

}  // namespace tgd::pages
