#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <deque>

namespace tgd::botapi {

// One request as it was made and answered, for assertions.
struct RequestRecord {
    static constexpr qsizetype keptAnswerBytes = 4096;

    quint64 serial = 0;
    quint64 connection = 0;
    qint64 arrivedAt = 0;   // microseconds of elapsed simulated time
    qint64 answeredAt = 0;  // 0: not yet
    QByteArray verb;
    QByteArray method;  // lower case; empty for a path that is none of the Bot API
    QByteArray target;
    QByteArray contentType;
    QJsonObject arguments;
    QByteArray fault;
    int status = 0;     // 0: no answer yet
    QByteArray answer;  // its beginning
};

// The last requests; older ones are forgotten, so that a server may run for days. Server's thread.
class RequestLog {
public:
    static constexpr size_t kept = 50'000;

    quint64 count() const { return m_forgotten + m_records.size(); }
    // Gives the record its number.
    RequestRecord &append(RequestRecord record)
    {
        record.serial = count() + 1;
        m_records.push_back(std::move(record));
        if (m_records.size() > kept) {
            m_records.pop_front();
            ++m_forgotten;
        }
        return m_records.back();
    }
    // Nobody when it is forgotten.
    RequestRecord *find(quint64 serial)
    {
        return serial <= m_forgotten || serial > count() ? nullptr : &m_records[size_t(serial - m_forgotten - 1)];
    }
    const std::deque<RequestRecord> &records() const { return m_records; }

private:
    std::deque<RequestRecord> m_records;
    quint64 m_forgotten = 0;
};

}  // namespace tgd::botapi
