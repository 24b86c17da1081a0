#pragma once

#include "bot/api_answer.h"
#include "bot/api_base.h"
#include "bot/scheduler.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace tgd::bot {

// Calls methods of the Bot API over a connection pool of its own, so that one that hangs starves no other. Lives on the
// net thread. TLS is verified, redirects are not followed, every call ends by its deadline.
class BotApiClient : public QObject {
    Q_OBJECT

public:
    using Id = quint64;
    using Done = std::function<void(ApiResult)>;
    // Once: what has an effect each time, such as sending a message, is not sent again when the connection breaks.
    enum class Delivery { Any, Once };

    static constexpr qint64 connectDeadlineMs = 10'000;
    static constexpr qint64 callDeadlineMs = 15'000;

    BotApiClient(ApiBase base, std::shared_ptr<const domain::Secret> token, Scheduler &scheduler);
    ~BotApiClient() override;

    void setConnectDeadline(qint64 milliseconds) { m_connectDeadlineMs = milliseconds; }
    // `done` is called once, unless the call is aborted first. `method` must be a literal.
    Id call(const char *method, const QJsonObject &arguments, qint64 deadlineMs, Done done,
        Delivery delivery = Delivery::Any);
    // True once the request has gone out on a connection.
    bool wasSent(Id id) const;
    void abort(Id id);
    // Ends all calls without an answer and begins again with a new pool.
    void renew();

private:
    struct Call {
        QNetworkReply *reply = nullptr;
        Done done;
        Scheduler::Id deadline = 0;
        Scheduler::Id connectDeadline = 0;
        bool sent = false;
    };

    QNetworkReply *post(const char *method, const QJsonObject &arguments, Delivery delivery);
    void finish(Id id);
    void expire(Id id, const QString &why);
    std::optional<Call> take(Id id);
    void drop(const Call &call);
    static ApiResult resultOf(QNetworkReply &reply);

    const ApiBase m_base;
    const std::shared_ptr<const domain::Secret> m_token;
    Scheduler &m_scheduler;
    qint64 m_connectDeadlineMs = connectDeadlineMs;
    std::unique_ptr<QNetworkAccessManager> m_network;
    Id m_lastId = 0;
    std::map<Id, Call> m_calls;
};

}  // namespace tgd::bot
