#pragma once

#include "domain/profile.h"

#include <QAbstractButton>

#include <vector>

class QMenu;

namespace tgd::shell {

// The profile that is looked at, with a menu of the others; as wide as the rail, so that both edges meet.
class ProfileButton : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY(ProfileButton)

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    // `detail` is the second line (the bot's name, or where the data comes from).
    void setProfiles(const std::vector<domain::Profile> &profiles, const QString &currentId, const QString &detail);

    QSize sizeHint() const override;

Q_SIGNALS:
    void profileChosen(const QString &id);
    void newProfileRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *m_menu;
    QString m_name;
    QString m_detail;
};

// "Production" -> "PR", "Linux Lounge" -> "LL"
QString initials(const QString &name);

}  // namespace tgd::shell
