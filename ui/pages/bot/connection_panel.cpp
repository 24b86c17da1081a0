#include "pages/bot/connection_panel.h"

#include "domain/format.h"
#include "state/bot_words.h"
#include "widgets/buttons.h"
#include "widgets/elided_label.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tgd::pages {

namespace format = domain::format;
using domain::ConnectionState;
using state::BotState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

const QString dash = QStringLiteral("–");
constexpr int factNameWidth = 108;
constexpr int factHeight = 20;

QString hostOf(const QString &apiBase)
{
    if (apiBase.isEmpty())
        return QStringLiteral("api.telegram.org");
    const QUrl url(apiBase);
    return url.host().isEmpty() ? apiBase : url.authority();
}

// States that trying again at once can end.
bool canRetry(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Off:
    case ConnectionState::Connecting:
    case ConnectionState::Polling:
    case ConnectionState::Stopped: return false;
    default: return true;
    }
}

}  // namespace

ConnectionPanel::ConnectionPanel(const BotState *bot, QWidget *parent)
    : widgets::Panel(tr("Connection to Telegram"), parent), m_bot(bot)
{
    m_sign = new widgets::StateSign(18, std::nullopt, this);
    m_word = new widgets::TextLabel({}, TextStyle::DialogTitle);
    m_cause = new widgets::TextLabel({}, TextStyle::Body);
    m_remedy = new widgets::TextLabel({}, TextStyle::Small, Token::Secondary);
    for (widgets::TextLabel *text : {m_cause, m_remedy}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_word, 1);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    const std::array<QString, FactCount> names{tr("Bot"), tr("Id"), tr("Server"), tr("Mode"), tr("Since"),
        tr("Last poll"), tr("Last commit"), tr("Held"), tr("Next try"), tr("First loss")};
    for (int fact = 0; fact < FactCount; ++fact)
        addFact(grid, Fact(fact), names[size_t(fact)], fact % 5, fact / 5 * 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_cause);
    layout->addWidget(m_remedy);
    layout->addStretch(1);
    layout->addLayout(grid);
    layout->addSpacing(8);
    layout->addWidget(makeButtons());
    setBody(body);
}

void ConnectionPanel::addFact(QGridLayout *grid, Fact fact, const QString &name, int row, int column)
{
    auto *label = new widgets::TextLabel(name, TextStyle::Small, Token::Secondary);
    label->setFixedSize(Theme::px(factNameWidth), Theme::px(factHeight));
    m_facts[fact] = new widgets::ElidedLabel(dash, TextStyle::Small);
    m_facts[fact]->setAccessibleDescription(name);
    grid->addWidget(label, row, column);
    grid->addWidget(m_facts[fact], row, column + 1);
}

QWidget *ConnectionPanel::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_retry = widgets::makeSmallButton(tr("Retry now"));
    m_takeOver = widgets::makeSmallButton(tr("Take over…"), theme::ButtonRole::Primary);
    m_pause = widgets::makeSmallButton(tr("Pause"));
    m_change = widgets::makeSmallButton(tr("Change token…"));
    m_forget = widgets::makeSmallButton(tr("Forget bot…"));
    for (QPushButton *button : {m_takeOver, m_retry, m_pause})
        layout->addWidget(button);
    layout->addStretch(1);
    for (QPushButton *button : {m_change, m_forget})
        layout->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, &ConnectionPanel::retryNowRequested);
    connect(m_takeOver, &QPushButton::clicked, this, &ConnectionPanel::takeOverRequested);
    connect(m_change, &QPushButton::clicked, this, &ConnectionPanel::changeTokenRequested);
    connect(m_forget, &QPushButton::clicked, this, &ConnectionPanel::forgetRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_bot->isRunning())
            Q_EMIT pauseRequested();
        else
            Q_EMIT resumeRequested();
    });
    return row;
}

void ConnectionPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons(m_bot->status());
}

void ConnectionPanel::set(Fact fact, const QString &value)
{
    m_facts[fact]->setText(value);
}

void ConnectionPanel::update()
{
    const domain::ConnectionStatus status = m_bot->status();
    m_sign->setState(m_bot->health());
    m_sign->setAccessibleName(m_bot->word());
    m_word->setText(m_bot->word());
    m_cause->setText(status.cause);
    m_remedy->setText(status.whatToDo);
    updateFacts(status);
    updateButtons(status);
}

void ConnectionPanel::updateFacts(const domain::ConnectionStatus &status)
{
    const domain::UtcMicros now = m_bot->now();
    const auto ago = [&](const std::optional<domain::UtcMicros> &at) {
        return at ? tr("%1 ago").arg(format::duration(std::max<qint64>(0, now.value - at->value))) : tr("not yet");
    };
    const auto until = [&](const std::optional<domain::UtcMicros> &at) {
        if (!at)
            return dash;
        // Whole seconds: a countdown in tenths only flickers.
        const qint64 left = (at->value - now.value + domain::microsPerSecond - 1) / domain::microsPerSecond;
        if (left <= 0)
            return tr("now");
        return left < 10 ? tr("in %1 s").arg(left) : tr("in %1").arg(format::duration(left * domain::microsPerSecond));
    };
    const auto identity = m_bot->identity();
    const qint64 id = identity ? identity->id : m_bot->desk() ? m_bot->desk()->botId() : 0;
    set(Name, identity && !identity->username.isEmpty() ? QLatin1Char('@') + identity->username : tr("not told yet"));
    set(Id, id != 0 ? QString::number(id) : dash);
    set(Server, hostOf(m_bot->desk() ? m_bot->desk()->apiBase() : QString()));
    set(Mode, m_bot->presence() == BotState::Presence::Connection ? tr("polling") : dash);
    set(Since,
        status.since.value > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.since.value / 1000).time(),
                                     QStringLiteral("HH:mm"))
                + QStringLiteral(", ") + format::duration(std::max<qint64>(0, now.value - status.since.value))
                               : dash);
    const auto meter = m_bot->meter();
    set(LastPoll, meter ? ago(meter->lastPollAt) : dash);
    set(LastCommit, meter ? ago(meter->lastCommitAt) : dash);
    set(Held, meter ? state::botwords::waitingText(*meter, now) : dash);
    set(NextAttempt, until(status.retryAt));
    set(FirstLoss, until(status.lostAfter));
}

void ConnectionPanel::updateButtons(const domain::ConnectionStatus &status)
{
    const bool connection = m_bot->presence() == BotState::Presence::Connection;
    const bool webhook = connection && status.state == ConnectionState::WebhookActive;
    m_takeOver->setVisible(webhook);
    m_retry->setVisible(!webhook);  // one place for what helps; a webhook that is gone is noticed by itself
    m_takeOver->setEnabled(!m_busy);
    m_retry->setEnabled(connection && canRetry(status.state) && !m_busy);
    m_pause->setText(m_bot->isRunning() ? tr("Pause") : tr("Resume"));
    m_pause->setEnabled(m_bot->hasBot() && !m_busy);
    m_change->setEnabled(!m_busy);
    m_forget->setEnabled(!m_busy);
}

}  // namespace tgd::pages
