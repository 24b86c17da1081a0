#pragma once

#include "ports/group_settings_store.h"
#include "state/load_state.h"
#include "state/request.h"

#include <QObject>

#include <optional>

namespace tgd::state {

// The settings form and the retention preview of one chat. GUI thread.
class ChatSettingsState final : public QObject {
    Q_OBJECT

public:
    explicit ChatSettingsState(ports::GroupSettingsStore *store, QObject *parent = nullptr);

    void show(domain::ChatId chat);
    void save(const domain::GroupSettings &settings);
    void preview();
    void runRetention();

    const LoadState &loadState() const { return m_state; }
    const LoadState &retentionState() const { return m_retentionState; }
    bool isSaving() const { return m_saveRequest.isRunning(); }
    bool isRemoving() const { return m_runRequest.isRunning(); }
    const std::optional<domain::GroupSettings> &settings() const { return m_settings; }
    const std::optional<domain::RetentionCounts> &retention() const { return m_retention; }

Q_SIGNALS:
    void changed();
    void saved(const tgd::domain::GroupSettings &settings);
    void saveFailed(const tgd::domain::Error &error);
    void retentionFinished(const tgd::domain::RetentionCounts &taken);

private:
    ports::GroupSettingsStore *m_store;
    domain::ChatId m_chat;
    LoadState m_state;
    LoadState m_retentionState;
    std::optional<domain::GroupSettings> m_settings;
    std::optional<domain::RetentionCounts> m_retention;
    Request<domain::GroupSettings> m_readRequest;
    Request<domain::GroupSettings> m_saveRequest;
    Request<domain::RetentionCounts> m_previewRequest;
    Request<domain::RetentionCounts> m_runRequest;
};

}  // namespace tgd::state
