#include "widgets/explain_card.h"

#include "widgets/buttons.h"
#include "widgets/code_block.h"
#include "widgets/state_pill.h"
#include "widgets/text_label.h"

#include "theme/icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace tgd::widgets {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int cardWidth = 368;
constexpr int nameWidth = 84;
}  // namespace

ExplainCard *ExplainCard::open(const Explanation &explanation, QWidget *anchor)
{
    QWidget *window = anchor->window();
    if (auto *old = window->findChild<ExplainCard *>(QString(), Qt::FindDirectChildrenOnly))
        delete old;
    auto *card = new ExplainCard(explanation, anchor);
    card->placeBeside(anchor);
    card->show();
    card->raise();
    card->setFocus(Qt::PopupFocusReason);
    return card;
}

ExplainCard::ExplainCard(const Explanation &explanation, QWidget *anchor)
    : Card(anchor->window()), m_explanation(explanation), m_returnFocus(anchor)
{
    setFillToken(Token::Raised);
    setBorderToken(Token::ButtonBorder);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(explanation.title);
    setAccessibleDescription(asText());
    connect(anchor, &QObject::destroyed, this, [this] { m_returnFocus = nullptr; });
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(explanation.title, TextStyle::BodyStrong, Token::Text, this), 1);
    QToolButton *close = makeBareIconButton(QStringLiteral("close"), tr("Close the explanation"), this);
    connect(close, &QToolButton::clicked, this, &ExplainCard::closeCard);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 12);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(4);
    addFacts(layout);
    if (!explanation.source.isEmpty()) {
        layout->addSpacing(8);
        layout->addWidget(makeCodeBlock(explanation.source, this));
    }
    if (!explanation.whatMoves.isEmpty()) {
        layout->addSpacing(8);
        layout->addWidget(new TextLabel(tr("What moves it"), TextStyle::BodyStrong, Token::Text, this));
        auto *text = new TextLabel(explanation.whatMoves, TextStyle::Small, Token::Secondary, this);
        text->setWordWrap(true);
        layout->addSpacing(2);
        layout->addWidget(text);
    }
    layout->addStretch(1);
    addActions(layout);
}

void ExplainCard::addFacts(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, Theme::px(nameWidth));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Explanation::Fact &fact : m_explanation.facts) {
        grid->addWidget(new TextLabel(fact.name, TextStyle::Body, Token::Secondary, this), row, 0, Qt::AlignTop);
        if (fact.state) {
            grid->addWidget(new StateLabel(*fact.state, fact.value, this), row++, 1);
            continue;
        }
        auto *value = new TextLabel(fact.value, TextStyle::Body, Token::Text, this);
        value->setWordWrap(true);
        grid->addWidget(value, row++, 1);
    }
    layout->addLayout(grid);
}

void ExplainCard::addActions(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Explanation::Action &action : m_explanation.actions) {
        QPushButton *button = makeSmallButton(action.text, theme::ButtonRole::Normal, this);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            closeCard();
            if (run)
                run();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    QPushButton *copy = makeSmallButton(tr("Copy"), theme::ButtonRole::Flat, this);
    copy->setIcon(theme::Icons::icon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    row->addWidget(copy);
    layout->addSpacing(10);
    layout->addLayout(row);
}

QString ExplainCard::asText() const
{
    QStringList lines{m_explanation.title};
    for (const Explanation::Fact &fact : m_explanation.facts)
        lines << fact.name + QStringLiteral(": ") + fact.value;
    if (!m_explanation.source.isEmpty())
        lines << m_explanation.source;
    if (!m_explanation.whatMoves.isEmpty())
        lines << m_explanation.whatMoves;
    return lines.join(QLatin1Char('\n'));
}

void ExplainCard::placeBeside(QWidget *anchor)
{
    QWidget *window = parentWidget();
    const int width = Theme::px(cardWidth);
    setFixedWidth(width);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const QPoint below = anchor->mapTo(window, QPoint(0, anchor->height() + 4));
    const int x = std::clamp(below.x(), 8, std::max(8, window->width() - width - 8));
    int y = below.y();
    if (y + height > window->height() - 8)
        y = std::max(8, anchor->mapTo(window, QPoint()).y() - height - 4);
    setGeometry(x, y, width, height);
}

void ExplainCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeCard();
    else
        Card::keyPressEvent(event);
}

void ExplainCard::closeCard()
{
    hide();
    if (m_returnFocus)
        m_returnFocus->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

}  // namespace tgd::widgets
