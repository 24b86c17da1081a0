#include "storage/local_day.h"

#include "storage/varint.h"

namespace tgd::storage {

void LocalDay::indexUsers()
{
    userBits.clear();
    if (users.empty() || users.back().idx / 64 >= users.size())
        return;
    userBits.resize(users.back().idx / 64 + 1);
    for (const User &user : users)
        userBits[user.idx / 64] |= quint64(1) << (user.idx % 64);
}

QByteArray LocalDay::encodedFigures() const
{
    VarintWriter writer;
    for (const qint64 value : counters.values)
        writer.putSigned(value);
    return writer.take();
}

QByteArray LocalDay::encodedHours() const
{
    VarintWriter writer;
    for (const qint64 value : messagesByHour)
        writer.putSigned(value);
    return writer.take();
}

QByteArray LocalDay::encodedUsers() const
{
    VarintWriter writer;
    writer.put(users.size());
    quint32 previous = 0;
    for (const User &user : users) {
        writer.put(user.idx - previous);
        writer.put(user.messages);
        previous = user.idx;
    }
    return writer.take();
}

std::optional<LocalDay> LocalDay::decode(QByteArrayView figures, QByteArrayView hours, QByteArrayView users)
{
    LocalDay day;
    VarintReader figureReader(figures);
    for (qint64 &value : day.counters.values)
        value = figureReader.getSigned();
    VarintReader hourReader(hours);
    for (qint64 &value : day.messagesByHour)
        value = hourReader.getSigned();
    VarintReader userReader(users);
    const quint64 count = userReader.get();
    if (count > quint64(users.size()))
        return std::nullopt;
    day.users.reserve(count);
    quint64 idx = 0;
    for (quint64 i = 0; i < count; ++i) {
        idx += userReader.get();
        day.users.push_back({quint32(idx), quint32(userReader.get())});
    }
    const bool whole = figureReader.ok() && figureReader.atEnd() && hourReader.ok() && hourReader.atEnd()
        && userReader.ok() && userReader.atEnd();
    if (!whole || idx > 0x7fffffff)
        return std::nullopt;
    day.indexUsers();
    return day;
}

}  // namespace tgd::storage
