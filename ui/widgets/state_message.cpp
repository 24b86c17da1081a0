#include "widgets/state_message.h"

#include "theme/icons.h"
#include "theme/state_glyph.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

class StateMessage::Sign : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {Theme::px(15), Theme::px(16)}; }
    void setState(std::optional<domain::HealthState> state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double size = Theme::px(m_state ? 14 : 15);
        const QRectF box((width() - size) / 2, (height() - size) / 2, size, size);
        if (m_state)
            theme::paintStateGlyph(painter, box, *m_state);
        else
            theme::Icons::paint(painter, box, QStringLiteral("empty"), Theme::color(Token::Secondary));
    }

private:
    std::optional<domain::HealthState> m_state;
};

StateMessage::StateMessage(QWidget *parent)
    : QWidget(parent), m_sign(new Sign(this)), m_heading(new TextLabel({}, TextStyle::BodyMedium, Token::Text, this)),
      m_text(new TextLabel({}, TextStyle::Small, Token::Secondary, this)),
      m_next(new TextLabel({}, TextStyle::Caption, Token::Secondary, this)),
      m_button(makeSmallButton({}, theme::ButtonRole::Normal, this)), m_timer(new QTimer(this))
{
    m_text->setWordWrap(true);
    m_heading->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_heading, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_button);
    actions->addWidget(m_next);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(m_text);
    layout->addSpacing(10);
    layout->addLayout(actions);
    layout->addStretch(1);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &StateMessage::tick);
    connect(m_button, &QPushButton::clicked, this, [this] {
        stopCountdown();
        Q_EMIT activated();
    });
}

void StateMessage::show(const PanelMessage &message, std::optional<domain::HealthState> state, int retryInSeconds)
{
    m_sign->setState(state);
    m_heading->setText(message.heading);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_button->setText(message.button);
    m_button->setVisible(!message.button.isEmpty());
    m_button->setAccessibleDescription(message.heading);
    setAccessibleName(message.heading);
    setAccessibleDescription(message.text);
    stopCountdown();
    if (retryInSeconds > 0) {
        m_secondsLeft = retryInSeconds + 1;
        tick();
        m_timer->start();
    }
}

void StateMessage::stopCountdown()
{
    m_timer->stop();
    m_next->hide();
}

void StateMessage::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft <= 0) {
        stopCountdown();
        Q_EMIT activated();
        return;
    }
    m_next->setText(m_secondsLeft < 60 ? tr("next in %1 s").arg(m_secondsLeft)
                                       : tr("next in %1 min").arg((m_secondsLeft + 59) / 60));
    m_next->show();
}

}  // namespace tgd::widgets
