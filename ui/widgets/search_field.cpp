#include "widgets/search_field.h"

#include "theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace tgd::widgets {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    addAction(theme::Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    QAction *clearAction = addAction(theme::Icons::icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    clearAction->setText(tr("Clear the search"));
    clearAction->setToolTip(clearAction->text());
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearAction,
        [clearAction](const QString &text) { clearAction->setVisible(!text.isEmpty()); });
    setPlaceholder(placeholder);
}

void SearchField::setPlaceholder(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT resultsRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace tgd::widgets
