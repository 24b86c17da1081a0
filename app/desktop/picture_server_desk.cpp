#include "picture_server_desk.h"

#include <QCoreApplication>

namespace tgd::desktop {

using domain::ConnectionReport;
using domain::ConnectionStep;
using domain::StepState;
using domain::StorePlan;

namespace {

// The engine's own sentences.
QString engineText(const char *text)
{
    return QCoreApplication::translate("ConnectionCheck", text);
}

ConnectionReport upTo(ConnectionStep last)
{
    ConnectionReport report;
    const std::array<QString, domain::connectionStepCount> found{QStringLiteral("pg.example.org = 192.0.2.17"),
        engineText("%1 takes connections").arg(QStringLiteral("pg.example.org:5432")),
        engineText("%1, certificate verified for %2").arg(QStringLiteral("TLS 1.3"), QStringLiteral("pg.example.org")),
        engineText("taken"),
        engineText("%1 may enter the database %2").arg(QStringLiteral("stats"), QStringLiteral("telegram")),
        engineText("PostgreSQL %1").arg(QStringLiteral("15.6")), engineText("a store, schema %1").arg(3),
        engineText("%1 may read and write").arg(QStringLiteral("stats"))};
    for (size_t i = 0; i < found.size(); ++i) {
        if (i <= size_t(last))
            report.steps[i] = {StepState::Passed, found[i], {}};
    }
    return report;
}

ConnectionReport failedAt(ConnectionStep step, const QString &found, const QString &advice)
{
    ConnectionReport report = upTo(step);
    report[step] = {StepState::Failed, found, advice};
    for (domain::StepReport &each : report.steps) {
        if (each.state == StepState::Waiting)
            each.state = StepState::Skipped;
    }
    report.isFinished = true;
    return report;
}

}  // namespace

std::vector<std::pair<ConnectionReport, QString>> PictureServerDesk::reports()
{
    ConnectionReport running = upTo(ConnectionStep::Reach);
    running[ConnectionStep::Tls].state = StepState::Running;
    // As an encryption that verifies nothing is judged.
    ConnectionReport ready = upTo(ConnectionStep::Rights);
    ready[ConnectionStep::Tls]
        = {StepState::Warned, engineText("%1, certificate not verified").arg(QStringLiteral("TLS 1.3")),
            engineText("Somebody in between could pose as the server. “Verify certificate and name” rules that out.")};
    ready.plan = StorePlan::Use;
    ready.isFinished = true;
    ConnectionReport attached = upTo(ConnectionStep::Rights);
    attached[ConnectionStep::Schema].found = engineText("the database of a Python bot: it is attached and only read");
    attached[ConnectionStep::Rights].found = engineText("%1 may read all that is needed").arg(QStringLiteral("stats"));
    attached.plan = StorePlan::Attach;
    attached.isFinished = true;
    ConnectionReport refused = failedAt(ConnectionStep::Password,
        engineText("The server does not take this password for %1.").arg(QStringLiteral("stats")),
        engineText("Check user and password. A user that does not exist gets the same answer."));
    refused.needsPassword = true;
    const ConnectionReport away = failedAt(ConnectionStep::Reach,
        engineText("%1 refuses the connection: nothing listens on this port.")
            .arg(QStringLiteral("pg.example.org:5432")),
        engineText("Check the port, that PostgreSQL runs, and that listen_addresses names more than localhost."));
    return {{running, QStringLiteral("checking")}, {away, QStringLiteral("refused")},
        {refused, QStringLiteral("password")}, {attached, QStringLiteral("attach")}, {ready, QStringLiteral("ready")}};
}

}  // namespace tgd::desktop
