#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace tgd::widgets {

// A label in a style of the type scale and a token's colour; follows the theme by itself.
class TextLabel : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY(TextLabel)

public:
    explicit TextLabel(const QString &text = {}, theme::TextStyle style = theme::TextStyle::Body,
        theme::Token token = theme::Token::Text, QWidget *parent = nullptr);

    void setLook(theme::TextStyle style, theme::Token token);

private:
    void applyTheme();

    theme::TextStyle m_style;
    theme::Token m_token;
};

}  // namespace tgd::widgets
