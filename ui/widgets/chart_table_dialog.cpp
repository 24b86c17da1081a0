#include "widgets/chart_table_dialog.h"

#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/table_view.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace tgd::widgets {

QDialog *showChartTable(const QString &title, QAbstractItemModel *model, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    model->setParent(dialog);
    auto *card = new Card(dialog);
    auto *table = new TableView(title, card);
    table->setModel(model);
    table->setDense(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 6);
    inside->addWidget(table);
    QPushButton *copy
        = makeButton(QCoreApplication::translate("ChartTable", "Copy"), theme::ButtonRole::Normal, dialog);
    QPushButton *close
        = makeButton(QCoreApplication::translate("ChartTable", "Close"), theme::ButtonRole::Primary, dialog);
    QObject::connect(copy, &QPushButton::clicked, table, &TableView::copySelection);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    dialog->resize(theme::Theme::px(560), theme::Theme::px(420));
    dialog->show();
    return dialog;
}

}  // namespace tgd::widgets
