#pragma once

#include "bot/bot_api_client.h"
#include "domain/ids.h"

#include <set>
#include <unordered_map>

namespace tgd::bot {

// Who administrates which chat, as Telegram says; believed for five minutes, or until a member's standing changes.
// Lives on the desk's thread.
class AdminRoster {
public:
    using Admins = std::set<qint64>;
    using Answer = std::function<void(const tl::expected<Admins, ApiError> &)>;

    static constexpr qint64 believedForMs = 300'000;

    AdminRoster(BotApiClient &client, Scheduler &scheduler) : m_client(client), m_scheduler(scheduler) { }
    Q_DISABLE_COPY_MOVE(AdminRoster)

    // `answer` is called once, at once when it is known, or never when this ends first.
    void ask(domain::ChatId chat, Answer answer);
    void invalidate(domain::ChatId chat);

private:
    struct Entry {
        std::optional<Admins> admins;
        qint64 knownAtMs = 0;
        quint64 changes = 0;
        bool isAsking = false;
        std::vector<Answer> waiting;
    };

    static constexpr size_t capacity = 10'000;

    void request(domain::ChatId chat);
    void handle(domain::ChatId chat, quint64 changes, const ApiResult &result);
    void forgetOld();

    BotApiClient &m_client;
    Scheduler &m_scheduler;
    std::unordered_map<domain::ChatId, Entry> m_chats;
};

}  // namespace tgd::bot
