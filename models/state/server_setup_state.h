#pragma once

#include "domain/server_address.h"
#include "ports/server_desk.h"
#include "state/request.h"

#include <QObject>

#include <optional>

namespace tgd::state {

// The way from an address to a profile with a store on a server: check it, see what using it would do, use it. Holds
// the password only until then. Owned by the form; GUI thread.
class ServerSetupState final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY(ServerSetupState)

public:
    enum class Step { Entering, Checking, Checked, Opening };

    // `desk` must outlive the state.
    explicit ServerSetupState(ports::ServerDesk *desk, QObject *parent = nullptr);
    ~ServerSetupState() override;

    Step step() const { return m_step; }
    const domain::ConnectionReport &report() const { return m_report; }
    const std::optional<domain::Error> &error() const { return m_error; }  // of the last use()
    bool mayBeUsed() const { return m_step == Step::Checked && m_report.plan != domain::StorePlan::None; }

    // The text of the password is overwritten.
    void check(const domain::ServerAddress &address, QString &&password);
    void cancel();  // a running check ends, what it found so far stays
    void use(const QString &profileName, bool keepsPassword);
    void forget();  // the address has changed: nothing is known of it

    // For people.
    static QString nameOf(domain::ConnectionStep step);
    static QString wordOf(domain::StepState state);
    static QString sentenceOf(domain::StorePlan plan);
    static QString tlsWords(const QString &mode);  // of sslmode

Q_SIGNALS:
    void changed();
    void opened(const QString &profileId, const QString &remark);

private:
    void take(const domain::ConnectionReport &report);

    ports::ServerDesk *m_desk;
    Step m_step = Step::Entering;
    QString m_url;
    ports::ServerDesk::Password m_password;
    domain::ConnectionReport m_report;
    std::optional<domain::Error> m_error;
    Request<ports::ServerDesk::Outcome> m_use;
};

}  // namespace tgd::state
