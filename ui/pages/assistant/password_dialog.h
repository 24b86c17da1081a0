#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tgd::pages {

// Asks for the password of a store on a server. The text leaves the field once. Owned by the window; GUI thread.
class PasswordDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(PasswordDialog)

public:
    // `place` as storePlace() tells it, `why` what the server said; `canKeep`: the profile is remembered.
    PasswordDialog(const QString &place, const QString &why, bool canKeep, QWidget *parent = nullptr);

    // What was entered; the field is empty afterwards.
    QString takePassword();
    bool keepsPassword() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_use;
};

}  // namespace tgd::pages
