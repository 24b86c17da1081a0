#include "widgets/text_label.h"

namespace tgd::widgets {

using theme::Theme;

TextLabel::TextLabel(const QString &text, theme::TextStyle style, theme::Token token, QWidget *parent)
    : QLabel(text, parent), m_style(style), m_token(token)
{
    setTextFormat(Qt::PlainText);
    // Inside a field the inherited role would be the field's own text.
    setForegroundRole(QPalette::WindowText);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::applyTheme);
}

void TextLabel::setLook(theme::TextStyle style, theme::Token token)
{
    m_style = style;
    m_token = token;
    applyTheme();
}

void TextLabel::applyTheme()
{
    setFont(Theme::font(m_style));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Theme::color(m_token));
    own.setColor(QPalette::Disabled, QPalette::WindowText, Theme::color(theme::Token::Disabled));
    own.setColor(QPalette::Link, Theme::color(theme::Token::Link));
    setPalette(own);
}

}  // namespace tgd::widgets
