#pragma once

#include <QAbstractButton>
#include <QFrame>

class QHBoxLayout;
class QMenu;

namespace tgd::shell {

// One part of a segmented control in the top bar: icon, name, quiet detail, chevron. Opens its menu when it has one.
class BarSegment : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY(BarSegment)

public:
    // `name` is the accessible name and tooltip.
    BarSegment(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &detail = {});
    void setIconName(const QString &icon);
    void setName(const QString &name);
    void setMenu(QMenu *menu);
    QMenu *menu() const { return m_menu; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_text;
    QString m_detail;
    QMenu *m_menu = nullptr;
};

// The frame around them.
class SegmentFrame : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY(SegmentFrame)

public:
    explicit SegmentFrame(const QString &name, QWidget *parent = nullptr);
    void add(BarSegment *segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
};

}  // namespace tgd::shell
