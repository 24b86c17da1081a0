#pragma once

#include "bot/admin_roster.h"
#include "bot/backoff.h"
#include "ingest/update_outcome.h"
#include "ports/clock.h"
#include "storage/store.h"

#include <QObject>

#include <deque>
#include <map>
#include <set>

namespace tgd::bot {

// Asks Telegram what updates do not tell about the chats the bot is in: on first sight, when the bot came in, and once
// a day. One question at a time, a few a second, never while somebody waits for an answer. A chat that cannot be
// reached is marked and left alone until it is heard of again. Lives on the desk's thread.
class ChatFactsKeeper : public QObject {
    Q_OBJECT

public:
    // All must outlive the keeper.
    struct Needs {
        storage::Store &store;
        BotApiClient &client;
        Scheduler &scheduler;
        const ports::Clock &clock;
        AdminRoster &admins;
        Random random;
        std::function<bool()> someoneWaits;
        qint64 botId = 0;
    };

    static constexpr qint64 paceMs = 250;
    static constexpr qint64 yieldMs = 1000;
    static constexpr qint64 lookEveryMs = 600'000;
    static constexpr qint64 askAgainSeconds = 86'400;
    static constexpr qint64 doubtSeconds = 600;  // before a chat that could not be reached is tried again

    explicit ChatFactsKeeper(const Needs &needs);

    void start();
    void hear(const ingest::ChatNews &news);
    // What sending found out.
    void noteUnreachable(domain::ChatId chat, const QString &why);
    void noteMigrated(domain::ChatId from, domain::ChatId to);
    void stop() { m_isStopping = true; }

private:
    struct Known {
        domain::UtcMicros askedAt;
        bool isUnreachable = false;
    };
    // What is being asked about one chat.
    struct Question {
        domain::ChatId chat;
        std::optional<qint64> memberCount;
    };

    void look();
    void want(domain::ChatId chat);
    void forgetWish(domain::ChatId chat);
    void goOnIn(qint64 milliseconds);
    void goOn();
    void askChat();
    void askCount();
    void askAdmins();
    void conclude(std::optional<bool> isAdmin);
    void fail(const ApiError &error);
    void next();
    bool isOld(const Known &known, qint64 seconds) const;

    Needs m_needs;
    Backoff m_backoff;
    std::map<domain::ChatId, Known> m_known;
    std::deque<domain::ChatId> m_wanted;
    std::set<domain::ChatId> m_isWanted;
    std::optional<Question> m_question;
    Scheduler::Id m_wait = 0;
    bool m_isStopping = false;
};

// The facts of a getChat answer; text cut to its columns.
domain::ChatFacts chatFactsOf(domain::ChatId chat, const QJsonObject &answer);

}  // namespace tgd::bot
