#pragma once

class QAbstractItemModel;
class QDialog;
class QString;
class QWidget;

namespace tgd::widgets {

// The values behind a picture as a table in a dialog of its own. Takes the model over; the dialog deletes itself.
QDialog *showChartTable(const QString &title, QAbstractItemModel *model, QWidget *parent);

}  // namespace tgd::widgets
