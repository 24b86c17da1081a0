#include "shell/notice_bar.h"

#include "theme/state_glyph.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tgd::shell {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_sign(new widgets::StateSign(14, std::nullopt, this)),
      m_heading(new widgets::TextLabel({}, TextStyle::BodyStrong)),
      m_text(new widgets::TextLabel({}, TextStyle::Small)), m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addSpacing(8);
    layout->addLayout(m_actions);
    hide();
}

QPushButton *NoticeBar::addAction(const QString &text)
{
    QPushButton *button = widgets::makeButton(text, theme::ButtonRole::Normal, this);
    m_actions->addWidget(button);
    button->hide();
    return button;
}

void NoticeBar::showNotice(domain::HealthState state, const QString &heading, const QString &text)
{
    m_state = state;
    m_sign->setState(state);
    m_heading->setText(heading);
    m_text->setText(text);
    setAccessibleName(heading);
    setAccessibleDescription(text);
    show();
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(theme::stateBackground(m_state)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::shell
