#include "pages/assistant/step_list.h"

#include "state/server_setup_state.h"
#include "theme/theme.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tgd::pages {

using domain::ConnectionStep;
using domain::HealthState;
using domain::StepReport;
using domain::StepState;
using state::ServerSetupState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr int signSize = 14;
constexpr int signGap = 8;

HealthState signOf(StepState state)
{
    switch (state) {
    case StepState::Passed: return HealthState::Ok;
    case StepState::Warned: return HealthState::Warning;
    case StepState::Failed: return HealthState::Critical;
    case StepState::Running: return HealthState::Stale;
    case StepState::Waiting:
    case StepState::Skipped: break;
    }
    return HealthState::NotConfigured;
}

}  // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Steps of the check"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = makeRow(ServerSetupState::nameOf(ConnectionStep(i)));
        layout->addWidget(m_rows[i].row);
    }
    layout->addStretch(1);
    show({});
}

StepList::Row StepList::makeRow(const QString &name)
{
    Row row;
    row.row = new QWidget;
    row.sign = new widgets::StateSign(signSize, std::nullopt, row.row);
    row.word = new widgets::TextLabel({}, TextStyle::Small, Token::Secondary);
    row.text = new widgets::TextLabel({}, TextStyle::Small, Token::Secondary);
    row.text->setWordWrap(true);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(signGap);
    head->addWidget(row.sign);
    head->addWidget(new widgets::TextLabel(name, TextStyle::BodyMedium));
    head->addStretch(1);
    head->addWidget(row.word);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(Theme::px(signSize) + signGap, 0, 0, 0);
    below->addWidget(row.text);
    auto *layout = new QVBoxLayout(row.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(below);
    return row;
}

void StepList::show(const domain::ConnectionReport &report)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const StepReport &step = report.steps[i];
        const QString word = ServerSetupState::wordOf(step.state);
        QString text = step.found;
        if (!step.advice.isEmpty())
            text += (text.isEmpty() || text.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". "))
                + step.advice;
        const bool isLoud = step.state == StepState::Failed || step.state == StepState::Warned;
        m_rows[i].sign->setState(signOf(step.state));
        m_rows[i].word->setText(word);
        m_rows[i].text->setLook(TextStyle::Small, isLoud ? Token::Text : Token::Secondary);
        m_rows[i].text->setText(text.trimmed());
        m_rows[i].text->setVisible(!text.isEmpty());
        m_rows[i].row->setAccessibleName(
            QStringLiteral("%1: %2").arg(ServerSetupState::nameOf(ConnectionStep(i)), word));
        m_rows[i].row->setAccessibleDescription(text.trimmed());
    }
}

}  // namespace tgd::pages
