#pragma once

#include "domain/chat.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tgd::widgets {
class ElidedLabel;
class SegmentedControl;
}  // namespace tgd::widgets

namespace tgd::pages {

// Head of a chat's detail: initials, title, one sentence, and what changes the view. Owned by the detail; GUI thread.
class ChatHeader final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(ChatHeader)

public:
    enum class View { Activity, Users, Settings };

    explicit ChatHeader(QWidget *parent = nullptr);

    void setChat(const domain::ChatListItem &chat);
    void setView(View view);  // the chart switches are for the activity view alone
    bool isHourly() const;
    void setHourly(bool on);
    void setHourlyAllowed(bool allowed);  // hours of a long range would not fit a chart
    void setCompare(bool on);

Q_SIGNALS:
    void hourlyChanged(bool on);
    void compareChanged(bool on);
    void exportRequested();
    void settingsRequested();
    void backRequested();

private:
    class Initials;

    void tell();

    Initials *m_initials;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_sentence;
    widgets::SegmentedControl *m_binning;
    QPushButton *m_compare;
    QToolButton *m_export;
    QToolButton *m_settings;
    QPushButton *m_back;
    QString m_about;
    QString m_zone;
    bool m_showsCharts = true;
};

}  // namespace tgd::pages
