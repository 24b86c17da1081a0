#pragma once

#include "domain/health_state.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tgd::widgets {

struct ToastMessage {
    domain::HealthState state = domain::HealthState::Ok;
    QString title;
    QString detail;
    QString action;  // empty: none
    std::function<void()> onAction;
};

// Short notes in the lower right of a window, one at a time, 6 s each. They never take the focus and wait while the
// mouse is over them. Owned by the window; GUI thread.
class ToastHost : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(ToastHost)

public:
    // `bottomMargin` keeps clear of a status bar.
    explicit ToastHost(QWidget *window, int bottomMargin = 40);

    void show(const ToastMessage &message);
    QWidget *current() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class ToastCard;
    void place();

    QWidget *m_window;
    ToastCard *m_card = nullptr;
    int m_bottomMargin;
};

}  // namespace tgd::widgets
