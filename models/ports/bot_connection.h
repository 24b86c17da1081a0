#pragma once

#include "domain/bot_identity.h"
#include "domain/connection_status.h"
#include "domain/error.h"
#include "domain/ingestion_meter.h"

#include <QObject>

#include <optional>

namespace tgd::ports {

// The connection of one bot to Telegram and what it brings in. Lives on the GUI thread; the work does not. Every signal
// comes at most 10 times a second.
class BotConnection : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(BotConnection)

public:
    using QObject::QObject;

    virtual void start() = 0;
    // Finishes and confirms the batch at hand; stopped() tells when, after 5 seconds at most.
    virtual void stop() = 0;
    virtual void retryNow() = 0;  // does not wait for the end of a pause

    virtual domain::ConnectionStatus status() const = 0;
    virtual domain::IngestionMeter meter() const = 0;
    virtual std::optional<domain::BotIdentity> identity() const = 0;

Q_SIGNALS:
    void statusChanged();
    void meterChanged();
    void identityChanged();
    void ready();  // once, when the store is held and the first answer of Telegram is in
    // Waiting does not mend it (another poller holds the lease, the token is none, …); the connection is over.
    void failed(const tgd::domain::Error &error);
    void stopped();
};

}  // namespace tgd::ports
