#include "storage/postgres/connection_check.h"

#include "storage/postgres/attachment.h"
#include "storage/postgres/connection.h"
#include "storage/postgres/knock_words.h"
#include "storage/postgres/name_lookup.h"
#include "storage/postgres/port_trial.h"

#include <QCoreApplication>

#include <algorithm>

namespace tgd::storage::postgres {

using domain::ConnectionReport;
using domain::StepState;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

const QString listed = QStringLiteral("; ");

bool isThisMachine(const Host &host)
{
    return host.address.isEmpty() || host.address.startsWith(QLatin1String("127."))
        || host.address == QLatin1String("::1");
}

}  // namespace

ConnectionCheck::ConnectionCheck(Setup setup, Progress progress, std::stop_token stop)
    : m_setup(std::move(setup)), m_progress(std::move(progress)), m_stop(std::move(stop)), m_wait(m_stop)
{
}

ConnectionReport ConnectionCheck::run()
{
    try {
        if (lookUp() && reach() && letIn())
            lookAround();
    } catch (const sql::StoreFailure &failure) {
        // A connection that had just worked broke, or was interrupted.
        if (m_wait.isStopped())
            cancel();
        const auto running = std::find_if(m_report.steps.begin(), m_report.steps.end(),
            [](const domain::StepReport &step) { return step.state == StepState::Running; });
        if (running != m_report.steps.end())
            *running = {StepState::Failed, failure.error.message, {}};
    }
    skipRest();
    m_report.isFinished = true;
    tell();
    return m_report;
}

void ConnectionCheck::tell()
{
    if (m_progress)
        m_progress(m_report);
}

void ConnectionCheck::start(Step step)
{
    m_report[step].state = StepState::Running;
    tell();
}

bool ConnectionCheck::pass(Step step, const QString &found)
{
    m_report[step] = {StepState::Passed, found, {}};
    tell();
    return true;
}

bool ConnectionCheck::warn(Step step, const QString &found, const QString &advice)
{
    m_report[step] = {StepState::Warned, found, advice};
    tell();
    return true;
}

bool ConnectionCheck::fail(Step step, const QString &found, const QString &advice)
{
    m_report[step] = {StepState::Failed, found, advice};
    m_report.plan = domain::StorePlan::None;
    tell();
    return false;
}

bool ConnectionCheck::cancel()
{
    m_report.isCancelled = true;
    m_report.plan = domain::StorePlan::None;
    for (domain::StepReport &step : m_report.steps) {
        if (step.state == StepState::Running)
            step = {StepState::Skipped, {}, {}};
    }
    return false;
}

void ConnectionCheck::skipRest()
{
    for (domain::StepReport &step : m_report.steps) {
        if (step.state == StepState::Waiting || step.state == StepState::Running)
            step.state = StepState::Skipped;
    }
}

QString ConnectionCheck::named(const Place &place, const QString &text) const
{
    return isOneOfMany() ? place.host.text() + QStringLiteral(": ") + text : text;
}

bool ConnectionCheck::lookUp()
{
    start(Step::Name);
    const auto url = libpqUrl(m_setup.address.url);
    if (!url)
        return fail(Step::Name, Text::tr("The address is not understood."),
            Text::tr(
                "Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX. Options are "
                "those of libpq."));
    m_setup.address.url = *url;
    m_hosts = hostsOf(*url);
    m_user = optionOf(*url, "user");
    m_database = optionOf(*url, "dbname");
    if (m_database.isEmpty())
        m_database = m_user;
    const QDeadlineTimer deadline(m_setup.stepMs);
    std::vector<std::optional<NameLookup>> lookups(m_hosts.size());
    for (size_t i = 0; i < m_hosts.size(); ++i) {
        if (m_hosts[i].address.isEmpty() && NameLookup::isNeeded(m_hosts[i].name))
            lookups[i].emplace(m_hosts[i].name);
    }
    QStringList found, missing;
    bool isUnknown = false;
    for (size_t i = 0; i < m_hosts.size(); ++i) {
        Host host = m_hosts[i];
        if (!lookups[i]) {
            if (host.address.isEmpty() && !host.name.isEmpty() && !host.name.startsWith(QLatin1Char('/'))
                && !host.name.startsWith(QLatin1Char('@')))
                host.address = host.name;
            m_places.push_back({host, i});
            found.append(host.address.isEmpty() ? Text::tr("a socket of this computer") : host.address);
            continue;
        }
        NameLookup::Answer answer;
        const auto outcome = m_wait.waitFor(lookups[i]->descriptor(), POLLIN, deadline);
        if (outcome == InterruptibleWait::Outcome::Stopped)
            return cancel();
        if (outcome == InterruptibleWait::Outcome::Ready)
            answer = lookups[i]->answer();
        isUnknown = isUnknown || answer.isUnknown;
        if (answer.addresses.empty()) {
            missing.append(answer.isUnknown || answer.fault.isEmpty()
                    ? host.name
                    : QStringLiteral("%1 (%2)").arg(host.name, answer.fault));
            continue;
        }
        for (const QString &address : answer.addresses) {
            host.address = address;
            m_places.push_back({host, i});
        }
        found.append(QStringLiteral("%1 = %2").arg(
            host.name, QStringList(answer.addresses.begin(), answer.addresses.end()).join(QLatin1String(", "))));
    }
    if (missing.isEmpty())
        return pass(Step::Name, found.join(listed));
    const QString lost
        = (isUnknown ? Text::tr("There is no host named %1.") : Text::tr("No name server tells the address of %1."))
              .arg(missing.join(QLatin1String(", ")));
    const QString advice = isUnknown ? Text::tr("Check the spelling. A name of your own network may need its VPN.")
                                     : Text::tr("Check the network of this computer, or write the address in numbers.");
    if (m_places.empty())
        return fail(Step::Name, lost, advice);
    return warn(Step::Name, found.join(listed) + listed + lost, advice);
}

bool ConnectionCheck::reach()
{
    start(Step::Reach);
    std::vector<Host> hosts;
    for (const Place &place : m_places)
        hosts.push_back(place.host);
    const std::vector<int> errors = PortTrial::run(hosts, m_wait, QDeadlineTimer(m_setup.stepMs));
    if (errors.empty())
        return cancel();
    std::vector<Place> reached;
    QStringList found, lost;
    QString advice;
    for (size_t number = 0; number < m_hosts.size(); ++number) {
        // A host with several addresses is there when one of them is.
        std::optional<Place> there;
        KnockWords words;
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i].number != number)
                continue;
            if (errors[i] == 0 && !there)
                there = m_places[i];
            else if (errors[i] != 0)
                words = wordsOfUnreachable(m_places[i].host, errors[i], m_setup.stepMs);
        }
        if (there) {
            reached.push_back(*there);
            found.append(there->host.text());
        } else if (!words.found.isEmpty()) {
            lost.append(words.found);
            advice = advice.isEmpty() ? words.advice : advice;
        }
    }
    m_places = std::move(reached);
    if (m_places.empty())
        return fail(Step::Reach, lost.join(QLatin1Char(' ')), advice);
    const QString answering = Text::tr("%1 takes connections").arg(found.join(QLatin1String(", ")));
    return lost.isEmpty() ? pass(Step::Reach, answering)
                          : warn(Step::Reach, answering + listed + lost.join(QLatin1Char(' ')), advice);
}

// Knocks at every host: the first that lets us in is the one that is read, and one of several may be a standby.
bool ConnectionCheck::letIn()
{
    start(Step::Tls);
    std::vector<std::pair<Place, KnockAnswer>> inside, outside;
    for (const Place &place : m_places) {
        KnockAnswer answer = knock(m_setup.address, place.host, m_wait, QDeadlineTimer(m_setup.stepMs));
        if (answer.isCancelled)
            return cancel();
        (answer.isIn ? inside : outside).emplace_back(place, std::move(answer));
    }
    if (inside.empty()) {
        explainRefusal(outside.front().first, outside.front().second);
        return false;
    }
    QStringList refused;
    for (const auto &[place, answer] : outside)
        refused.append(
            named(place, wordsOf(answer, optionOf(m_setup.address.url, "sslmode"), m_user, m_database).found));
    const auto &[place, answer] = inside.front();
    tellTls(place, answer);
    pass(Step::Password, answer.usedPassword ? Text::tr("taken") : Text::tr("the server asked for none"));
    const QString role = Text::tr("%1 may enter the database %2").arg(answer.user, answer.database);
    if (refused.isEmpty())
        pass(Step::Role, role);
    else
        warn(Step::Role, role + listed + refused.join(QLatin1Char(' ')), {});
    start(Step::Version);
    tellVersion(inside);
    return m_report[Step::Version].state != StepState::Failed;
}

void ConnectionCheck::explainRefusal(const Place &place, const KnockAnswer &answer)
{
    const KnockWords words = wordsOf(answer, optionOf(m_setup.address.url, "sslmode"), m_user, m_database);
    m_report.needsPassword = answer.lacksPassword || answer.sqlState == "28P01";
    // Whoever speaks of a password or a role has got that far.
    if (words.step != Step::Tls)
        pass(Step::Tls, Text::tr("the server answers"));
    if (words.step == Step::Role)
        m_report[Step::Password] = {StepState::Skipped, {}, {}};
    fail(words.step, named(place, words.found), words.advice);
}

void ConnectionCheck::tellTls(const Place &place, const KnockAnswer &answer)
{
    const QString mode = optionOf(m_setup.address.url, "sslmode");
    if (answer.tls.isEmpty()) {
        if (isThisMachine(place.host)) {
            pass(Step::Tls, Text::tr("not encrypted; the server is on this computer"));
            return;
        }
        warn(Step::Tls,
            mode == QLatin1String("disable") ? Text::tr("switched off: whoever is in between can read along")
                                             : Text::tr("not offered: whoever is in between can read along"),
            Text::tr("Switch TLS on at the server, unless the network in between is your own."));
        return;
    }
    const bool isFull = mode == QLatin1String("verify-full");
    if (isFull || mode == QLatin1String("verify-ca"))
        pass(Step::Tls,
            isFull ? Text::tr("%1, certificate verified for %2").arg(answer.tls, place.host.name)
                   : Text::tr("%1, certificate verified, but not whose it is").arg(answer.tls));
    else if (isThisMachine(place.host))
        pass(Step::Tls, Text::tr("%1, certificate not verified").arg(answer.tls));
    else
        warn(Step::Tls, Text::tr("%1, certificate not verified").arg(answer.tls),
            Text::tr("Somebody in between could pose as the server. “Verify certificate and name” rules that out."));
}

void ConnectionCheck::tellVersion(const std::vector<std::pair<Place, KnockAnswer>> &answers)
{
    QStringList found;
    for (const auto &[place, answer] : answers) {
        const int version = m_setup.serverVersion.value_or(answer.version);
        const QString text = Text::tr("PostgreSQL %1")
                                 .arg(m_setup.serverVersion ? QString::number(version / 10'000) : answer.versionText);
        if (version < leastVersion) {
            fail(Step::Version,
                named(place,
                    Text::tr("%1 is too old: a store needs PostgreSQL %2 or newer.")
                        .arg(text)
                        .arg(leastVersion / 10'000)),
                Text::tr("Update the server (pg_upgrade)."));
            return;
        }
        m_hasPrimary = m_hasPrimary || !answer.isStandby;
        found.append(named(place, answer.isStandby ? Text::tr("%1, a standby").arg(text) : text));
    }
    if (m_hasPrimary) {
        pass(Step::Version, found.join(listed));
        return;
    }
    m_isReadOnly = true;
    warn(Step::Version, found.join(listed),
        Text::tr("A standby only takes reads. To write (bot, imports, settings) give the address of the primary."));
}

bool ConnectionCheck::lookAround()
{
    start(Step::Schema);
    // Among several hosts the writer looks for the primary, as a store does.
    const bool isWriter = isOneOfMany() && m_hasPrimary;
    Connection connection(m_setup.address, isWriter ? Connection::Access::Write : Connection::Access::Read, m_stop);
    return readSchema(connection) && readRights(connection);
}

}  // namespace tgd::storage::postgres
