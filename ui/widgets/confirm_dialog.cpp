#include "widgets/confirm_dialog.h"

#include "widgets/buttons.h"
#include "widgets/code_block.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int dialogWidth = 408;
constexpr int footerHeight = 52;
}  // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(confirmation.title);
    setAccessibleName(confirmation.title);
    setAccessibleDescription(confirmation.effect + QLatin1Char(' ') + confirmation.detail);
    setFixedWidth(Theme::px(dialogWidth));
    auto *glyph = new StateSign(20, confirmation.state, this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (auto *label : {new TextLabel(confirmation.effect, TextStyle::BodyStrong, Token::Text, this),
             new TextLabel(confirmation.detail, TextStyle::Body, Token::Secondary, this)}) {
        label->setWordWrap(true);
        label->setVisible(!label->text().isEmpty());
        texts->addWidget(label);
    }
    auto *body = new QHBoxLayout;
    body->setContentsMargins(16, 14, 16, 0);
    body->setSpacing(12);
    body->addWidget(glyph, 0, Qt::AlignTop);
    body->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(body);
    if (!confirmation.code.isEmpty()) {
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(16, 10, 16, 0);
        inset->addWidget(makeCodeBlock(confirmation.code, this));
        layout->addLayout(inset);
    }
    layout->addSpacing(16);
    layout->addStretch(1);
    layout->addWidget(makeFooter(confirmation));
}

QWidget *ConfirmDialog::makeFooter(const Confirmation &confirmation)
{
    auto *footer = new QWidget(this);
    footer->setFixedHeight(Theme::px(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    if (!confirmation.copyText.isEmpty()) {
        QPushButton *copy = makeLink(confirmation.copyText, footer);
        connect(copy, &QPushButton::clicked, this,
            [code = confirmation.code] { QGuiApplication::clipboard()->setText(code); });
        row->addWidget(copy);
    }
    row->addStretch(1);
    QPushButton *keep = makeButton(confirmation.keep, theme::ButtonRole::Normal, footer);
    QPushButton *act = makeButton(
        confirmation.act, confirmation.destructive ? theme::ButtonRole::Danger : theme::ButtonRole::Primary, footer);
    act->setAccessibleDescription(confirmation.effect);
    keep->setObjectName(QStringLiteral("keep"));
    act->setObjectName(QStringLiteral("act"));
    // Enter must not destroy: only the harmless way is the default.
    (confirmation.destructive ? keep : act)->setDefault(true);
    (confirmation.destructive ? keep : act)->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(keep);
    row->addWidget(act);
    return footer;
}

void ConfirmDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    painter.fillRect(QRect(0, height() - Theme::px(footerHeight), width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::widgets
