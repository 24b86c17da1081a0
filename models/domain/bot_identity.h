#pragma once

#include <QString>

namespace tgd::domain {

// Who the token belongs to, as getMe tells. The id is public: it is the part of the token before the colon.
struct BotIdentity {
    qint64 id = 0;
    QString username;
    QString name;
    bool canReadAllGroupMessages
        = false;  // false: privacy mode, plain group messages reach it as an administrator only

    bool operator==(const BotIdentity &) const = default;
};

}  // namespace tgd::domain
