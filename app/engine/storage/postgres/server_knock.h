#pragma once

#include "storage/postgres/address.h"
#include "storage/postgres/interruptible_wait.h"
#include "storage/store_address.h"

#include <QByteArray>
#include <QString>

namespace tgd::storage::postgres {

// What a server answered who was asked to let us in, once, by libpq; for finding out what is wrong rather than for
// work.
struct KnockAnswer {
    bool isIn = false;
    bool isCancelled = false;
    bool isSilent = false;   // until the deadline
    bool hasSpoken = false;  // something came from it beyond an open port
    QString words;           // libpq's or the server's, in English where they are libpq's
    QByteArray sqlState;     // of what the server said; empty: libpq's own
    bool lacksPassword = false;
    // When it let us in.
    bool usedPassword = false;
    QString tls;  // "TLS 1.3"; empty: not encrypted
    int version = 0;
    QString versionText;
    bool isStandby = false;
    QString user;
    QString database;
};

// The host must have an address, or be a socket folder; `address` as libpq takes it, its other hosts are left out.
KnockAnswer knock(
    const StoreAddress &address, const Host &host, const InterruptibleWait &wait, const QDeadlineTimer &deadline);

}  // namespace tgd::storage::postgres
