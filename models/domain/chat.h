#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tgd::domain {

enum class ChatType { Private, Group, Supergroup, Channel };

// A chat as the list shows it; figures are of the last 30 local days including today.
struct ChatListItem {
    ChatId id;
    QString title;  // empty when the chat has none
    QString username;
    ChatType type = ChatType::Group;
    QByteArray zone;  // IANA
    bool storesText = false;
    bool imported = false;  // lives under a synthetic id (telegram.md 6), never merged with a bot's chat
    qint64 messages30d = 0;
    double averageDau30d = 0;
    QDate today;                        // the running day where the chat is
    std::vector<qint64> messagesByDay;  // 30 values, oldest first, the last of today
    std::optional<qint64> members;      // open memberships known to the store
    std::optional<UtcMicros> firstMessage;
    std::optional<UtcMicros> lastMessage;
    bool isApproximate = false;  // messages or active users, see FigureSource
    bool knowsUsers = true;      // else nothing tells how many were active

    bool operator==(const ChatListItem &) const = default;
};

}  // namespace tgd::domain
