#include "bot/answer_sender.h"

#include <QLoggingCategory>

namespace tgd::bot {

using domain::ChatId;
using domain::ErrorKind;
using domain::OutboxEntry;
using domain::OutboxState;

namespace {

Q_LOGGING_CATEGORY(answerLog, "tgd.telegram")

constexpr qint64 loadedAtOnce = 500;
constexpr int mostUnderWay = 4;  // a pool has six connections to a server
constexpr qint64 unknownFloodSeconds = 5;
constexpr qint64 firstRetryMs = 500;
constexpr int longestRetryStep = 5;

// The store will do it a little later.
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Locked || kind == ErrorKind::DiskFull || kind == ErrorKind::ReadOnly
        || kind == ErrorKind::Unavailable || kind == ErrorKind::AccessDenied || kind == ErrorKind::Cancelled;
}

}  // namespace

void AnswerSender::start()
{
    const auto sent = m_needs.store.recoverOutbox(m_needs.botId);
    if (!sent) {
        qCWarning(answerLog).noquote() << "outbox not read:" << sent.error().message << sent.error().context;
        m_needs.scheduler.after(storePauseMs, [this] { start(); });
        return;
    }
    const qint64 now = m_needs.clock.now().value;
    for (const domain::SentAnswer &answer : *sent) {
        const qint64 agoMs = std::max<qint64>(0, (now - answer.at.value) / 1000);
        m_limits.remember(answer.chat, m_needs.scheduler.elapsedMs() - agoMs);
    }
    wake();
}

void AnswerSender::wake()
{
    if (m_isStopping)
        return;
    load();
    pump();
}

void AnswerSender::load()
{
    for (;;) {
        auto entries = m_needs.store.outbox(m_needs.botId, m_loadedUpTo, loadedAtOnce);
        if (!entries) {
            qCWarning(answerLog).noquote() << "outbox not read:" << entries.error().message;
            m_needs.scheduler.after(storePauseMs, [this] { wake(); });
            return;
        }
        for (OutboxEntry &entry : *entries) {
            m_loadedUpTo = entry.id;
            Queue &queue = m_queues[entry.request.chat];
            queue.waiting.push_back(std::move(entry));
            if (queue.waiting.size() > mostPerChat) {
                end(queue.waiting.front(), OutboxState::Dropped);
                queue.waiting.pop_front();
            }
        }
        if (qint64(entries->size()) < loadedAtOnce)
            return;
    }
}

bool AnswerSender::isStale(const OutboxEntry &entry) const
{
    return m_needs.clock.now().value - entry.request.at.value > staleAfterSeconds * domain::microsPerSecond;
}

// True when nothing is left.
bool AnswerSender::dropStale(Queue &queue)
{
    while (!queue.waiting.empty() && isStale(queue.waiting.front())) {
        end(queue.waiting.front(), OutboxState::Dropped);
        queue.waiting.pop_front();
    }
    return queue.waiting.empty();
}

// One round over the chats, beginning behind the one that was served last.
void AnswerSender::pump()
{
    if (m_isStopping)
        return;
    std::vector<ChatId> order;
    for (auto at = m_queues.upper_bound(m_lastServed); at != m_queues.end(); ++at)
        order.push_back(at->first);
    for (auto at = m_queues.begin(); at != m_queues.end() && at->first <= m_lastServed; ++at)
        order.push_back(at->first);
    std::optional<qint64> shortest;
    for (const ChatId chat : order) {
        const auto known = m_queues.find(chat);
        if (known == m_queues.end() || known->second.isBusy)
            continue;
        if (dropStale(known->second)) {
            m_queues.erase(known);
            continue;
        }
        if (m_underWay >= mostUnderWay)
            return;  // whoever ends pumps again
        const qint64 wait = m_limits.waitMs(chat, m_needs.scheduler.elapsedMs());
        if (wait <= 0)
            begin(chat, known->second);
        else
            shortest = std::min(shortest.value_or(wait), wait);
    }
    if (shortest)
        pumpIn(*shortest);
}

void AnswerSender::pumpIn(qint64 milliseconds)
{
    m_needs.scheduler.cancel(m_wait);
    m_wait = m_needs.scheduler.after(milliseconds, [this] {
        m_wait = 0;
        pump();
    });
}

void AnswerSender::begin(ChatId chat, Queue &queue)
{
    m_lastServed = chat;
    queue.isBusy = true;
    ++m_underWay;
    m_limits.began(chat);
    OutboxEntry entry = std::move(queue.waiting.front());
    queue.waiting.pop_front();
    const domain::CommandRequest &request = entry.request;
    if (!CommandAnswers::needsAdmin(request) || request.isByAnonymousAdmin()) {
        answer(std::move(entry), true);
        return;
    }
    // In the name of another chat, or of nobody: no administrator speaks like that.
    if (request.senderChat || domain::isServiceAccount(request.user)) {
        answer(std::move(entry), false);
        return;
    }
    m_needs.admins.ask(chat, [this, entry = std::move(entry)](const auto &admins) mutable {
        const bool isAdmin = admins && admins->contains(entry.request.user.value);
        answer(std::move(entry), isAdmin);
    });
}

void AnswerSender::answer(OutboxEntry entry, bool isAdmin)
{
    const ChatId chat = entry.request.chat;
    if (m_isStopping || isStale(entry)) {
        if (!m_isStopping)
            end(entry, OutboxState::Dropped);
        m_limits.withdrawn(chat);
        finish(chat);
        return;
    }
    const auto made = m_needs.answers.answer(entry.request, isAdmin, m_needs.scheduler.elapsedMs());
    if (!made) {
        putBack(std::move(entry), made.error());
        return;
    }
    const auto isOurs = m_needs.store.beginAnswer(entry.id, made->change);
    if (!isOurs) {
        putBack(std::move(entry), isOurs.error());
        return;
    }
    if (!*isOurs) {
        m_limits.withdrawn(chat);
        finish(chat);
        return;
    }
    auto letter = std::make_shared<Letter>();
    letter->to = chat;
    letter->arguments = argumentsOf(entry.request, made->text);
    letter->entry = std::move(entry);
    send(letter);
}

void AnswerSender::putBack(OutboxEntry entry, const domain::Error &error)
{
    const ChatId chat = entry.request.chat;
    qCWarning(answerLog).noquote() << "no answer made:" << error.message << error.context;
    m_limits.withdrawn(chat);
    if (isPassing(error.kind)) {
        m_limits.pause(chat, m_needs.scheduler.elapsedMs() + storePauseMs);
        m_queues[chat].waiting.push_front(std::move(entry));
    } else {
        end(entry, OutboxState::Failed);
    }
    finish(chat);
}

QJsonObject AnswerSender::argumentsOf(const domain::CommandRequest &request, const AnswerText &text)
{
    QJsonObject arguments = text.arguments();
    arguments.insert(QStringLiteral("reply_parameters"),
        QJsonObject{{QStringLiteral("message_id"), request.message.value},
            {QStringLiteral("allow_sending_without_reply"), true}});
    arguments.insert(QStringLiteral("link_preview_options"), QJsonObject{{QStringLiteral("is_disabled"), true}});
    if (request.topic)
        arguments.insert(QStringLiteral("message_thread_id"), *request.topic);
    return arguments;
}

void AnswerSender::send(const SharedLetter &letter)
{
    letter->arguments.insert(QStringLiteral("chat_id"), letter->to.value);
    m_needs.client.call(
        "sendMessage", letter->arguments, BotApiClient::callDeadlineMs,
        [this, letter](const ApiResult &result) { handle(letter, result); }, BotApiClient::Delivery::Once);
}

void AnswerSender::handle(const SharedLetter &letter, const ApiResult &result)
{
    const qint64 now = m_needs.scheduler.elapsedMs();
    if (!result && tryAgain(letter, result.error()))
        return;
    m_limits.ended(letter->to, now);
    if (result) {
        end(letter->entry, OutboxState::Sent);
    } else {
        const ApiError &error = result.error();
        qCWarning(answerLog).noquote() << "answer not sent: chat=" << letter->to.value << error.description;
        end(letter->entry, OutboxState::Failed);
        if (error.meansUnreachable())
            Q_EMIT unreachable(letter->to, error.description);
    }
    finish(letter->entry.request.chat);
}

// What certainly was not sent may be sent again; anything else may have arrived.
bool AnswerSender::tryAgain(const SharedLetter &letter, const ApiError &error)
{
    const qint64 now = m_needs.scheduler.elapsedMs();
    if (error.migrateToChat && letter->to == letter->entry.request.chat) {
        follow(letter, ChatId{*error.migrateToChat});
        return true;
    }
    if (m_isStopping || isStale(letter->entry))
        return false;
    qint64 wait = 0;
    if (error.kind == ApiErrorKind::Flood) {
        wait = error.retryAfter.value_or(unknownFloodSeconds) * 1000 + firstRetryMs;
        m_limits.pause(letter->to, now + wait);
    } else if (!error.wasSent) {
        wait = firstRetryMs << std::min(letter->failures++, longestRetryStep);
    } else {
        return false;
    }
    rest(letter, wait);
    return true;
}

// Its chat waits for it, the others do not.
void AnswerSender::rest(const SharedLetter &letter, qint64 milliseconds)
{
    --m_underWay;
    m_needs.scheduler.after(milliseconds, [this, letter] {
        if (m_isStopping)
            return;  // the next run finds it half sent, and lets it be
        ++m_underWay;
        if (!isStale(letter->entry)) {
            send(letter);
            return;
        }
        m_limits.withdrawn(letter->to);
        end(letter->entry, OutboxState::Dropped);
        finish(letter->entry.request.chat);
    });
    pumpIn(0);
}

// The group became a supergroup: it is sent there once, without what only the group knew.
void AnswerSender::follow(const SharedLetter &letter, ChatId to)
{
    Q_EMIT migrated(letter->to, to);
    m_limits.withdrawn(letter->to);
    letter->to = to;
    letter->arguments.remove(QStringLiteral("reply_parameters"));
    letter->arguments.remove(QStringLiteral("message_thread_id"));
    const qint64 wait = m_limits.waitMs(to, m_needs.scheduler.elapsedMs());
    m_limits.began(to);
    if (wait <= 0)
        send(letter);
    else
        m_needs.scheduler.after(wait, [this, letter] { send(letter); });
}

void AnswerSender::end(const OutboxEntry &entry, OutboxState state)
{
    if (const auto done = m_needs.store.endAnswer(entry.id, state); !done)
        qCWarning(answerLog).noquote() << "outbox not updated:" << done.error().message << done.error().context;
}

void AnswerSender::finish(ChatId chat)
{
    --m_underWay;
    const auto known = m_queues.find(chat);
    if (known != m_queues.end()) {
        known->second.isBusy = false;
        if (known->second.waiting.empty())
            m_queues.erase(known);
    }
    if (!m_isStopping)
        pumpIn(0);
    else if (m_underWay == 0)
        Q_EMIT idle();
}

void AnswerSender::stop()
{
    m_isStopping = true;
    m_needs.scheduler.cancel(m_wait);
}

}  // namespace tgd::bot
