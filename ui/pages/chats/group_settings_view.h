#pragma once

#include "domain/group_settings.h"
#include "state/chat_settings_state.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace tgd::widgets {
class FormRow;
class Panel;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// Settings of one chat as a form, and beside it what retention would take. Owned by the Chats page; GUI thread.
class GroupSettingsView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(GroupSettingsView)

public:
    // `state` must outlive the view.
    explicit GroupSettingsView(state::ChatSettingsState *state, QWidget *parent = nullptr);

    bool hasUnsavedChanges() const;

Q_SIGNALS:
    void closed();

private:
    QWidget *makeForm();
    QWidget *makeRetention();
    void connectFields();
    void update();
    void load(const domain::GroupSettings &settings);
    domain::GroupSettings edited() const;
    void validate();
    void updateRetention();
    void askToRun();
    QString consequences(const domain::GroupSettings &before, const domain::GroupSettings &after) const;

    state::ChatSettingsState *m_state;
    domain::GroupSettings m_loaded;
    bool m_hasLoaded = false;
    bool m_loading = false;

    widgets::Panel *m_formPanel;
    widgets::Panel *m_retentionPanel;
    QCheckBox *m_storeText;
    QSpinBox *m_textDays;
    QSpinBox *m_metadataDays;
    QComboBox *m_zone;
    QComboBox *m_locale;
    QCheckBox *m_reactions;
    widgets::FormRow *m_storeTextRow;
    widgets::FormRow *m_textDaysRow;
    widgets::FormRow *m_metadataDaysRow;
    widgets::FormRow *m_zoneRow;
    widgets::FormRow *m_localeRow;
    widgets::FormRow *m_reactionsRow;
    widgets::TextLabel *m_consequences;
    QPushButton *m_save;
    QPushButton *m_revert;
    struct Removal {
        widgets::TextLabel *heading;
        widgets::TextLabel *detail;
    };
    std::vector<Removal> m_removals;  // texts, messages, reactions
    QPushButton *m_run;
};

}  // namespace tgd::pages
