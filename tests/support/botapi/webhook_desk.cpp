#include "support/botapi/webhook_desk.h"

#include "support/botapi/bot_server.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

namespace tgd::botapi {

namespace {

HttpAnswer badWebhook(const QByteArray &why)
{
    return errorAnswer(400, "Bad Request: bad webhook: " + why);
}

bool isReserved(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> blocks{QHostAddress::parseSubnet("10.0.0.0/8"),
        QHostAddress::parseSubnet("127.0.0.0/8"), QHostAddress::parseSubnet("172.16.0.0/12"),
        QHostAddress::parseSubnet("192.168.0.0/16"), QHostAddress::parseSubnet("169.254.0.0/16"),
        QHostAddress::parseSubnet("0.0.0.0/8"), QHostAddress::parseSubnet("100.64.0.0/10")};
    for (const auto &block : blocks) {
        if (address.isInSubnet(block))
            return true;
    }
    return false;
}

}  // namespace

WebhookDesk::WebhookDesk(BotServer &server) : m_server(server)
{
    server.addMethod("setWebhook", [this](const auto &request, const Reply &reply) {
        if (request.text("url").isEmpty())
            deleteWebhook(request, reply);
        else
            setWebhook(request, reply);
    });
    server.addMethod(
        "deleteWebhook", [this](const auto &request, const Reply &reply) { deleteWebhook(request, reply); });
    server.addMethod("getWebhookInfo", [this](const auto &, const Reply &reply) { getWebhookInfo(reply); });
}

WebhookDesk::~WebhookDesk()
{
    delete m_sender;
}

void WebhookDesk::updateArrived()
{
    if (m_sender)
        m_sender->updateArrived();
}

std::optional<HttpAnswer> WebhookDesk::refusal(const WebhookSettings &wanted) const
{
    static const QRegularExpression allowedInSecret("^[A-Za-z0-9_-]*$");
    if (wanted.secret.size() > 256)
        return errorAnswer(400, "Bad Request: secret token is too long");
    if (!allowedInSecret.match(QString::fromUtf8(wanted.secret)).hasMatch())
        return errorAnswer(400, "Bad Request: secret token contains unallowed characters");
    const QUrl &url = wanted.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https" && url.scheme() != "http"))
        return errorAnswer(400, "Bad Request: invalid webhook URL specified");
    if (m_server.options().localServer)
        return {};
    if (url.scheme() != "https")
        return badWebhook("An HTTPS URL must be provided for webhook");
    const int port = url.port(443);
    if (port != 443 && port != 80 && port != 88 && port != 8443)
        return badWebhook("Webhook can be set up only on ports 80, 88, 443 or 8443");
    const QHostAddress address(wanted.ipAddress.isEmpty() ? url.host() : wanted.ipAddress);
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return badWebhook("IPv6-only addresses are not allowed");
    if (isReserved(address))
        return badWebhook("IP address " + address.toString().toUtf8() + " is reserved");
    if (url.host().endsWith(".invalid"))
        return badWebhook("failed to resolve host: Name or service not known");
    return {};
}

void WebhookDesk::setWebhook(const BotRequest &request, const Reply &reply)
{
    const qint64 now = m_server.clock().elapsed();
    if (now < m_nextAllowed) {
        reply(floodAnswer(1));
        return;
    }
    m_nextAllowed = now + domain::microsPerSecond;
    WebhookSettings wanted;
    wanted.url = QUrl(request.text("url"), QUrl::StrictMode);
    if (wanted.url.isRelative())
        wanted.url = QUrl("https://" + request.text("url"));
    wanted.certificate = request.certificate;
    wanted.ipAddress = request.text("ip_address");
    wanted.secret = request.text("secret_token").toUtf8();
    wanted.maxConnections
        = int(request.integer("max_connections", 40, 1, m_server.options().localServer ? 100'000 : 100));
    if (const auto refused = refusal(wanted)) {
        reply(*refused);
        return;
    }
    m_server.allowed().update(request.json("allowed_updates"));
    const bool drop = request.flag("drop_pending_updates");
    if (wanted == m_settings && wanted.certificate.isEmpty() && !drop) {
        reply(okAnswer(QByteArray("true"), "Webhook is already set"));
        return;
    }
    m_server.polls().abortHeld(true);
    replace(wanted, drop);
    reply(okAnswer(QByteArray("true"), "Webhook was set"));
}

void WebhookDesk::deleteWebhook(const BotRequest &request, const Reply &reply)
{
    const bool drop = request.flag("drop_pending_updates");
    m_server.allowed().update(request.json("allowed_updates"));
    if (!isActive() && !drop) {
        reply(okAnswer(QByteArray("true"), "Webhook is already deleted"));
        return;
    }
    replace({}, drop);
    reply(okAnswer(QByteArray("true"), "Webhook was deleted"));
}

void WebhookDesk::setBySomebodyElse(const QUrl &url)
{
    m_server.polls().abortHeld(true);
    replace({}, false);
    m_settings.url = url;
    m_settings.maxConnections = 40;
}

void WebhookDesk::replace(const WebhookSettings &settings, bool dropPending)
{
    stopSender();
    m_settings = settings;
    m_lastErrorDate = 0;
    m_lastError.clear();
    if (dropPending)
        m_server.queue().clear();
    if (m_settings.isSet())
        startSender();
}

void WebhookDesk::startSender()
{
    m_sender = new WebhookSender(m_settings, m_server.queue(), m_server.faults(), m_server.clock(),
        m_server.scheduler(), m_server.options().seed + 4, &m_server);
    m_sender->onError = [this](const QByteArray &error) {
        m_lastErrorDate = m_server.clock().unixTime();
        m_lastError = error;
        ++m_failures;
    };
    m_sender->onGone = [this] { replace({}, false); };
    m_sender->onMethodInAnswer = [this](const QByteArray &body) { m_server.callFromWebhook(body); };
    m_sender->updateArrived();
}

void WebhookDesk::stopSender()
{
    if (!m_sender)
        return;
    m_delivered += m_sender->delivered();
    // It may be one of the sender's own connections that ended it.
    m_sender->stop();
    m_sender->deleteLater();
    m_sender = nullptr;
}

void WebhookDesk::getWebhookInfo(const Reply &reply)
{
    m_server.queue().dropExpired(m_server.clock().unixTime());
    QJsonObject info{{"url", m_settings.url.toString(QUrl::FullyEncoded)},
        {"has_custom_certificate", !m_settings.certificate.isEmpty()},
        {"pending_update_count", qint64(m_server.queue().size())}};
    if (!m_settings.ipAddress.isEmpty())
        info["ip_address"] = m_settings.ipAddress;
    if (m_lastErrorDate > 0) {
        info["last_error_date"] = m_lastErrorDate;
        info["last_error_message"] = QString::fromUtf8(m_lastError);
    }
    if (m_settings.maxConnections > 0)
        info["max_connections"] = m_settings.maxConnections;
    if (!m_server.allowed().isDefault()) {
        QJsonArray names;
        for (const QByteArray &name : m_server.allowed().names())
            names.append(QString::fromUtf8(name));
        info["allowed_updates"] = names;
    }
    reply(okAnswer(QJsonValue(info)));
}

}  // namespace tgd::botapi
