#include "bot/bot_errand.h"

#include "bot/bot_api_client.h"
#include "bot/connection_texts.h"
#include "bot/failure_policy.h"
#include "bot/timer_scheduler.h"

#include <QPromise>
#include <QUrl>

namespace tgd::bot {

using domain::BotCheck;
using domain::Error;
using domain::ErrorKind;
using domain::Result;

namespace {

// The sentences of the state that such an answer would lead a connection to.
Error errorOf(const ApiError &error)
{
    FailurePolicy policy([] { return 0.0; });
    domain::ConnectionStatus status;
    status.state = policy.decide(error, domain::ConnectionState::Reconnecting, false, 0).state;
    explain(status, error);
    const bool isInput = status.state == domain::ConnectionState::TokenRejected
        || status.state == domain::ConnectionState::MalformedToken;
    return {isInput ? ErrorKind::BadInput : ErrorKind::Unavailable,
        status.whatToDo.isEmpty() ? status.cause : status.cause + QLatin1Char(' ') + status.whatToDo,
        error.description};
}

// A promise that is kept even when nobody is left to keep it.
template <typename T>
class Answer {
public:
    Answer() { m_promise.start(); }
    ~Answer()
    {
        if (!m_isGiven)
            give(domain::failure(ErrorKind::Cancelled, QString()));
    }
    Q_DISABLE_COPY_MOVE(Answer)

    QFuture<Result<T>> future() { return m_promise.future(); }
    void give(Result<T> result)
    {
        m_isGiven = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isGiven = false;
};

void askWebhook(BotApiClient &client, const domain::BotIdentity &identity, std::function<void(Result<BotCheck>)> answer)
{
    client.call("getWebhookInfo", {}, BotApiClient::callDeadlineMs,
        [identity, answer = std::move(answer)](const ApiResult &info) {
            if (!info)
                return answer(tl::unexpected(errorOf(info.error())));
            const QJsonObject facts = info->resultObject();
            const QJsonValue pending = facts[QLatin1String("pending_update_count")];
            answer(BotCheck{identity, QUrl(facts[QLatin1String("url")].toString()).host(),
                pending.isDouble() ? std::optional(pending.toInteger()) : std::nullopt});
        });
}

}  // namespace

// A client with the scheduler it needs, for one errand. Lives and ends on the net thread.
struct BotErrand::Line : QObject {
    Line(const ApiBase &base, const Token &token, QObject *parent) : QObject(parent), client(base, token, scheduler) { }
    TimerScheduler scheduler;
    BotApiClient client;
};

BotErrand::BotErrand() : m_place(new QObject)
{
    m_thread.setObjectName(QStringLiteral("errand"));
    m_place->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

BotErrand::~BotErrand()
{
    m_thread.quit();
    m_thread.wait();
}

void BotErrand::run(const ApiBase &base, const Token &token, std::function<void(Line &)> work)
{
    QMetaObject::invokeMethod(
        m_place, [place = m_place, base, token, work = std::move(work)] { work(*new Line(base, token, place)); });
}

domain::BotIdentity BotErrand::identityOf(const QJsonObject &me)
{
    domain::BotIdentity identity;
    identity.id = me[QLatin1String("id")].toInteger();
    identity.username = me[QLatin1String("username")].toString();
    identity.name = me[QLatin1String("first_name")].toString();
    identity.canReadAllGroupMessages = me[QLatin1String("can_read_all_group_messages")].toBool();
    return identity;
}

QFuture<Result<BotCheck>> BotErrand::check(const ApiBase &base, const Token &token)
{
    auto answer = std::make_shared<Answer<BotCheck>>();
    const QFuture<Result<BotCheck>> future = answer->future();
    run(base, token, [answer](Line &line) {
        line.client.call("getMe", {}, BotApiClient::callDeadlineMs, [answer, &line](const ApiResult &me) {
            if (!me) {
                answer->give(tl::unexpected(errorOf(me.error())));
                line.deleteLater();
                return;
            }
            askWebhook(line.client, identityOf(me->resultObject()), [answer, &line](Result<BotCheck> result) {
                answer->give(std::move(result));
                line.deleteLater();
            });
        });
    });
    return future;
}

QFuture<Result<void>> BotErrand::deleteWebhook(const ApiBase &base, const Token &token)
{
    auto answer = std::make_shared<Answer<void>>();
    const QFuture<Result<void>> future = answer->future();
    run(base, token, [answer](Line &line) {
        line.client.call("deleteWebhook", {{QStringLiteral("drop_pending_updates"), false}},
            BotApiClient::callDeadlineMs, [answer, &line](const ApiResult &done) {
                answer->give(done ? Result<void>() : Result<void>(tl::unexpected(errorOf(done.error()))));
                line.deleteLater();
            });
    });
    return future;
}

}  // namespace tgd::bot
