#include "shell/close_question.h"

#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tgd::shell {

using state::Preferences;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr int dialogWidth = 440;
constexpr int footerHeight = 52;

}  // namespace

std::optional<CloseQuestion::Answer> CloseQuestion::remembered(const Preferences &preferences, bool hasTray)
{
    switch (preferences.closeChoice()) {
    case Preferences::CloseChoice::Ask: return std::nullopt;
    case Preferences::CloseChoice::KeepRunning: return hasTray ? std::optional(Answer::KeepRunning) : std::nullopt;
    case Preferences::CloseChoice::Stop: return Answer::Stop;
    }
    return std::nullopt;
}

CloseQuestion::CloseQuestion(bool hasTray, Preferences *preferences, QWidget *parent)
    : QDialog(parent), m_hasTray(hasTray), m_preferences(preferences)
{
    setWindowTitle(tr("The bot is running"));
    setFixedWidth(Theme::px(dialogWidth));
    auto *effect = new widgets::TextLabel(
        hasTray ? tr("Keep the bot running without the window?") : tr("Closing the window stops the bot."),
        TextStyle::BodyStrong, Token::Text, this);
    auto *detail = new widgets::TextLabel(hasTray
            ? tr(
                "It goes on from the tray, where the window can be opened again. Stopped, its updates wait at Telegram "
                "for 24 hours and are lost after that. This is asked once; the settings change it.")
            : tr("There is no tray on this desktop in which it could go on. Its updates wait at Telegram for 24 hours "
                 "and "
                 "are lost after that."),
        TextStyle::Body, Token::Secondary, this);
    setAccessibleName(windowTitle());
    setAccessibleDescription(effect->text() + QLatin1Char(' ') + detail->text());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (widgets::TextLabel *label : {effect, detail}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *body = new QHBoxLayout;
    body->setContentsMargins(16, 14, 16, 0);
    body->setSpacing(12);
    body->addWidget(new widgets::StateSign(20, domain::HealthState::Warning, this), 0, Qt::AlignTop);
    body->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body);
    layout->addSpacing(16);
    layout->addStretch(1);
    layout->addWidget(makeFooter());
}

QWidget *CloseQuestion::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setFixedHeight(Theme::px(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    QPushButton *stay = widgets::makeButton(tr("Keep open"), theme::ButtonRole::Normal, footer);
    QPushButton *stop = widgets::makeButton(tr("Stop the bot"), theme::ButtonRole::Normal, footer);
    row->addWidget(stay);
    row->addStretch(1);
    row->addWidget(stop);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop, &QPushButton::clicked, this, [this] { choose(Answer::Stop); });
    QPushButton *preferred = stay;
    if (m_hasTray) {
        QPushButton *keep = widgets::makeButton(tr("Keep running"), theme::ButtonRole::Primary, footer);
        row->addWidget(keep);
        connect(keep, &QPushButton::clicked, this, [this] { choose(Answer::KeepRunning); });
        preferred = keep;
    }
    // Enter must not stop anything.
    preferred->setDefault(true);
    preferred->setFocus();
    return footer;
}

void CloseQuestion::choose(Answer answer)
{
    m_answer = answer;
    // Without a tray there was no choice to remember.
    if (m_hasTray)
        m_preferences->setCloseChoice(
            answer == Answer::KeepRunning ? Preferences::CloseChoice::KeepRunning : Preferences::CloseChoice::Stop);
    accept();
}

void CloseQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    painter.fillRect(QRect(0, height() - Theme::px(footerHeight), width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::shell
