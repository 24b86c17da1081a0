#pragma once

#include <QByteArray>
#include <QHash>

#include <map>
#include <optional>
#include <tuple>

namespace tgd::botapi {

// A message by its natural key.
struct MessageKey {
    qint64 chat = 0;
    qint64 message = 0;

    auto operator<=>(const MessageKey &) const = default;
};

inline size_t qHash(const MessageKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.chat, key.message);
}

// How a message must look once every update about it has been taken in, in whatever order.
struct MessageTruth {
    std::optional<qint64> user;  // nobody for posts and for those who hide behind a chat
    qint64 date = 0;
    qint64 editDate = 0;  // 0: never edited
    std::optional<qint64> thread, replyTo;
    QByteArray media = "text";
    qint64 textLength = 0;  // code points
    quint64 textHash = 0;   // of the text in UTF-8

    bool operator==(const MessageTruth &) const = default;
};

quint64 textHashOf(const QByteArray &utf8);

struct ReactionKey {
    MessageKey message;
    qint64 user = 0;
    QByteArray emoji;

    bool operator==(const ReactionKey &) const = default;
    bool operator<(const ReactionKey &other) const
    {
        return std::tie(message, user, emoji) < std::tie(other.message, other.user, other.emoji);
    }
};

// What a database must hold after it took in all that was generated. A value type.
struct LifeTruth {
    QHash<MessageKey, MessageTruth> messages;
    std::map<ReactionKey, bool> reactions;                        // of known users: still there, or taken back
    std::map<QByteArray, qint64> updates;                         // by kind, without the duplicates
    std::map<QByteArray, qint64> services;                        // service messages by what they tell
    std::map<std::pair<qint64, qint64>, QByteArray> memberships;  // (chat, user): the last status an update told
    qint64 duplicates = 0;
    qint64 edits = 0;
    qint64 lateEdits = 0;  // edits that arrive after a newer one, and must lose

    qint64 total() const;  // updates with the duplicates
    std::map<qint64, qint64> messagesPerChat() const;
    // One number for all messages, whatever the order they came in.
    quint64 digest() const;
};

}  // namespace tgd::botapi
