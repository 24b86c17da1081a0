#include "pages/bot/token_dialog.h"

#include "pages/bot/token_form.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tgd::pages {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

TokenDialog::TokenDialog(ports::BotDesk *desk, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Change token"));
    setAccessibleName(windowTitle());
    setFixedWidth(Theme::px(560));
    setMinimumHeight(Theme::px(300));
    auto *form = new TokenForm(desk, this);
    auto *about = new widgets::TextLabel(
        tr("The bot stays connected with the old token until the new one is checked. What was stored stays."),
        TextStyle::Small, Token::Secondary);
    about->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new widgets::TextLabel(tr("Change token"), TextStyle::DialogTitle));
    layout->addWidget(about);
    layout->addSpacing(4);
    layout->addWidget(form, 1);
    connect(form, &TokenForm::connected, this, [this](const QString &remark) {
        Q_EMIT connected(remark);
        accept();
    });
    form->start();
}

void TokenDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
}

}  // namespace tgd::pages
