#include "pages/bot/token_form.h"

#include "domain/format.h"
#include "theme/control_properties.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tgd::pages {

using domain::HealthState;
using state::BotSetupState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr int labelWidth = 124;
constexpr int lineGap = 6;
constexpr int linkPadding = 5;  // a link is a button: its text stands under the field's edge

QWidget *fieldRow(const QString &name, QLineEdit *field)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new widgets::TextLabel(name);
    label->setFixedWidth(Theme::px(labelWidth));
    label->setBuddy(field);
    field->setAccessibleName(name);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    return row;
}

}  // namespace

TokenForm::TokenForm(ports::BotDesk *desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_state(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeFields(layout);
    makeFindings(layout);
    makeActions(layout);
    connect(&m_state, &BotSetupState::changed, this, &TokenForm::update);
    connect(&m_state, &BotSetupState::connected, this, &TokenForm::connected);
    update();
}

TokenForm::Line TokenForm::makeLine(int indent)
{
    Line line;
    line.row = new QWidget;
    line.sign = new widgets::StateSign(14, std::nullopt, line.row);
    line.text = new widgets::TextLabel({}, TextStyle::Small);
    line.text->setWordWrap(true);
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(indent, 0, 0, 0);
    layout->setSpacing(lineGap);
    layout->addWidget(line.sign, 0, Qt::AlignTop);
    layout->addWidget(line.text, 1);
    return line;
}

void TokenForm::setLine(const Line &line, std::optional<HealthState> state, const QString &text)
{
    line.sign->setState(state);
    line.text->setText(text);
    line.row->setVisible(!text.isEmpty());
}

void TokenForm::makeFields(QVBoxLayout *layout)
{
    m_token = new QLineEdit;
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Paste the token, or BotFather's whole message"));
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    layout->addWidget(fieldRow(tr("Token"), m_token));
    m_token->setAccessibleName(tr("Bot token"));
    m_verdict = makeLine(Theme::px(labelWidth));
    layout->addWidget(m_verdict.row);
    m_server = new QLineEdit(m_desk->apiBase());
    m_server->setPlaceholderText(QStringLiteral("https://api.telegram.org"));
    m_serverRow = fieldRow(tr("Bot API address"), m_server);
    layout->addWidget(m_serverRow);
    m_serverLink = widgets::makeLink(tr("Use a Bot API server of your own"));
    auto *link = new QHBoxLayout;
    link->setContentsMargins(Theme::px(labelWidth) - linkPadding, 0, 0, 0);
    link->addWidget(m_serverLink);
    link->addStretch(1);
    layout->addLayout(link);
    m_spools = new QCheckBox(tr("Keep updates on this disk while the store is away"));
    m_spools->setToolTip(
        tr("Telegram keeps updates for 24 hours. With this, an outage of the store may last longer; what people wrote "
           "lies in the data folder until it is stored, for your eyes only."));
    m_spools->setChecked(m_desk->spools());
    auto *spools = new QHBoxLayout;
    spools->setContentsMargins(Theme::px(labelWidth), 0, 0, 0);
    spools->addWidget(m_spools);
    spools->addStretch(1);
    layout->addLayout(spools);
    showServer(!m_server->text().isEmpty());
    connect(m_serverLink, &QPushButton::clicked, this, [this] {
        showServer(true);
        m_server->setFocus();
    });
    connect(m_token, &QLineEdit::returnPressed, this, &TokenForm::take);
    connect(m_server, &QLineEdit::returnPressed, this, &TokenForm::take);
    connect(m_token, &QLineEdit::textChanged, this, &TokenForm::update);
}

void TokenForm::showServer(bool shown)
{
    m_serverRow->setVisible(shown);
    m_serverLink->setVisible(!shown);
}

void TokenForm::makeFindings(QVBoxLayout *layout)
{
    m_findings = new QWidget;
    auto *box = new QVBoxLayout(m_findings);
    box->setContentsMargins(Theme::px(labelWidth), 0, 0, 0);
    box->setSpacing(8);
    for (Line *line : {&m_who, &m_privacy, &m_webhook, &m_other}) {
        *line = makeLine(0);
        box->addWidget(line->row);
    }
    layout->addWidget(m_findings);
}

void TokenForm::makeActions(QVBoxLayout *layout)
{
    m_back = widgets::makeButton(tr("Other token"));
    m_check = widgets::makeButton(tr("Check"), theme::ButtonRole::Primary);
    m_check->setAccessibleDescription(tr("Asks Telegram which bot this token belongs to"));
    m_connect = widgets::makeButton(tr("Connect"), theme::ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(Theme::px(labelWidth), 8, 0, 0);
    for (QPushButton *button : {m_check, m_connect, m_back})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &TokenForm::take);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        m_desk->setSpools(m_spools->isChecked());
        m_state.connectBot();
    });
    connect(m_back, &QPushButton::clicked, this, &TokenForm::start);
}

void TokenForm::start()
{
    m_state.giveUp();
    m_token->setText({});
    m_token->setFocus();
}

// The text leaves the field before anything else happens with it; setText() also drops what undo would bring back.
void TokenForm::take()
{
    if (m_token->text().isEmpty() || m_state.step() == BotSetupState::Step::Checking)
        return;
    QString text = m_token->text();
    m_token->setText({});
    QByteArray bytes = text.toUtf8();
    text.fill(QChar(0));
    m_state.begin(std::move(bytes), m_server->text().trimmed());
}

void TokenForm::update()
{
    using Step = BotSetupState::Step;
    const Step step = m_state.step();
    const bool entering = step == Step::Entering;
    const bool failed = m_state.error().has_value();
    theme::setInvalid(m_token, entering && failed && m_token->text().isEmpty());
    if (step == Step::Checking)
        setLine(m_verdict, HealthState::Unknown, tr("Asking Telegram…"));
    else if (step == Step::Connecting)
        setLine(m_verdict, HealthState::Unknown, tr("Connecting…"));
    else if (failed && m_token->text().isEmpty())
        setLine(m_verdict, HealthState::Critical, m_state.error()->message);
    else
        setLine(m_verdict, std::nullopt, {});
    m_token->setAccessibleDescription(m_verdict.text->text());
    m_token->setEnabled(entering);
    m_server->setEnabled(entering);
    m_spools->setEnabled(step != Step::Connecting);
    m_token->setPlaceholderText(entering || step == Step::Checking ? tr("Paste the token, or BotFather's whole message")
                                                                   : tr("taken; it is not shown again"));
    m_check->setVisible(entering || step == Step::Checking);
    m_check->setEnabled(entering && !m_token->text().isEmpty());
    m_back->setVisible(!entering);
    m_back->setEnabled(step != Step::Connecting);
    m_connect->setVisible(step == Step::Checked || step == Step::Connecting);
    m_connect->setEnabled(step == Step::Checked);
    m_findings->setVisible(m_state.check().has_value());
    if (m_state.check())
        showFindings();
}

void TokenForm::showFindings()
{
    const domain::BotCheck &check = *m_state.check();
    const domain::BotIdentity &bot = check.identity;
    setLine(m_who, HealthState::Ok, tr("This is @%1, “%2”, id %3.").arg(bot.username, bot.name).arg(bot.id));
    setLine(m_privacy, bot.canReadAllGroupMessages ? HealthState::Ok : HealthState::Warning,
        bot.canReadAllGroupMessages
            ? tr("Privacy mode is off: it receives every message of its groups. Reactions and joins arrive where it is "
                 "an "
                 "administrator.")
            : tr("Privacy mode is on: plain messages arrive only from groups where it is an administrator. To change "
                 "that, "
                 "turn privacy mode off at @BotFather, then remove the bot from each group and add it again."));
    QString webhook;
    if (!check.webhookUrl.isEmpty()) {
        webhook = tr("A webhook is set at %1, so nothing would arrive here. Once connected you can take the bot over; "
                     "updates that wait are kept.")
                      .arg(check.webhookUrl);
    } else if (check.pending && *check.pending > 0) {
        webhook = tr("%n update(s) wait at Telegram and will be fetched.", nullptr, int(*check.pending));
    }
    setLine(m_webhook, check.webhookUrl.isEmpty() ? HealthState::Ok : HealthState::Warning, webhook);
    const bool other = m_desk->botId() != 0 && m_desk->botId() != bot.id;
    setLine(m_other, HealthState::Warning,
        other ? tr("This is another bot than the one of this profile (id %1).").arg(m_desk->botId()) : QString());
}

}  // namespace tgd::pages
