#include "shell/custom_range_dialog.h"

#include "theme/icons.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>

namespace tgd::shell {

using theme::TextStyle;
using theme::Token;
using widgets::TextLabel;

namespace {
// The calendar brings its own arrows, red weekends and a coloured bar; ours are quiet.
void dress(QCalendarWidget &calendar)
{
    QTextCharFormat plain;
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
    const auto button = [&calendar](const char *name, const QString &icon, const QString &text) {
        if (auto *arrow = calendar.findChild<QToolButton *>(QLatin1String(name))) {
            arrow->setIcon(theme::Icons::icon(icon));
            arrow->setAccessibleName(text);
        }
    };
    button("qt_calendar_prevmonth", QStringLiteral("left"), CustomRangeDialog::tr("Month before"));
    button("qt_calendar_nextmonth", QStringLiteral("right"), CustomRangeDialog::tr("Month after"));
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
}
}  // namespace

CustomRangeDialog::CustomRangeDialog(const domain::Period &period, QDate today, QWidget *parent)
    : QDialog(parent), m_today(today), m_from(new QDateEdit(period.from, this)), m_to(new QDateEdit(period.to, this)),
      m_note(new TextLabel({}, TextStyle::Small, Token::Secondary, this)),
      m_show(widgets::makeButton(tr("Show range"), theme::ButtonRole::Primary, this))
{
    setWindowTitle(tr("Custom range"));
    QPushButton *keep = widgets::makeButton(tr("Keep the range"), theme::ButtonRole::Normal, this);
    m_show->setDefault(true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(makeSide(tr("From"), m_from, new QCalendarWidget(this)));
    sides->addWidget(makeSide(tr("To, this day included"), m_to, new QCalendarWidget(this)));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(keep);
    buttons->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(sides);
    layout->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({m_from->date(), m_to->date()});
        accept();
    });
    validate();
}

QWidget *CustomRangeDialog::makeSide(const QString &title, QDateEdit *edit, QCalendarWidget *calendar)
{
    auto *side = new QWidget(this);
    edit->setAccessibleName(title);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).contains(QStringLiteral("yyyy"))
            ? QLocale().dateFormat(QLocale::ShortFormat)
            : QStringLiteral("yyyy-MM-dd"));
    calendar->setAccessibleName(title);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(edit->date());
    dress(*calendar);
    connect(calendar, &QCalendarWidget::clicked, edit, &QDateEdit::setDate);
    connect(calendar, &QCalendarWidget::activated, edit, &QDateEdit::setDate);
    connect(edit, &QDateEdit::dateChanged, calendar, &QCalendarWidget::setSelectedDate);
    connect(edit, &QDateEdit::dateChanged, this, &CustomRangeDialog::validate);
    auto *label = new TextLabel(title, TextStyle::BodyStrong, Token::Text, side);
    label->setBuddy(edit);
    auto *layout = new QVBoxLayout(side);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(calendar);
    return side;
}

void CustomRangeDialog::validate()
{
    const domain::Period period{m_from->date(), m_to->date()};
    QString note;
    if (!period.isValid())
        note = tr("The first day lies after the last one.");
    else if (period.from > m_today)
        note = tr("The range lies in the future.");
    const bool possible = note.isEmpty();
    m_note->setText(possible ? tr("%n day(s)", nullptr, period.days()) : note);
    m_show->setEnabled(possible);
}

}  // namespace tgd::shell
