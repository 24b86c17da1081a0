#pragma once

#include "domain/period.h"

#include <QDialog>

class QCalendarWidget;
class QDateEdit;
class QPushButton;

namespace tgd::widgets {
class TextLabel;
}

namespace tgd::shell {

// From–to with two calendars. "Show" is possible only for a period that exists; the reason stands beside it.
class CustomRangeDialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(CustomRangeDialog)

public:
    CustomRangeDialog(const domain::Period &period, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tgd::domain::Period &period);

private:
    QWidget *makeSide(const QString &title, QDateEdit *edit, QCalendarWidget *calendar);
    void validate();

    QDate m_today;
    QDateEdit *m_from;
    QDateEdit *m_to;
    widgets::TextLabel *m_note;
    QPushButton *m_show;
};

}  // namespace tgd::shell
