#include "support/botapi/life_truth.h"

namespace tgd::botapi {

namespace {

// FNV-1a.
quint64 mix(quint64 hash, const char *bytes, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        hash = (hash ^ quint8(bytes[i])) * 0x100000001B3ULL;
    return hash;
}

quint64 mix(quint64 hash, qint64 number)
{
    return mix(hash, reinterpret_cast<const char *>(&number), sizeof number);
}

constexpr quint64 start = 0xCBF29CE484222325ULL;

}  // namespace

quint64 textHashOf(const QByteArray &utf8)
{
    return mix(start, utf8.constData(), utf8.size());
}

qint64 LifeTruth::total() const
{
    qint64 sum = duplicates;
    for (const auto &[kind, count] : updates)
        sum += count;
    return sum;
}

std::map<qint64, qint64> LifeTruth::messagesPerChat() const
{
    std::map<qint64, qint64> counts;
    for (auto message = messages.begin(); message != messages.end(); ++message)
        ++counts[message.key().chat];
    return counts;
}

quint64 LifeTruth::digest() const
{
    quint64 sum = 0;
    for (auto message = messages.begin(); message != messages.end(); ++message) {
        const MessageTruth &truth = *message;
        quint64 hash = mix(mix(start, message.key().chat), message.key().message);
        for (const qint64 number : {truth.user.value_or(-1), truth.date, truth.editDate, truth.thread.value_or(-1),
                 truth.replyTo.value_or(-1), truth.textLength, qint64(truth.textHash)})
            hash = mix(hash, number);
        sum += mix(hash, truth.media.constData(), truth.media.size());
    }
    return sum;
}

}  // namespace tgd::botapi
