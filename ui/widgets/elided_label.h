#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace tgd::widgets {

// One line of text that is cut with an ellipsis where there is no room; the whole text is then the tooltip and always
// the accessible name.
class ElidedLabel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(ElidedLabel)

public:
    explicit ElidedLabel(const QString &text = {}, theme::TextStyle style = theme::TextStyle::Body,
        theme::Token token = theme::Token::Text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setLook(theme::TextStyle style, theme::Token token);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    theme::TextStyle m_style;
    theme::Token m_token;
};

}  // namespace tgd::widgets
