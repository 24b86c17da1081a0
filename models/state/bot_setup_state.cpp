#include "state/bot_setup_state.h"

namespace tgd::state {

BotSetupState::BotSetupState(ports::BotDesk *desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_checkRequest(this), m_connectRequest(this)
{
}

void BotSetupState::begin(QByteArray &&text, const QString &apiBase)
{
    if (m_step == Step::Checking || m_step == Step::Connecting) {
        text.fill('\0');
        return;
    }
    m_error.reset();
    m_check.reset();
    const domain::Result<ports::BotDesk::Token> token = m_desk->tokenIn(std::move(text));
    if (!token)
        return fail(token.error(), Step::Entering);
    m_token = *token;
    m_apiBase = apiBase;
    m_step = Step::Checking;
    Q_EMIT changed();
    m_checkRequest.start(m_desk->check(m_token, m_apiBase), [this](const domain::Result<domain::BotCheck> &answer) {
        if (!answer) {
            m_token.reset();
            return fail(answer.error(), Step::Entering);
        }
        m_check = *answer;
        m_step = Step::Checked;
        Q_EMIT changed();
    });
}

void BotSetupState::connectBot()
{
    if (m_step != Step::Checked || !m_token)
        return;
    m_error.reset();
    m_step = Step::Connecting;
    Q_EMIT changed();
    m_connectRequest.start(m_desk->connectBot(m_token, m_apiBase), [this](const domain::Result<QString> &answer) {
        if (!answer)
            return fail(answer.error(), Step::Checked);
        m_token.reset();
        m_check.reset();
        m_step = Step::Entering;
        Q_EMIT changed();
        Q_EMIT connected(*answer);
    });
}

void BotSetupState::giveUp()
{
    m_checkRequest.cancel();
    if (m_step == Step::Connecting)
        return;  // what was begun ends by itself
    m_token.reset();
    m_check.reset();
    m_error.reset();
    m_step = Step::Entering;
    Q_EMIT changed();
}

void BotSetupState::fail(const domain::Error &error, Step back)
{
    m_error = error;
    m_step = back;
    Q_EMIT changed();
}

}  // namespace tgd::state
