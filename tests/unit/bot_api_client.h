#pragma once

#include "support/botapi/bot_api_simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QtTest>

#include <memory>

namespace tgd::test {

// What came back of a call.
struct BotAnswer {
    bool finished = false;
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString description() const { return json()["description"].toString(); }
    QJsonObject result() const { return json()["result"].toObject(); }
    QJsonArray updates() const { return json()["result"].toArray(); }
    QList<qint64> ids() const
    {
        QList<qint64> found;
        for (const QJsonValue &each : updates())
            found.append(each["update_id"].toInteger());
        return found;
    }
};

// Calls a simulator over HTTP the way a bot does. Test thread.
class BotApiClient {
public:
    // Nothing on loopback goes through a proxy, so the system is not asked for one.
    explicit BotApiClient(const botapi::BotApiSimulator &simulator) : m_simulator(simulator)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
    }

    // Comes back at once; the answer fills in later.
    std::shared_ptr<BotAnswer> start(const QString &method, const QJsonObject &arguments = {}, QString token = {})
    {
        if (token.isEmpty())
            token = m_simulator.token();
        QNetworkRequest request(QUrl(m_simulator.baseUrl().toString() + "/bot" + token + '/' + method));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return watch(m_network.post(request, QJsonDocument(arguments).toJson(QJsonDocument::Compact)));
    }

    BotAnswer call(const QString &method, const QJsonObject &arguments = {}, const QString &token = {})
    {
        return finish(start(method, arguments, token));
    }

    static BotAnswer finish(const std::shared_ptr<BotAnswer> &answer)
    {
        [&] { QVERIFY(QTest::qWaitFor([&] { return answer->finished; }, 10000)); }();
        return *answer;
    }

    std::shared_ptr<BotAnswer> watch(QNetworkReply *reply)
    {
        auto answer = std::make_shared<BotAnswer>();
        QObject::connect(reply, &QNetworkReply::finished, reply, [answer, reply] {
            answer->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer->body = reply->readAll();
            answer->contentType = reply->rawHeader("Content-Type");
            answer->retryAfter = reply->rawHeader("Retry-After");
            answer->error = reply->error();
            answer->finished = true;
            reply->deleteLater();
        });
        return answer;
    }

    QNetworkAccessManager &network() { return m_network; }

private:
    const botapi::BotApiSimulator &m_simulator;
    QNetworkAccessManager m_network;
};

// A message update without its id.
inline QByteArray messageUpdate(
    qint64 messageId, qint64 date, qint64 chat = -1001987654321, const QByteArray &text = "hello")
{
    return R"({"message":{"message_id":)" + QByteArray::number(messageId)
        + R"(,"from":{"id":5000000001,"is_bot":false,"first_name":"Ada"},"chat":{"id":)" + QByteArray::number(chat)
        + R"(,"title":"Crew","type":"supergroup"},"date":)" + QByteArray::number(date) + R"(,"text":")" + text
        + R"("}})";
}

// What Telegram says when the bot's own standing in a chat changes; without its id.
inline QByteArray ownMemberUpdate(qint64 chat, const QByteArray &title, const QByteArray &status, qint64 date)
{
    const QByteArray bot = R"({"id":7000000001,"is_bot":true,"first_name":"Stats"})";
    return R"({"my_chat_member":{"chat":{"id":)" + QByteArray::number(chat) + R"(,"type":"supergroup","title":")"
        + title + R"("},"from":{"id":77,"is_bot":false,"first_name":"Ada"},"date":)" + QByteArray::number(date)
        + R"(,"old_chat_member":{"status":"left","user":)" + bot + R"(},"new_chat_member":{"status":")" + status
        + R"(","user":)" + bot + "}}}";
}

}  // namespace tgd::test
