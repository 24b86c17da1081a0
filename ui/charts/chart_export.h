#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QSize>

#include <functional>

class QPainter;

namespace tgd::charts {

enum class ExportFormat { Png, Svg, Pdf, Csv };

// Paints into a rectangle of that size at the origin.
using PaintFunction = std::function<void(QPainter &painter)>;

// A picture as a file's bytes, painted by the same code as the screen. `title` is the document's title.
QByteArray exportPicture(ExportFormat format, const QSize &size, const QString &title, const PaintFunction &paint);

// Writes a file so that it is whole or not there.
domain::Result<qint64> writeFile(const QString &path, const QByteArray &bytes);

// "csv", "png", …
QString suffixOf(ExportFormat format);

// "Linux Lounge: activity" -> "linux-lounge-activity"
QString fileNameOf(const QString &title);

}  // namespace tgd::charts
