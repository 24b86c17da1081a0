#pragma once

#include "domain/health_state.h"

#include <QDialog>

namespace tgd::widgets {

// A question before something is changed: names the effect, shows the exact command, and both buttons are verbs
// ("Keep query" / "Cancel query").
struct Confirmation {
    QString title;     // verb + object
    QString effect;    // what will happen, one sentence
    QString detail;    // what it means, what is not lost
    QString code;      // the exact command, may be empty
    QString copyText;  // link that copies the code, e.g. "Copy SQL"; empty: none
    QString keep;      // the way out
    QString act;       // the way on
    bool destructive = false;
    domain::HealthState state = domain::HealthState::Warning;
};

class ConfirmDialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(ConfirmDialog)

public:
    explicit ConfirmDialog(const Confirmation &confirmation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFooter(const Confirmation &confirmation);
};

}  // namespace tgd::widgets
