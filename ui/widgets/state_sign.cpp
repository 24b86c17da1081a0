#include "widgets/state_sign.h"

#include "theme/state_glyph.h"

#include <QPainter>

namespace tgd::widgets {

using theme::Theme;

StateSign::StateSign(int designPixels, std::optional<domain::HealthState> state, QWidget *parent) : QWidget(parent)
{
    setFixedSize(Theme::px(designPixels), Theme::px(designPixels));
    setState(state);
    connect(&Theme::instance(), &Theme::changed, this, [this, designPixels] {
        setFixedSize(Theme::px(designPixels), Theme::px(designPixels));
        update();
    });
}

void StateSign::setState(std::optional<domain::HealthState> state)
{
    m_state = state;
    setAccessibleName(state ? theme::stateWord(*state) : QString());
    update();
}

void StateSign::paintEvent(QPaintEvent *)
{
    if (!m_state)
        return;
    QPainter painter(this);
    theme::paintStateGlyph(painter, rect(), *m_state);
}

}  // namespace tgd::widgets
