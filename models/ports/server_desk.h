#pragma once

#include "domain/connection_report.h"
#include "domain/error.h"
#include "domain/secret.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tgd::ports {

// The way to a store on a server: looks at a database step by step, and makes a profile of it. Lives on the GUI thread;
// calls never block. The password goes to the server and to the keychain, and nowhere else; no text repeats it.
class ServerDesk : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(ServerDesk)

public:
    using Password = std::shared_ptr<const domain::Secret>;

    // What is to become a profile. `url` has no password.
    struct Choice {
        QString url;
        QString name;
        Password password;  // null: none is needed
        bool keepsPassword = true;
        domain::StorePlan plan = domain::StorePlan::None;  // what the check found
    };
    struct Outcome {
        QString profileId;
        QString remark;  // what a person must know, such as that there is no keychain
    };

    using QObject::QObject;

    // Looks at the database; progressed() tells how it goes, the last time with a finished report. A check that is
    // still running is ended.
    virtual void check(const QString &url, const Password &password) = 0;
    virtual void cancel() = 0;
    // Makes or updates the tables where the plan says so, and keeps the profile.
    virtual QFuture<domain::Result<Outcome>> use(const Choice &choice) = 0;

Q_SIGNALS:
    void progressed(const tgd::domain::ConnectionReport &report);
};

}  // namespace tgd::ports
