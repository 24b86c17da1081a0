#include "storage/local_day.h"

#include "storage/varint.h"

namespace tgd::storage {

void LocalDay::indexUsers()
{
    activeUsers = qint64(users.size());
    userBits.clear();
    if (users.empty() || users.back().idx / 64 >= users.size())
        return;
    userBits.resize(users.back().idx / 64 + 1);
    for (const User &user : users)
        userBits[user.idx / 64] |= quint64(1) << (user.idx % 64);
}

LocalDay LocalDay::onlyWho() const
{
    LocalDay day;
    day.counters = counters;
    day.messagesByHour = messagesByHour;
    day.activeUsers = activeUsers;
    day.userBits = userBits;
    if (userBits.empty())
        day.users = users;
    return day;
}

size_t LocalDay::bytes() const
{
    return sizeof(LocalDay) + users.capacity() * sizeof(User) + userBits.capacity() * sizeof(quint64);
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

// Reads the users as bits; false when a list is shorter than they are.
bool LocalDay::readWho(VarintReader &reader, quint64 count)
{
    userBits.reserve(count);
    quint64 idx = 0;
    for (quint64 i = 0; i < count; ++i) {
        idx += reader.get();
        reader.get();
        const quint64 word = idx / 64;
        if (word >= count)
            return false;
        if (word >= userBits.size())
            userBits.resize(word + 1);
        userBits[word] |= quint64(1) << (idx % 64);
    }
    userBits.shrink_to_fit();
    return true;
}

void LocalDay::readUsers(VarintReader &reader, quint64 count)
{
    userBits.clear();
    users.reserve(count);
    quint64 idx = 0;
    for (quint64 i = 0; i < count; ++i) {
        idx += reader.get();
        if (idx > 0x7fffffff) {
            reader = VarintReader({});
            reader.get();  // what follows is not to be believed
            return;
        }
        users.push_back({quint32(idx), quint32(reader.get())});
    }
    indexUsers();
}

std::optional<LocalDay> LocalDay::decode(
    QByteArrayView figures, QByteArrayView hours, QByteArrayView users, Users wanted)
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
    day.activeUsers = qint64(count);
    if (wanted == Users::OnlyWho && !day.readWho(userReader, count)) {
        userReader = VarintReader(users);
        userReader.get();
        wanted = Users::Counted;
    }
    if (wanted == Users::Counted)
        day.readUsers(userReader, count);
    const bool whole = figureReader.ok() && figureReader.atEnd() && hourReader.ok() && hourReader.atEnd()
        && userReader.ok() && userReader.atEnd();
    if (!whole)
        return std::nullopt;
    return day;
}

}  // namespace tgd::storage
