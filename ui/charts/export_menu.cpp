#include "charts/export_menu.h"

#include "theme/icons.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace tgd::charts {

ExportMenu::ExportMenu(QMenu *menu, ExportSource source) : QObject(menu), m_menu(menu), m_source(std::move(source))
{
    connect(menu->addAction(theme::Icons::icon(QStringLiteral("copy")), tr("Copy values")), &QAction::triggered, this,
        &ExportMenu::copyValues);
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, &ExportMenu::copyPicture);
    menu->addSeparator();
    const auto add = [this](const QString &text, ExportFormat format) {
        connect(m_menu->addAction(theme::Icons::icon(QStringLiteral("export")), text), &QAction::triggered, this,
            [this, format] { exportAs(format); });
    };
    add(tr("Export as CSV…"), ExportFormat::Csv);
    add(tr("Export as PNG…"), ExportFormat::Png);
    add(tr("Export as SVG…"), ExportFormat::Svg);
    add(tr("Export as PDF…"), ExportFormat::Pdf);
}

QByteArray ExportMenu::bytesOf(ExportFormat format) const
{
    return format == ExportFormat::Csv ? m_source.csv().toUtf8()
                                       : exportPicture(format, m_source.size(), m_source.title, m_source.paint);
}

void ExportMenu::copyValues() const
{
    QGuiApplication::clipboard()->setText(m_source.tsv());
}

void ExportMenu::copyPicture() const
{
    auto *data = new QMimeData;
    data->setImageData(QImage::fromData(bytesOf(ExportFormat::Png), "PNG"));
    QGuiApplication::clipboard()->setMimeData(data);
}

void ExportMenu::exportAs(ExportFormat format)
{
    const QString suffix = suffixOf(format);
    const QString path = QFileDialog::getSaveFileName(m_menu->parentWidget(), tr("Export %1").arg(m_source.title),
        fileNameOf(m_source.title) + QLatin1Char('.') + suffix, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    const domain::Result<qint64> written = writeFile(path, bytesOf(format));
    if (written)
        Q_EMIT exported(path, *written);
    else
        Q_EMIT failed(written.error().message);
}

}  // namespace tgd::charts
