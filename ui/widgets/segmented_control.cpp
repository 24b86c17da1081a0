#include "widgets/segmented_control.h"

#include "theme/paint_kit.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

class SegmentedControl::Segment : public QAbstractButton {
public:
    Segment(const QString &text, SegmentedControl *parent) : QAbstractButton(parent), m_owner(parent)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    // As wide as the semibold text needs, so that a change of the choice moves nothing.
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::font(m_owner->m_small ? TextStyle::SmallStrong : TextStyle::BodyStrong));
        return {metrics.horizontalAdvance(text()) + 19,
            m_owner->m_small ? Theme::smallControlHeight() : Theme::controlHeight()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool first = x() == 0;
        const bool last = geometry().right() == m_owner->width() - 1;
        QPainterPath clip;
        clip.addRoundedRect(QRectF(m_owner->rect()).adjusted(1, 1, -1, -1).translated(-x(), 0), 5, 5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(clip);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), Theme::color(isChecked() ? Token::Selection : Token::Hover));
        if (!last)
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), Theme::color(Token::Border));
        painter.setClipping(false);
        const bool small = m_owner->m_small;
        if (isChecked())
            painter.setFont(Theme::font(small ? TextStyle::SmallStrong : TextStyle::BodyStrong));
        else
            painter.setFont(Theme::font(small ? TextStyle::Small : TextStyle::Body));
        painter.setPen(Theme::color(!isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Secondary));
        painter.drawText(QRectF(rect()).adjusted(0, 0, last ? 0 : -1, 0), Qt::AlignCenter, text());
        if (hasFocus())
            theme::paintBox(painter, QRectF(rect()), QColor(), Theme::color(Token::Accent), 2, first || last ? 6 : 2);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            m_owner->keyPressEvent(event);
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    SegmentedControl *m_owner;
};

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        for (QAbstractButton *button : m_group->buttons())
            button->updateGeometry();
        update();
    });
}

void SegmentedControl::addSegment(const QString &text, int id)
{
    auto *segment = new Segment(text, this);
    segment->setAccessibleDescription(accessibleName());
    m_group->addButton(segment, id);
    m_layout->addWidget(segment);
    if (m_group->buttons().size() == 1)
        segment->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

void SegmentedControl::setSmall(bool small)
{
    m_small = small;
    for (QAbstractButton *button : m_group->buttons())
        button->updateGeometry();
}

QAbstractButton *SegmentedControl::segment(int id) const
{
    return m_group->button(id);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), Theme::color(Token::Surface), Theme::color(Token::ButtonBorder));
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == forward ? 1 : -1);
    else
        QFrame::keyPressEvent(event);
}

void SegmentedControl::step(int direction)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const qsizetype next = buttons.indexOf(m_group->checkedButton()) + direction;
    if (next < 0 || next >= buttons.size())
        return;
    buttons.at(next)->setFocus(Qt::OtherFocusReason);
    buttons.at(next)->click();
}

}  // namespace tgd::widgets
