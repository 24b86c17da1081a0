#include "pages/assistant/password_dialog.h"

#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tgd::pages {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

PasswordDialog::PasswordDialog(const QString &place, const QString &why, bool canKeep, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit), m_keep(new QCheckBox(tr("Keep it in the keychain"))),
      m_use(widgets::makeButton(tr("Use password"), theme::ButtonRole::Primary))
{
    setWindowTitle(tr("Password of the store"));
    setAccessibleName(windowTitle());
    setFixedWidth(Theme::px(480));
    auto *where = new widgets::TextLabel(place, TextStyle::Body);
    auto *reason = new widgets::TextLabel(why, TextStyle::Small, Token::Secondary);
    for (widgets::TextLabel *label : {where, reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_keep->setChecked(canKeep);
    m_keep->setEnabled(canKeep);
    m_keep->setAccessibleDescription(tr("Without this the password is asked for at each start"));
    auto *cancel = widgets::makeButton(tr("Cancel"));
    m_use->setDefault(true);
    m_use->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(new widgets::TextLabel(tr("Password of the store"), TextStyle::DialogTitle));
    layout->addWidget(where);
    layout->addWidget(reason);
    layout->addSpacing(4);
    layout->addWidget(m_password);
    layout->addWidget(m_keep);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_password, &QLineEdit::textChanged, m_use,
        [this](const QString &text) { m_use->setEnabled(!text.isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    m_password->setFocus();
}

QString PasswordDialog::takePassword()
{
    const QString shared = m_password->text();
    QString password(shared.constData(), shared.size());
    m_password->setText({});
    return password;
}

bool PasswordDialog::keepsPassword() const
{
    return m_keep->isChecked();
}

void PasswordDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(Token::Raised));
}

}  // namespace tgd::pages
