#include "pages/assistant/first_start_dialog.h"

#include "theme/icons.h"
#include "theme/paint_kit.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tgd::pages {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

// One way to begin: a radio button as large as a card. Enter takes it.
class FirstStartDialog::ChoiceCard final : public QAbstractButton {
public:
    ChoiceCard(const QString &icon, const QString &title, const QString &detail) : m_icon(icon), m_detail(detail)
    {
        setCheckable(true);
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(detail);
        setFocusPolicy(Qt::StrongFocus);
        setMinimumHeight(Theme::px(46));
    }

    QSize sizeHint() const override { return {Theme::px(374), Theme::px(46)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool marked = isChecked() || hasFocus();
        theme::paintBox(painter, rect(), Theme::color(isChecked() ? Token::Selection : Token::Surface),
            Theme::color(marked ? Token::Accent : Token::Border), marked ? 2 : 1);
        const double middle = height() / 2.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(isChecked() ? Token::Accent : Token::ButtonBorder), 1.5));
        painter.drawEllipse(QPointF(20, middle), 6.5, 6.5);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Token::Accent));
            painter.drawEllipse(QPointF(20, middle), 3.5, 3.5);
        }
        theme::Icons::paint(painter, QRectF(42, middle - 9, 18, 18), m_icon, Theme::color(Token::Secondary));
        const QRectF text = QRectF(rect()).adjusted(72, 6, -12, -6);
        painter.setPen(Theme::color(Token::Text));
        painter.setFont(Theme::font(TextStyle::BodyMedium));
        theme::paintElided(painter, text, this->text(), Qt::AlignLeft | Qt::AlignTop);
        painter.setPen(Theme::color(Token::Secondary));
        painter.setFont(Theme::font(TextStyle::Small));
        theme::paintElided(painter, text, m_detail, Qt::AlignLeft | Qt::AlignBottom);
    }

private:
    QString m_icon;
    QString m_detail;
};

FirstStartDialog::FirstStartDialog(QWidget *parent) : QDialog(parent), m_choices(new QButtonGroup(this))
{
    setWindowTitle(tr("Welcome to TG Stats Desk"));
    setAccessibleName(windowTitle());
    setFixedWidth(Theme::px(408));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(new widgets::TextLabel(tr("Where are your statistics?"), TextStyle::DialogTitle));
    layout->addWidget(
        new widgets::TextLabel(tr("You can add more profiles later."), TextStyle::Body, Token::Secondary));
    layout->addSpacing(4);
    addChoice(layout, Choice::Sample, QStringLiteral("sample"), tr("Look at the sample"),
        tr("Invented groups, nothing is connected"));
    addChoice(layout, Choice::Import, QStringLiteral("file"), tr("Import a Telegram export"),
        tr("result.json from Telegram Desktop"));
    addChoice(layout, Choice::Server, QStringLiteral("database"), tr("Connect PostgreSQL"),
        tr("A store on a server, or a Python bot's"));
    addChoice(
        layout, Choice::Bot, QStringLiteral("bot"), tr("Run my bot"), tr("Token from BotFather, kept in the keychain"));
    m_choices->button(0)->setChecked(true);
    m_choices->button(0)->setFocus();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(0, 12, 0, 12);
    auto *quit = widgets::makeButton(tr("Quit"));
    m_open = widgets::makeButton(tr("Open"), theme::ButtonRole::Primary);
    m_open->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(quit);
    buttons->addWidget(m_open);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (choice() == Choice::Bot)
            Q_EMIT botRequested();
        else if (choice() == Choice::Server)
            Q_EMIT serverRequested();
        else
            Q_EMIT chosen(choice());
        accept();
    });
}

void FirstStartDialog::addChoice(
    QVBoxLayout *layout, Choice choice, const QString &icon, const QString &title, const QString &text)
{
    auto *card = new ChoiceCard(icon, title, text);
    m_choices->addButton(card, int(choice));
    layout->addWidget(card);
}

FirstStartDialog::Choice FirstStartDialog::choice() const
{
    return Choice(m_choices->checkedId());
}

void FirstStartDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Raised));
    painter.fillRect(QRect(0, height() - Theme::px(53), width(), 1), Theme::color(Token::Border));
}

}  // namespace tgd::pages
