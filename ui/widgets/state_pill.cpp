#include "widgets/state_pill.h"

#include "theme/paint_kit.h"
#include "theme/state_glyph.h"

#include <QPainter>

namespace tgd::widgets {

using domain::HealthState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int gap = 6;
int glyphSize()
{
    return Theme::px(14);
}
}  // namespace

StatePill::StatePill(HealthState state, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatePill::setState(HealthState state, const QString &word, const QString &detail)
{
    m_state = state;
    m_word = word.isEmpty() ? theme::stateWord(state) : word;
    m_detail = detail;
    setAccessibleName(m_word);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void StatePill::setBig(bool big)
{
    m_big = big;
    updateGeometry();
    update();
}

void StatePill::setActionable(bool actionable)
{
    setFocusPolicy(actionable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(actionable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics word(Theme::font(m_big ? TextStyle::BodyMedium : TextStyle::SmallMedium));
    int width = (m_big ? 8 : 4) + glyphSize() + gap + word.horizontalAdvance(m_word) + (m_big ? 10 : 8) + 1;
    if (!m_detail.isEmpty())
        width
            += gap + QFontMetrics(Theme::font(m_big ? TextStyle::Body : TextStyle::Small)).horizontalAdvance(m_detail);
    return {width, m_big ? Theme::controlHeight() : word.height() + 5};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = m_big ? theme::cornerRadius : height() / 2.0;
    const QColor fill = Theme::color(theme::stateBackground(m_state));
    theme::paintBox(painter, rect(), fill, Theme::color(Token::Accent), hasFocus() ? 2 : 0, radius);
    double x = m_big ? 8 : 4;
    const double glyph = glyphSize();
    theme::paintStateGlyph(painter, QRectF(x, (height() - glyph) / 2, glyph, glyph), m_state);
    x += glyph + gap;
    painter.setFont(Theme::font(m_big ? TextStyle::BodyMedium : TextStyle::SmallMedium));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_word);
    x += QFontMetricsF(painter.font()).horizontalAdvance(m_word) + gap;
    painter.setFont(Theme::font(m_big ? TextStyle::Body : TextStyle::Small));
    painter.setPen(Theme::color(Token::Secondary));
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_detail);
}

StateLabel::StateLabel(HealthState state, const QString &word, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(state, word);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StateLabel::setState(HealthState state, const QString &word)
{
    m_state = state;
    m_word = word.isEmpty() ? theme::stateWord(state) : word;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextStyle::Body));
    return {glyphSize() + gap + metrics.horizontalAdvance(m_word) + 1, std::max(metrics.height(), glyphSize())};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double glyph = glyphSize();
    theme::paintStateGlyph(painter, QRectF(0, (height() - glyph) / 2, glyph, glyph), m_state);
    painter.setFont(Theme::font(TextStyle::Body));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(
        QRectF(glyph + gap, 0, width() - glyph - gap, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

}  // namespace tgd::widgets
