#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace tgd::state {
class JobBoard;
}

namespace tgd::widgets {
class TextLabel;
}

namespace tgd::shell {

// The first running job in the status bar: title, bar, percent, time left and the cross that cancels; says how many
// more there are. Hidden when nothing runs.
class JobCell : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(JobCell)

public:
    explicit JobCell(state::JobBoard *jobs, QWidget *parent = nullptr);

private:
    void refresh();

    state::JobBoard *m_jobs;
    widgets::TextLabel *m_title;
    QProgressBar *m_bar;
    widgets::TextLabel *m_percent;
    widgets::TextLabel *m_left;
    QToolButton *m_cancel;
};

}  // namespace tgd::shell
