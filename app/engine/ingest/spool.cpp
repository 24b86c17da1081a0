#include "ingest/spool.h"

#include "ingest/crc32c.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>

#include <unistd.h>

namespace tgd::ingest {

using domain::ErrorKind;
using domain::Result;
using domain::UtcMicros;

namespace {
Q_LOGGING_CATEGORY(spoolLog, "tgd.spool")

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Spool)
};

constexpr const char *suffix = ".spool";
constexpr int numberDigits = 12;

// Begins the names of all files of one bot at one server: "7000000001-0a1b2c3d".
QByteArray nameOf(const SpoolOwner &owner)
{
    return QByteArray::number(owner.botId) + '-' + QByteArray::number(crc32c(owner.apiHost), 16).rightJustified(8, '0');
}

}  // namespace

Spool::Spool(SpoolFolder folder, const SpoolPlace &place, SpoolOwner owner)
    : m_folder(std::move(folder)), m_place(place), m_owner(std::move(owner))
{
    m_meter.limitBytes = m_place.limitBytes;
}

Spool::~Spool()
{
    seal();
}

Result<std::unique_ptr<Spool>> Spool::open(const SpoolPlace &place, SpoolOwner owner)
{
    auto folder = SpoolFolder::open(place.folder, nameOf(owner));
    if (!folder)
        return tl::unexpected(folder.error());
    std::unique_ptr<Spool> spool(new Spool(std::move(*folder), place, std::move(owner)));
    spool->find();
    return spool;
}

void Spool::find()
{
    const QByteArray start = nameOf(m_owner) + '-';
    for (const QByteArray &name : m_folder.files()) {
        if (!name.endsWith(suffix))
            continue;
        bool isNumber = false;
        if (name.startsWith(start)) {
            const quint64 number = name.sliced(start.size()).chopped(qsizetype(qstrlen(suffix))).toULongLong(&isNumber);
            m_lastNumber = std::max(m_lastNumber, number);
        }
        if (!isNumber || !adopt(name))
            m_leftAlone << QString::fromLocal8Bit(name);
    }
    tellOldest();
}

// False when it belongs to another, or cannot be read.
bool Spool::adopt(const QByteArray &name)
{
    const auto bytes = m_folder.read(name);
    if (!bytes) {
        qCWarning(spoolLog).noquote() << bytes.error().message << bytes.error().context;
        return false;
    }
    Segment segment{name, 0, 0, {}};
    SegmentReader reader(*bytes);
    bool isOurs = false;
    bool isAnothers = false;
    while (const auto record = reader.next()) {
        const bool isWhole = record->kind != SpoolRecord::Kind::Damaged;
        isOurs = isOurs || (isWhole && record->owner == m_owner);
        isAnothers = isAnothers || (isWhole && record->owner != m_owner);
        if (record->at.value > 0)
            m_newestAt = std::max(m_newestAt, std::optional(record->at));
        if (record->kind == SpoolRecord::Kind::Mark)
            continue;
        ++segment.updates;
        if (!segment.oldestAt && record->at.value > 0)
            segment.oldestAt = record->at;
    }
    if (isAnothers && !isOurs)
        return false;
    segment.size = qint64(reader.tornAt());
    if (reader.tornAt() < bytes->size()) {
        ++m_meter.tornTails;
        qCWarning(spoolLog).noquote() << "the last write to" << name
                                      << "was cut off:" << bytes->size() - reader.tornAt()
                                      << "bytes; Telegram sends them again";
        if (const auto cut = m_folder.truncate(name, segment.size); !cut)
            qCWarning(spoolLog).noquote() << cut.error().message << cut.error().context;
    }
    if (segment.size == 0) {
        if (const auto removed = m_folder.remove(name); !removed)
            qCWarning(spoolLog).noquote() << removed.error().message << removed.error().context;
        return true;
    }
    m_meter.bytes += segment.size;
    m_meter.updates += segment.updates;
    m_segments.push_back(std::move(segment));
    return true;
}

Result<void> Spool::append(const std::vector<std::string_view> &updates, UtcMicros now)
{
    std::string records;
    for (const std::string_view update : updates)
        SpoolFormat::append(records, m_owner, now, update);
    return write(records, qint64(updates.size()), now);
}

Result<void> Spool::mark(UtcMicros now)
{
    std::string record;
    SpoolFormat::append(record, m_owner, now, {});
    return write(record, 0, now);
}

Result<void> Spool::write(const std::string &records, qint64 updates, UtcMicros now)
{
    const auto size = qint64(records.size());
    if (m_meter.bytes + size > m_place.limitBytes)
        return domain::failure(ErrorKind::DiskFull,
            Text::tr("The spool in %1 has reached its limit of %2. Mend the store, or raise the limit.")
                .arg(m_folder.path(), QLocale().formattedDataSize(m_place.limitBytes)),
            QStringLiteral("spool: limit"));
    if (m_file < 0 || m_segments.back().size >= m_place.segmentBytes) {
        if (auto begun = begin(); !begun)
            return begun;
    }
    if (auto written = m_folder.write(m_file, records); !written) {
        undo();
        return written;
    }
    Segment &segment = m_segments.back();
    segment.size += size;
    segment.updates += updates;
    if (!segment.oldestAt && updates > 0)
        segment.oldestAt = now;
    m_meter.bytes += size;
    m_meter.updates += updates;
    m_newestAt = std::max(m_newestAt, std::optional(now));
    tellOldest();
    return {};
}

Result<void> Spool::begin()
{
    seal();
    const QByteArray name
        = nameOf(m_owner) + '-' + QByteArray::number(m_lastNumber + 1).rightJustified(numberDigits, '0') + suffix;
    const auto file = m_folder.create(name);
    if (!file)
        return tl::unexpected(file.error());
    ++m_lastNumber;
    m_file = *file;
    m_segments.push_back({name, 0, 0, {}});
    return {};
}

// Nobody was told that it is safe, so nothing of the failed write may stay. Whether the disk has a part of it is not
// known: the file does not grow any more.
void Spool::undo()
{
    const Segment &segment = m_segments.back();
    seal();
    const auto done = segment.size == 0 ? m_folder.remove(segment.name) : m_folder.truncate(segment.name, segment.size);
    if (!done)
        qCWarning(spoolLog).noquote() << done.error().message << done.error().context;
    if (segment.size == 0)
        m_segments.pop_back();
}

void Spool::seal()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

void Spool::load()
{
    if (m_segments.size() == 1)
        seal();
    const Segment &segment = m_segments.front();
    auto bytes = m_folder.read(segment.name);
    if (!bytes) {
        // Nothing is known to be lost: the file stays where it is, and the next start tries it again.
        qCCritical(spoolLog).noquote() << "left alone:" << segment.name << bytes.error().message
                                       << bytes.error().context;
        m_leftAlone << QString::fromLocal8Bit(segment.name);
    }
    m_front = bytes ? std::move(*bytes) : std::string();
    m_front.resize(std::min(m_front.size(), size_t(segment.size)));
    m_reader.emplace(m_front, m_owner);
}

const Spool::Portion &Spool::next()
{
    if (m_portion)
        return *m_portion;
    if (!m_reader)
        load();
    m_portion = Portion{};
    qint64 bytes = 0;
    while (m_portion->records < mostOfPortion && bytes < mostBytesOfPortion) {
        const auto record = m_reader->next();
        if (!record)
            break;
        if (record->kind == SpoolRecord::Kind::Mark)
            continue;
        bytes += qint64(record->bytes.size());
        ++m_portion->records;
        auto &list = record->kind == SpoolRecord::Kind::Update ? m_portion->updates : m_portion->damaged;
        list.emplace_back(record->bytes);
        if (record->at.value > 0)
            m_segments.front().oldestAt = record->at;
    }
    return *m_portion;
}

Result<void> Spool::done()
{
    if (!m_portion)
        return {};
    m_meter.damaged += qint64(m_portion->damaged.size());
    Segment &segment = m_segments.front();
    const qint64 taken = std::min(segment.updates, m_portion->records);
    segment.updates -= taken;
    m_meter.updates -= taken;
    m_portion.reset();
    Result<void> removed;
    if (m_reader->atEnd()) {
        // A file that could not be read is no longer counted, and not removed either.
        if (!m_leftAlone.contains(QString::fromLocal8Bit(segment.name)))
            removed = m_folder.remove(segment.name);
        m_meter.bytes -= segment.size;
        m_meter.updates -= segment.updates;
        m_reader.reset();
        m_front = {};
        m_segments.pop_front();
    }
    tellOldest();
    return removed;
}

void Spool::tellOldest()
{
    m_meter.oldestAt.reset();
    for (const Segment &segment : m_segments) {
        if (segment.updates > 0 && segment.oldestAt) {
            m_meter.oldestAt = segment.oldestAt;
            return;
        }
    }
}

}  // namespace tgd::ingest
