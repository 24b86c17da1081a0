#include "platform/env_file.h"

#include <QCoreApplication>
#include <QFile>

namespace tgd::platform {

namespace {

QByteArray unquoted(const QByteArray &value)
{
    if (value.size() >= 2 && (value.startsWith('"') || value.startsWith('\''))) {
        const qsizetype end = value.indexOf(value[0], 1);
        if (end > 0)
            return value.mid(1, end - 1);
    }
    const qsizetype comment = value.indexOf(" #");
    return (comment < 0 ? value : value.left(comment)).trimmed();
}

}  // namespace

domain::Result<QMap<QByteArray, QByteArray>> readEnvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorKind::BadInput,
            QCoreApplication::translate("EnvFile", "The environment file %1 cannot be read: %2.")
                .arg(path, file.errorString()));
    QMap<QByteArray, QByteArray> variables;
    while (!file.atEnd()) {
        QByteArray line = file.readLine().trimmed();
        if (line.startsWith("export "))
            line = line.mid(7).trimmed();
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith('#') || equals <= 0)
            continue;
        variables.insert(line.left(equals).trimmed(), unquoted(line.mid(equals + 1).trimmed()));
    }
    return variables;
}

}  // namespace tgd::platform
