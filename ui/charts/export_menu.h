#pragma once

#include "charts/chart_export.h"

#include <QObject>

class QMenu;
class QWidget;

namespace tgd::charts {

// What a picture offers for copy and export. The functions are asked when a person chooses.
struct ExportSource {
    QString title;
    std::function<QSize()> size;
    PaintFunction paint;
    std::function<QString()> csv;
    std::function<QString()> tsv;
};

// The entries Copy values, Copy picture, Export PNG/SVG/PDF/CSV of a panel's "…" menu. Owned by the menu.
class ExportMenu : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(ExportMenu)

public:
    ExportMenu(QMenu *menu, ExportSource source);

    QByteArray bytesOf(ExportFormat format) const;
    void copyValues() const;
    void copyPicture() const;

Q_SIGNALS:
    void exported(const QString &path, qint64 bytes);
    void failed(const QString &message);

private:
    void exportAs(ExportFormat format);

    QMenu *m_menu;
    ExportSource m_source;
};

}  // namespace tgd::charts
