#pragma once

#include "ports/bot_desk.h"
#include "state/request.h"

#include <QObject>

namespace tgd::state {

// The way from a pasted text to a connected bot: take the token, ask Telegram who it is, connect. Holds the token only
// until it is connected or given up. Owned by the form; GUI thread.
class BotSetupState final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(BotSetupState)

public:
    enum class Step { Entering, Checking, Checked, Connecting };

    // `desk` must outlive the state.
    explicit BotSetupState(ports::BotDesk *desk, QObject *parent = nullptr);

    Step step() const { return m_step; }
    const std::optional<domain::BotCheck> &check() const { return m_check; }
    const std::optional<domain::Error> &error() const { return m_error; }  // of the last step

    // Takes the token out of the text, which is overwritten, and asks Telegram about it.
    void begin(QByteArray &&text, const QString &apiBase);
    void connectBot();
    void giveUp();  // back to the start; the token is forgotten

Q_SIGNALS:
    void changed();
    void connected(const QString &remark);  // remark: what a person must know, such as that there is no keychain

private:
    void fail(const domain::Error &error, Step back);

    ports::BotDesk *m_desk;
    Step m_step = Step::Entering;
    ports::BotDesk::Token m_token;
    QString m_apiBase;
    std::optional<domain::BotCheck> m_check;
    std::optional<domain::Error> m_error;
    Request<domain::BotCheck> m_checkRequest;
    Request<QString> m_connectRequest;
};

}  // namespace tgd::state
