#include "state/server_setup_state.h"

#include "domain/store_place.h"

namespace tgd::state {

using domain::ConnectionReport;
using domain::ConnectionStep;
using domain::StepState;
using domain::StorePlan;
using ports::ServerDesk;

ServerSetupState::ServerSetupState(ServerDesk *desk, QObject *parent) : QObject(parent), m_desk(desk), m_use(this)
{
    connect(m_desk, &ServerDesk::progressed, this, &ServerSetupState::take);
}

ServerSetupState::~ServerSetupState()
{
    if (m_step == Step::Checking)
        m_desk->cancel();
}

void ServerSetupState::check(const domain::ServerAddress &address, QString &&password)
{
    if (m_step == Step::Opening)
        return;
    m_url = address.url();
    m_password.reset();
    if (!password.isEmpty())
        m_password = std::make_shared<const domain::Secret>(password.toUtf8());
    password.fill(QChar(0));
    m_error.reset();
    m_report = {};
    m_step = Step::Checking;
    Q_EMIT changed();
    m_desk->check(m_url, m_password);
}

void ServerSetupState::take(const ConnectionReport &report)
{
    if (m_step != Step::Checking)
        return;
    m_report = report;
    if (report.isFinished)
        m_step = Step::Checked;
    Q_EMIT changed();
}

void ServerSetupState::cancel()
{
    if (m_step == Step::Checking)
        m_desk->cancel();
}

void ServerSetupState::use(const QString &profileName, bool keepsPassword)
{
    if (!mayBeUsed())
        return;
    m_error.reset();
    m_step = Step::Opening;
    Q_EMIT changed();
    const QString name = profileName.trimmed();
    const ServerDesk::Choice choice{
        m_url, name.isEmpty() ? domain::storeName(m_url) : name, m_password, keepsPassword, m_report.plan};
    m_use.start(m_desk->use(choice), [this](const domain::Result<ServerDesk::Outcome> &outcome) {
        m_step = Step::Checked;
        if (!outcome)
            m_error = outcome.error();
        else
            m_password.reset();
        Q_EMIT changed();
        if (outcome)
            Q_EMIT opened(outcome->profileId, outcome->remark);
    });
}

void ServerSetupState::forget()
{
    if (m_step == Step::Opening || m_step == Step::Entering)
        return;
    if (m_step == Step::Checking)
        m_desk->cancel();
    m_step = Step::Entering;
    m_password.reset();
    m_error.reset();
    m_report = {};
    Q_EMIT changed();
}

QString ServerSetupState::nameOf(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Name: return tr("Name of the host");
    case ConnectionStep::Reach: return tr("Port");
    case ConnectionStep::Tls: return tr("TLS");
    case ConnectionStep::Password: return tr("Password");
    case ConnectionStep::Role: return tr("Role and database");
    case ConnectionStep::Version: return tr("Version");
    case ConnectionStep::Schema: return tr("Schema");
    case ConnectionStep::Rights: break;
    }
    return tr("Rights");
}

QString ServerSetupState::wordOf(StepState state)
{
    switch (state) {
    case StepState::Waiting: return tr("to come", "a step of the check");
    case StepState::Running: return tr("checking…");
    case StepState::Passed: return tr("in order");
    case StepState::Warned: return tr("take note");
    case StepState::Failed: return tr("failed");
    case StepState::Skipped: break;
    }
    return tr("not checked");
}

QString ServerSetupState::sentenceOf(StorePlan plan)
{
    switch (plan) {
    case StorePlan::None: return {};
    case StorePlan::Create:
        return tr("Using this store makes its tables in the database. Nothing else is touched there.");
    case StorePlan::Use: return tr("Using this store changes nothing in the database.");
    case StorePlan::Upgrade:
        return tr("Using this store brings its tables up to date. Older programs cannot write it any more then.");
    case StorePlan::Attach:
        return tr("Another program fills this database. It is attached: statistics are read, nothing is ever written.");
    case StorePlan::ReadOnly: break;
    }
    return tr("Statistics are read. Nothing can be written: no bot, no import, no settings.");
}

QString ServerSetupState::tlsWords(const QString &mode)
{
    if (mode == QLatin1String("disable"))
        return tr("Never");
    if (mode == QLatin1String("allow"))
        return tr("Only if the server demands it");
    if (mode == QLatin1String("require"))
        return tr("Always, certificate not verified");
    if (mode == QLatin1String("verify-ca"))
        return tr("Always, verify certificate");
    if (mode == QLatin1String("verify-full"))
        return tr("Always, verify certificate and name");
    return tr("If the server offers it");
}

}  // namespace tgd::state
