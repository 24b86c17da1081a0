#pragma once

#include "domain/spool_meter.h"
#include "ingest/spool_folder.h"
#include "ingest/spool_format.h"

#include <deque>
#include <memory>
#include <vector>

namespace tgd::ingest {

// Where a bot's spool lies and how large it may grow.
struct SpoolPlace {
    static constexpr qint64 defaultLimitBytes = qint64(1) << 30;
    static constexpr qint64 leastLimitBytes = qint64(8) << 20;  // less may not hold one answer of Telegram

    QString folder;
    qint64 limitBytes = defaultLimitBytes;
    qint64 segmentBytes = qint64(8) << 20;  // a segment that has grown so large is followed by another
};

// Updates on disk, in the order they came, for a store that is away. What append() has answered survives kill -9 and a
// power cut; what was taken and is done() is gone from the disk. A crash in between shows an update again, never not
// at all. Files of other bots and servers are left alone. Owned by the ingest worker; ingest thread.
class Spool {
public:
    // The oldest updates, a transaction's worth.
    struct Portion {
        std::vector<std::string> updates;
        std::vector<std::string> damaged;  // bytes that are no longer what was written
        qint64 records = 0;
    };

    static constexpr qint64 mostOfPortion = 500;
    static constexpr qint64 mostBytesOfPortion = qint64(4) << 20;

    static domain::Result<std::unique_ptr<Spool>> open(const SpoolPlace &place, SpoolOwner owner);
    ~Spool();
    Q_DISABLE_COPY_MOVE(Spool)

    bool isEmpty() const { return m_segments.empty(); }
    const domain::SpoolMeter &meter() const { return m_meter; }
    QString folder() const { return m_folder.path(); }
    QStringList leftAlone() const { return m_leftAlone; }                     // files that are not this spool's
    std::optional<domain::UtcMicros> newestAt() const { return m_newestAt; }  // of what was found or appended

    // All of them or, on error, none; one wait for the disk. DiskFull also when the limit is reached.
    domain::Result<void> append(const std::vector<std::string_view> &updates, domain::UtcMicros now);
    // Notes that no update is missing up to now; only while something waits.
    domain::Result<void> mark(domain::UtcMicros now);
    // The same again until done(); may be empty, and is done() nonetheless. Only while something waits.
    const Portion &next();
    // The portion is committed. An error tells that a file could not be removed; it is not taken again by this object.
    domain::Result<void> done();

private:
    struct Segment {
        QByteArray name;
        qint64 size = 0;  // durable bytes
        qint64 updates = 0;
        std::optional<domain::UtcMicros> oldestAt;
    };

    Spool(SpoolFolder folder, const SpoolPlace &place, SpoolOwner owner);
    void find();
    bool adopt(const QByteArray &name);
    domain::Result<void> write(const std::string &records, qint64 updates, domain::UtcMicros now);
    domain::Result<void> begin();
    void undo();
    void seal();
    void load();
    void tellOldest();

    SpoolFolder m_folder;
    const SpoolPlace m_place;
    const SpoolOwner m_owner;
    std::deque<Segment> m_segments;  // oldest first
    int m_file = -1;                 // of the last one, while it can grow
    quint64 m_lastNumber = 0;
    std::string m_front;  // content of the first one, while it is read
    std::optional<SegmentReader> m_reader;
    std::optional<Portion> m_portion;
    domain::SpoolMeter m_meter;
    std::optional<domain::UtcMicros> m_newestAt;
    QStringList m_leftAlone;
};

}  // namespace tgd::ingest
