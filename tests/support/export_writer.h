#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tgd::test {

// What a generated export looks like. The same shape makes the same bytes.
struct ExportShape {
    quint32 seed = 1;
    int messages = 1000;
    int people = 60;
    QByteArray type = "private_supergroup";
    qint64 id = 1800000001;
    QByteArray name = "Generated chat";
    qint64 firstUnix = 1704067200;  // 2024-01-01
    int offsetSeconds = 7200;       // of the exporting machine's clock
    bool unixTimes = true;          // date_unixtime, as newer exports have
    bool textEntities = true;       // text_entities, as newer exports have
    bool reactions = true;          // on every fifth message
};

// Writes a single-chat export as Telegram Desktop lays it out: texts with entities, media, replies, forwards, edits,
// reactions, service messages, holes in the ids. Streams: memory does not grow with the size.
void writeExport(QIODevice &out, const ExportShape &shape);
QByteArray exportBytes(const ExportShape &shape);
// Makes the file, replacing what was there; fails the program when it cannot.
void writeExportFile(const QString &path, const ExportShape &shape);

}  // namespace tgd::test
