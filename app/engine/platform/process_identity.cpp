#include "platform/process_identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <sys/prctl.h>
#include <unistd.h>

namespace tgd::platform {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bootId()
{
    return contents(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
}

QByteArray pidNamespace()
{
    char target[64];
    const ssize_t size = ::readlink("/proc/self/ns/pid", target, sizeof target);
    QByteArray number;
    for (ssize_t i = 0; i < size; ++i) {
        if (target[i] >= '0' && target[i] <= '9')
            number += target[i];
    }
    return number;
}

// Ticks after boot when the process started; empty when there is none, or only its body is left (proc(5): the name may
// hold anything, so fields are counted behind its last bracket).
QByteArray startOf(const QByteArray &pid)
{
    const QByteArray stat = contents(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid)));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype stateField = 0;
    constexpr qsizetype startField = 19;
    if (fields.size() <= startField || fields[stateField] == "Z" || fields[stateField] == "X")
        return {};
    return fields[startField];
}

QByteArray valueOf(const QByteArray &text, QByteArrayView key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype end = text.indexOf(' ', at + key.size());
    return text.mid(at + key.size(), end < 0 ? -1 : end - (at + key.size()));
}

}  // namespace

std::string ProcessIdentity::own()
{
    const QByteArray pid = QByteArray::number(qint64(::getpid()));
    QByteArray host = QSysInfo::machineHostName().toUtf8();
    host.replace(' ', '_');
    return (host + " pid=" + pid + " start=" + startOf(pid) + " boot=" + bootId() + " ns=" + pidNamespace())
        .toStdString();
}

bool ProcessIdentity::isDead(const std::string &text)
{
    const QByteArray words = QByteArray::fromStdString(text);
    const QByteArray pid = valueOf(words, " pid=");
    const QByteArray boot = valueOf(words, " boot=");
    const QByteArray space = valueOf(words, " ns=");
    if (pid.isEmpty() || boot.isEmpty() || boot != bootId() || space != pidNamespace())
        return false;
    return startOf(pid) != valueOf(words, " start=");
}

QString ProcessIdentity::sentence(const std::string &text)
{
    const QByteArray words = QByteArray::fromStdString(text);
    const QByteArray pid = valueOf(words, " pid=");
    if (pid.isEmpty())
        return QString::fromUtf8(words);
    return QCoreApplication::translate("ProcessIdentity", "process %1 on %2")
        .arg(QString::fromUtf8(pid), QString::fromUtf8(words.left(words.indexOf(' '))));
}

void ProcessIdentity::hideMemory()
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

}  // namespace tgd::platform
