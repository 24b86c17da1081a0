#pragma once

#include "theme/theme.h"

#include <QFrame>

namespace tgd::widgets {

// A surface with a 1-px border and radius 6; the 2-px accent border of focus when it takes the keyboard.
class Card : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY(Card)

public:
    explicit Card(QWidget *parent = nullptr);

    void setFillToken(theme::Token token);
    void setBorderToken(theme::Token token);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    theme::Token m_fill = theme::Token::Surface;
    theme::Token m_border = theme::Token::Border;
};

}  // namespace tgd::widgets
