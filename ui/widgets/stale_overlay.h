#pragma once

#include <QWidget>

namespace tgd::widgets {

// Lies over a panel's body when its data is old: the body shows through at 40 %, with an age chip on top. Lets the
// mouse through.
class StaleOverlay : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(StaleOverlay)

public:
    explicit StaleOverlay(QWidget *parent = nullptr);
    void setAge(const QString &age);  // "2 min 10 s"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

}  // namespace tgd::widgets
