#pragma once

#include "domain/bot_check.h"
#include "domain/connection_status.h"
#include "domain/health_state.h"
#include "domain/ingestion_meter.h"
#include "domain/retry_report.h"
#include "domain/store_event.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <utility>

// What the program says of the bot, in words of the reader's language. Pure functions.
namespace tgd::state::botwords {

domain::HealthState healthOf(const domain::ConnectionStatus &status);
QString wordOf(domain::ConnectionState state);  // "Connected", "Token rejected": one or two words

// The sentence right of the page's title when there is a connection.
QString sentenceOf(
    const domain::ConnectionStatus &status, const QString &username, const domain::IngestionMeter &meter);

// What waits for the store, and where: "12 updates", "3,127 in the spool, 3.3 MiB, oldest 4 min 12 s".
QString waitingText(const domain::IngestionMeter &meter, domain::UtcMicros now);
// A kind of update as the Bot API names it, in words; the name itself when it is not known.
QString kindText(const std::string &kind);
// Why an update is in quarantine. Reasons are stable keys ("unknown_kind"); others are shown as they are.
QString reasonText(const std::string &reason);
QString retryText(const domain::RetryReport &report);  // "2 stored, 1 still not understood"

struct EventText {
    QString text;
    bool isGap = false;
};
EventText eventText(const domain::StoreEvent &event, const QTimeZone &zone, QDate today);

QString rateText(double perSecond);  // 6.2, 128
// "4 min 12 s" as "4" and "min 12 s": a tile writes the first larger.
std::pair<QString, QString> valueAndUnit(QString text);
QString millisText(double millis);  // 3.1 ms, 412 ms, 2.1 s

}  // namespace tgd::state::botwords
