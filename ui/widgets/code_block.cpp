#include "widgets/code_block.h"

#include "widgets/card.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace tgd::widgets {

QWidget *makeCodeBlock(const QString &code, QWidget *parent)
{
    auto *box = new Card(parent);
    box->setFillToken(theme::Token::Sunken);
    box->setBorderToken(theme::Token::Sunken);
    auto *text = new TextLabel(code, theme::TextStyle::Mono, theme::Token::Secondary, box);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(code);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(text);
    return box;
}

}  // namespace tgd::widgets
