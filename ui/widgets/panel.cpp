#include "widgets/panel.h"

#include "widgets/buttons.h"
#include "widgets/elided_label.h"
#include "widgets/stale_overlay.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

namespace tgd::widgets {

using domain::HealthState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int loadingDelayMs = 150;
}

Panel::Panel(const QString &title, QWidget *parent)
    : Card(parent), m_title(new TextLabel(title, TextStyle::BodyStrong, Token::Text, this)),
      m_description(new ElidedLabel({}, TextStyle::Small, Token::Secondary, this)), m_header(new QHBoxLayout),
      m_bodyHost(new QWidget(this)), m_skeleton(new SkeletonView(SkeletonKind::Chart, this)),
      m_message(new StateMessage(this)), m_overlay(new StaleOverlay(this)), m_stack(new QStackedLayout),
      m_loadingDelay(new QTimer(this))
{
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_header->setContentsMargins(12, 0, 8, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_description, 1);
    auto *headerRow = new QWidget(this);
    headerRow->setLayout(m_header);
    headerRow->setFixedHeight(Theme::px(36));
    connect(&Theme::instance(), &Theme::changed, headerRow, [headerRow] { headerRow->setFixedHeight(Theme::px(36)); });
    auto *hostLayout = new QVBoxLayout(m_bodyHost);
    hostLayout->setContentsMargins(12, 0, 12, 12);
    m_stack->addWidget(m_bodyHost);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(headerRow);
    layout->addLayout(m_stack, 1);
    m_overlay->hide();
    m_loadingDelay->setSingleShot(true);
    m_loadingDelay->setInterval(loadingDelayMs);
    connect(m_loadingDelay, &QTimer::timeout, this, [this] {
        m_overlay->hide();
        m_stack->setCurrentWidget(m_skeleton);
    });
    connect(m_message, &StateMessage::activated, this, [this] {
        if (m_state == PanelState::Error)
            Q_EMIT retryRequested();
        else
            Q_EMIT actionRequested();
    });
    setTitle(title);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(m_title->sizeHint().width());
    setAccessibleName(title);
}

void Panel::setDescription(const QString &description, const QString &why)
{
    m_description->setText(description);
    m_description->setToolTip(why);
    setAccessibleDescription(why.isEmpty() ? description : description + QStringLiteral(": ") + why);
}

void Panel::addHeaderWidget(QWidget *widget)
{
    const int end = m_more ? m_header->indexOf(m_more) : m_header->count();
    m_header->insertWidget(end, widget);
}

QMenu *Panel::menu()
{
    if (!m_menu) {
        m_menu = new QMenu(this);
        m_more = makeBareIconButton(QStringLiteral("more"), tr("More for %1").arg(m_title->text()), this);
        connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
        m_header->addWidget(m_more);
    }
    return m_menu;
}

void Panel::setBody(QWidget *body)
{
    if (m_body)
        m_body->deleteLater();
    m_body = body;
    m_bodyHost->layout()->addWidget(body);
}

void Panel::setBodyMargins(int left, int top, int right, int bottom)
{
    m_bodyHost->layout()->setContentsMargins(left, top, right, bottom);
}

void Panel::setSkeleton(SkeletonKind kind)
{
    m_skeleton->setKind(kind);
}

void Panel::setState(PanelState state)
{
    m_loadingDelay->stop();
    if (state != PanelState::Error)
        m_message->stopCountdown();
    m_overlay->setVisible(state == PanelState::Stale);
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Panel::showLoading()
{
    const bool wasStale = m_state == PanelState::Stale;
    setState(PanelState::Loading);
    m_overlay->setVisible(wasStale);
    m_loadingDelay->start();
}

void Panel::showData()
{
    setState(PanelState::Data);
    m_stack->setCurrentWidget(m_bodyHost);
}

void Panel::showEmpty(const PanelMessage &message)
{
    setState(PanelState::Empty);
    m_message->show(message, std::nullopt);
    m_stack->setCurrentWidget(m_message);
}

void Panel::showError(const PanelMessage &message, int retryInSeconds)
{
    setState(PanelState::Error);
    PanelMessage shown = message;
    if (shown.button.isEmpty())
        shown.button = tr("Retry");
    m_message->show(shown, HealthState::Critical, retryInSeconds);
    m_stack->setCurrentWidget(m_message);
}

void Panel::showError(const domain::Error &error, const QString &heading, int retryInSeconds)
{
    showError(PanelMessage{heading, error.message, {}}, retryInSeconds);
}

void Panel::showNotConfigured(const PanelMessage &message)
{
    setState(PanelState::NotConfigured);
    PanelMessage shown = message;
    if (shown.heading.isEmpty())
        shown.heading = tr("Not configured");
    if (shown.button.isEmpty())
        shown.button = tr("Configure…");
    m_message->show(shown, HealthState::NotConfigured);
    m_stack->setCurrentWidget(m_message);
}

void Panel::showStale(const QString &age)
{
    setState(PanelState::Stale);
    m_stack->setCurrentWidget(m_bodyHost);
    m_overlay->setAge(age);
    placeOverlay();
    m_overlay->raise();
}

void Panel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeOverlay();
}

void Panel::placeOverlay()
{
    const int top = Theme::px(36) + 1;
    m_overlay->setGeometry(1, top, width() - 2, height() - top - 7);
}

}  // namespace tgd::widgets
