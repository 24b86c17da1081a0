#pragma once

#include "state/server_setup_state.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tgd::widgets {
class StateSign;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

class StepList;

// Connects a PostgreSQL database: the fields of its address (or one address that is pasted), the check step by step,
// what using it would do, and the profile. The password leaves its field only for the check. Owned by the window; GUI
// thread.
class ServerDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(ServerDialog)

public:
    // `desk` must outlive the dialog.
    explicit ServerDialog(ports::ServerDesk *desk, QWidget *parent = nullptr);

    // Fills the fields; a password in the address goes into its hidden field.
    void setAddress(const QString &url);
    // A way back to where the dialog was opened from; without one there is no such button.
    void setCanGoBack(bool can);
    void check();

Q_SIGNALS:
    void opened(const QString &profileId, const QString &remark);
    void backRequested();

public Q_SLOTS:
    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeSteps();
    QWidget *makeButtons();
    QLineEdit *addField(QVBoxLayout *layout, const QString &name);
    void addRow(QVBoxLayout *layout, const QString &name, QWidget *field);
    void hostEdited();
    void fieldsEdited();
    void chooseAuthority();
    domain::ServerAddress address() const;
    void update();

    state::ServerSetupState m_state;
    std::vector<std::pair<QString, QString>> m_options;  // of a pasted address, that have no field
    qsizetype m_hostLength = 0;
    QLineEdit *m_hosts = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_tls = nullptr;
    QLineEdit *m_authority = nullptr;
    QPushButton *m_browse = nullptr;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_keep = nullptr;
    StepList *m_steps = nullptr;
    widgets::StateSign *m_verdictSign = nullptr;
    widgets::TextLabel *m_verdict = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_use = nullptr;
};

}  // namespace tgd::pages
