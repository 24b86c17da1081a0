#include "state/chat_settings_state.h"

namespace tgd::state {

using domain::GroupSettings;
using domain::Result;
using domain::RetentionCounts;

namespace {
QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}
}  // namespace

ChatSettingsState::ChatSettingsState(ports::GroupSettingsStore *store, QObject *parent)
    : QObject(parent), m_store(store), m_readRequest(this), m_saveRequest(this), m_previewRequest(this),
      m_runRequest(this)
{
}

void ChatSettingsState::show(domain::ChatId chat)
{
    m_chat = chat;
    m_settings.reset();
    m_retention.reset();
    m_state = {};
    m_retentionState = {};
    m_state.toLoading(now());
    Q_EMIT changed();
    m_readRequest.start(m_store->settings(chat), [this](const Result<GroupSettings> &answer) {
        if (answer) {
            m_settings = *answer;
            m_state.toReady(now());
        } else {
            m_state.toFailed(answer.error(), now());
        }
        Q_EMIT changed();
    });
    preview();
}

void ChatSettingsState::save(const GroupSettings &settings)
{
    m_saveRequest.start(m_store->save(settings), [this](const Result<GroupSettings> &answer) {
        if (!answer) {
            Q_EMIT changed();
            Q_EMIT saveFailed(answer.error());
            return;
        }
        m_settings = *answer;
        Q_EMIT changed();
        Q_EMIT saved(*answer);
        preview();
    });
    Q_EMIT changed();
}

void ChatSettingsState::preview()
{
    m_retentionState.toLoading(now());
    Q_EMIT changed();
    m_previewRequest.start(m_store->previewRetention(m_chat), [this](const Result<RetentionCounts> &answer) {
        if (answer) {
            m_retention = *answer;
            m_retentionState.toReady(now());
        } else {
            m_retentionState.toFailed(answer.error(), now());
        }
        Q_EMIT changed();
    });
}

void ChatSettingsState::runRetention()
{
    m_runRequest.start(m_store->runRetention(m_chat), [this](const Result<RetentionCounts> &answer) {
        if (!answer) {
            m_retentionState.toFailed(answer.error(), now());
            Q_EMIT changed();
            return;
        }
        Q_EMIT retentionFinished(*answer);
        preview();
    });
    Q_EMIT changed();
}

}  // namespace tgd::state
