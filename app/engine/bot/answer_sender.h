#pragma once

#include "bot/admin_roster.h"
#include "bot/command_answers.h"
#include "bot/send_limits.h"

#include <QObject>

#include <deque>
#include <map>

namespace tgd::bot {

// Sends what the outbox owes: chat by chat in the order it was asked, within Telegram's limits, never twice. An answer
// is made when its turn comes, so it is up to date and nothing is computed for what is dropped. Lives on the desk's
// thread.
class AnswerSender : public QObject {
    Q_OBJECT

public:
    // All must outlive the sender.
    struct Needs {
        storage::Store &store;
        BotApiClient &client;
        Scheduler &scheduler;
        const ports::Clock &clock;
        AdminRoster &admins;
        CommandAnswers &answers;
        qint64 botId = 0;
    };

    static constexpr size_t mostPerChat = 50;  // that wait; beyond it the oldest go
    static constexpr qint64 staleAfterSeconds = 120;
    static constexpr qint64 storePauseMs = 1000;

    explicit AnswerSender(const Needs &needs) : m_needs(needs) { }

    // Takes over from a run before this one.
    void start();
    // The outbox has something new.
    void wake();
    // Nothing is begun any more; idle() once nothing is on its way.
    void stop();
    bool isIdle() const { return m_underWay == 0; }
    // Somebody waits for an answer.
    bool isBusy() const { return m_underWay != 0 || !m_queues.empty(); }

Q_SIGNALS:
    void idle();
    void unreachable(tgd::domain::ChatId chat, const QString &why);
    void migrated(tgd::domain::ChatId from, tgd::domain::ChatId to);

private:
    struct Queue {
        std::deque<domain::OutboxEntry> waiting;
        bool isBusy = false;  // one of them is on its way
    };
    struct Letter {
        domain::OutboxEntry entry;
        domain::ChatId to;
        QJsonObject arguments;
        int failures = 0;
    };
    using SharedLetter = std::shared_ptr<Letter>;

    void load();
    void pump();
    void pumpIn(qint64 milliseconds);
    bool dropStale(Queue &queue);
    void begin(domain::ChatId chat, Queue &queue);
    void answer(domain::OutboxEntry entry, bool isAdmin);
    void putBack(domain::OutboxEntry entry, const domain::Error &error);
    void send(const SharedLetter &letter);
    void handle(const SharedLetter &letter, const ApiResult &result);
    bool tryAgain(const SharedLetter &letter, const ApiError &error);
    void rest(const SharedLetter &letter, qint64 milliseconds);
    void follow(const SharedLetter &letter, domain::ChatId to);
    void end(const domain::OutboxEntry &entry, domain::OutboxState state);
    void finish(domain::ChatId chat);
    bool isStale(const domain::OutboxEntry &entry) const;
    static QJsonObject argumentsOf(const domain::CommandRequest &request, const AnswerText &text);

    Needs m_needs;
    SendLimits m_limits;
    std::map<domain::ChatId, Queue> m_queues;
    domain::ChatId m_lastServed;
    qint64 m_loadedUpTo = 0;
    int m_underWay = 0;
    Scheduler::Id m_wait = 0;
    bool m_isStopping = false;
};

}  // namespace tgd::bot
