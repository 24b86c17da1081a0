#include "bot/bot_api_client.h"

#include "bot/once_body.h"
#include "platform/redaction.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tgd::bot {

namespace {

// An answer is about 4 MiB at most; what is much longer is none.
constexpr qint64 mostBodyBytes = 64 * 1024 * 1024;

// Qt numbers failures below HTTP under 200; of those above, these two are no answers of a server (400 is none of them).
bool isTransportError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolFailure;
}

}  // namespace

BotApiClient::BotApiClient(ApiBase base, std::shared_ptr<const domain::Secret> token, Scheduler &scheduler)
    : m_base(std::move(base)), m_token(std::move(token)), m_scheduler(scheduler),
      m_network(std::make_unique<QNetworkAccessManager>())
{
}

BotApiClient::~BotApiClient()
{
    for (const auto &[id, call] : m_calls)
        drop(call);
}

BotApiClient::Id BotApiClient::call(
    const char *method, const QJsonObject &arguments, qint64 deadlineMs, Done done, Delivery delivery)
{
    const Id id = ++m_lastId;
    QNetworkReply *reply = post(method, arguments, delivery);
    Call &call = m_calls[id];
    call.reply = reply;
    call.done = std::move(done);
    call.deadline = m_scheduler.after(
        deadlineMs, [this, id, deadlineMs] { expire(id, QStringLiteral("no answer in %1 s").arg(deadlineMs / 1000)); });
    call.connectDeadline = m_scheduler.after(qMin(m_connectDeadlineMs, deadlineMs),
        [this, id] { expire(id, QStringLiteral("no connection in %1 s").arg(m_connectDeadlineMs / 1000)); });
    connect(reply, &QNetworkReply::requestSent, this, [this, id] {
        if (const auto at = m_calls.find(id); at != m_calls.end()) {
            at->second.sent = true;
            m_scheduler.cancel(at->second.connectDeadline);
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, id] { finish(id); });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, id](qint64 received) {
        if (received > mostBodyBytes)
            expire(id, QStringLiteral("the answer does not end"));
    });
    return id;
}

QNetworkReply *BotApiClient::post(const char *method, const QJsonObject &arguments, Delivery delivery)
{
    QNetworkRequest request(m_base.url(*m_token, method));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("tgstats-desk"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    const QByteArray bytes = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    if (delivery == Delivery::Any)
        return m_network->post(request, bytes);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceBody(bytes, nullptr);
    QNetworkReply *reply = m_network->post(request, body);
    body->setParent(reply);
    return reply;
}

bool BotApiClient::wasSent(Id id) const
{
    const auto at = m_calls.find(id);
    return at != m_calls.end() && at->second.sent;
}

void BotApiClient::drop(const Call &call)
{
    m_scheduler.cancel(call.deadline);
    m_scheduler.cancel(call.connectDeadline);
    call.reply->disconnect(this);
    call.reply->abort();
    call.reply->deleteLater();
}

// Out of the list: nothing ends it a second time. Nothing when it has ended.
std::optional<BotApiClient::Call> BotApiClient::take(Id id)
{
    auto node = m_calls.extract(id);
    return node ? std::optional(std::move(node.mapped())) : std::nullopt;
}

void BotApiClient::abort(Id id)
{
    if (const auto call = take(id))
        drop(*call);
}

void BotApiClient::renew()
{
    const auto calls = std::exchange(m_calls, {});
    for (const auto &[id, call] : calls)
        drop(call);
    m_network.release()->deleteLater();
    m_network = std::make_unique<QNetworkAccessManager>();
}

void BotApiClient::expire(Id id, const QString &why)
{
    const auto call = take(id);
    if (!call)
        return;
    drop(*call);
    ApiError error;
    error.kind = ApiErrorKind::Timeout;
    error.description = why;
    error.wasSent = call->sent;
    call->done(tl::unexpected(error));
}

void BotApiClient::finish(Id id)
{
    const auto call = take(id);
    if (!call)
        return;
    m_scheduler.cancel(call->deadline);
    m_scheduler.cancel(call->connectDeadline);
    ApiResult result = resultOf(*call->reply);
    if (!result && result.error().kind == ApiErrorKind::Network)
        result.error().wasSent = call->sent;
    call->reply->deleteLater();
    call->done(std::move(result));
}

ApiResult BotApiClient::resultOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isTransportError(reply.error()) || status == 0) {
        ApiError error;
        error.kind = ApiErrorKind::Network;
        error.httpStatus = status;
        error.description = platform::redacted(reply.errorString());
        return tl::unexpected(error);
    }
    return readAnswer(status, reply.readAll(), reply.rawHeader("Retry-After"));
}

}  // namespace tgd::bot
