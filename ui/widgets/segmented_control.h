#pragma once

#include <QFrame>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace tgd::widgets {

// A row of choices of which one is on ("Day | Hour"). Arrow keys move the choice.
class SegmentedControl : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY(SegmentedControl)

public:
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    void addSegment(const QString &text, int id);
    int current() const;
    void setCurrent(int id);  // does not emit
    void setSmall(bool small);
    QAbstractButton *segment(int id) const;

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Segment;
    void step(int direction);

    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    bool m_small = false;
};

}  // namespace tgd::widgets
