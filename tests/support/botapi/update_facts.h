#pragma once

#include <QByteArray>

namespace tgd::botapi {

// What the server needs to know of an update to queue and deliver it.
struct UpdateFacts {
    QByteArray kind;  // message, chat_member, …; empty for something that is no update at all
    qint64 chat = 0;
    qint64 date = 0;        // of the event, unix seconds; 0 unknown
    qint64 webhookKey = 0;  // updates of one key are delivered one after another; 0 is a key of its own
};

// Reads them from the JSON of an update, with or without an id. Anything is taken, nothing is required.
UpdateFacts factsOf(const QByteArray &json);

// The delivery key of an update about this chat (of chat_member and join requests: about this user).
qint64 webhookKeyOf(const QByteArray &kind, qint64 chat, qint64 user);

}  // namespace tgd::botapi
