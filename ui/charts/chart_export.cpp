#include "charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tgd::charts {

namespace {
constexpr int pngScale = 2;
constexpr int screenDpi = 96;
}  // namespace

QByteArray exportPicture(ExportFormat format, const QSize &size, const QString &title, const PaintFunction &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == ExportFormat::Png) {
        QImage image(size * pngScale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(pngScale);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(painter);
        painter.end();
        image.setText(QStringLiteral("Title"), title);
        image.save(&buffer, "PNG");
    } else if (format == ExportFormat::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setResolution(screenDpi);
        generator.setTitle(title);
        QPainter painter(&generator);
        paint(painter);
    } else if (format == ExportFormat::Pdf) {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setResolution(screenDpi);
        writer.setPageSize(
            QPageSize(QSizeF(size) * 72.0 / screenDpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paint(painter);
    }
    return bytes;
}

domain::Result<qint64> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return domain::failure(domain::ErrorKind::Unavailable,
            QCoreApplication::translate("Export", "%1 cannot be written: %2").arg(path, file.errorString()));
    return qint64(bytes.size());
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png: return QStringLiteral("png");
    case ExportFormat::Svg: return QStringLiteral("svg");
    case ExportFormat::Pdf: return QStringLiteral("pdf");
    case ExportFormat::Csv: return QStringLiteral("csv");
    }
    return {};
}

QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

}  // namespace tgd::charts
