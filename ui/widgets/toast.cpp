#include "widgets/toast.h"

#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/elided_label.h"
#include "widgets/state_sign.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int shownMs = 6000;
constexpr int toastWidth = 384;
constexpr int edge = 16;
}  // namespace

class ToastHost::ToastCard : public Card {
public:
    ToastCard(const ToastMessage &message, QWidget *parent) : Card(parent)
    {
        setFillToken(Token::Raised);
        setBorderToken(Token::ButtonBorder);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAccessibleName(message.title);
        setAccessibleDescription(message.detail);
        auto *glyph = new StateSign(14, message.state, this);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new ElidedLabel(message.title, TextStyle::BodyMedium, Token::Text, this));
        if (!message.detail.isEmpty())
            texts->addWidget(new ElidedLabel(message.detail, TextStyle::Small, Token::Secondary, this));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(12, 8, 8, 10);
        layout->setSpacing(10);
        layout->addWidget(glyph, 0, Qt::AlignTop);
        layout->addLayout(texts, 1);
        if (!message.action.isEmpty()) {
            QPushButton *action = makeLink(message.action, this);
            action->setFocusPolicy(Qt::TabFocus);
            connect(action, &QPushButton::clicked, this, [this, run = message.onAction] {
                if (run)
                    run();
                deleteLater();
            });
            layout->addWidget(action, 0, Qt::AlignTop);
        }
        QToolButton *close = makeBareIconButton(QStringLiteral("close"), tr("Close this note"), this);
        connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
        layout->addWidget(close, 0, Qt::AlignTop);
        m_timer.setSingleShot(true);
        m_timer.setInterval(shownMs);
        connect(&m_timer, &QTimer::timeout, this, &QObject::deleteLater);
        m_timer.start();
    }

protected:
    void enterEvent(QEnterEvent *) override { m_timer.stop(); }
    void leaveEvent(QEvent *) override { m_timer.start(); }

private:
    QTimer m_timer;
};

ToastHost::ToastHost(QWidget *window, int bottomMargin)
    : QObject(window), m_window(window), m_bottomMargin(bottomMargin)
{
    window->installEventFilter(this);
}

void ToastHost::show(const ToastMessage &message)
{
    delete m_card;
    m_card = new ToastCard(message, m_window);
    connect(m_card, &QObject::destroyed, this, [this](QObject *gone) {
        if (gone == m_card)
            m_card = nullptr;
    });
    place();
    m_card->show();
    m_card->raise();
    QAccessibleEvent event(m_card, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QWidget *ToastHost::current() const
{
    return m_card;
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void ToastHost::place()
{
    if (!m_card)
        return;
    const int width = std::min(Theme::px(toastWidth), m_window->width() - 2 * edge);
    const int height = m_card->sizeHint().height();
    m_card->setGeometry(m_window->width() - width - edge, m_window->height() - height - m_bottomMargin, width, height);
}

}  // namespace tgd::widgets
