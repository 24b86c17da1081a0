#include "platform/host_facts_reader.h"

#include <QFile>
#include <QThread>

#include <unistd.h>

namespace tgd::platform {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A line `name:  12345 kB` of /proc/meminfo, in bytes.
qint64 memoryLine(const QByteArray &text, QByteArrayView name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype end = text.indexOf('\n', at);
    const QByteArray line = text.mid(at + name.size(), end - at - name.size()).simplified();
    return line.split(' ').value(0).toLongLong() * 1024;
}

}  // namespace

domain::HostFacts HostFactsReader::read()
{
    domain::HostFacts facts;
    facts.cores = QThread::idealThreadCount();
    const QByteArray pages = contents(QStringLiteral("/proc/self/statm")).split(' ').value(1);
    facts.residentBytes = pages.toLongLong() * sysconf(_SC_PAGESIZE);
    const QByteArray memory = contents(QStringLiteral("/proc/meminfo"));
    facts.totalMemoryBytes = memoryLine(memory, "MemTotal:");
    facts.availableMemoryBytes = memoryLine(memory, "MemAvailable:");

    // First line of /proc/stat (proc(5)): user nice system idle iowait irq softirq steal …, in ticks since boot.
    const QByteArray stat = contents(QStringLiteral("/proc/stat"));
    const QList<QByteArray> fields = stat.left(stat.indexOf('\n')).simplified().split(' ');
    quint64 all = 0;
    quint64 idle = 0;
    for (qsizetype i = 1; i < fields.size() && i <= 8; ++i) {
        const quint64 ticks = fields[i].toULongLong();
        all += ticks;
        if (i == 4 || i == 5)
            idle += ticks;
    }
    const quint64 busy = all - idle;
    if (m_allTicks > 0 && all > m_allTicks)
        facts.cpuShare = double(busy - m_busyTicks) / double(all - m_allTicks);
    m_allTicks = all;
    m_busyTicks = busy;
    return facts;
}

}  // namespace tgd::platform
