#include "storage/sql/scope_reader.h"

#include "storage/sql/failure.h"
#include "storage/sql/query.h"

#include <QCoreApplication>

namespace tgd::storage::sql {

using domain::ErrorKind;
using domain::LocalCalendar;
using domain::Period;

namespace {
constexpr int longestPeriod = 150'000;  // days

QString text(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}
}  // namespace

void ScopeReader::requireChat(domain::ChatId chat)
{
    if (!Query(m_connection, "chat_exists").with(chat).step())
        fail(ErrorKind::NotFound,
            text(QT_TRANSLATE_NOOP("Store", "There is no chat %1 in this store. \"query chats\" lists them."))
                .arg(chat.value));
}

QByteArray ScopeReader::zoneOf(domain::ChatId chat)
{
    Query query(m_connection, "chat_zone");
    if (!query.with(chat).step())
        return "UTC";
    const std::string_view zone = query.text(0);
    return QByteArray(zone.data(), qsizetype(zone.size()));
}

ScopeReader::Answer ScopeReader::resolve(const domain::Scope &scope, const Period &period)
{
    QByteArray zone = scope.zone.isEmpty() ? QByteArray("UTC") : scope.zone;
    if (scope.chat) {
        requireChat(*scope.chat);
        zone = zoneOf(*scope.chat);
        if (!LocalCalendar::isKnown(zone))
            fail(ErrorKind::BadInput,
                text(QT_TRANSLATE_NOOP("Store",
                         "The time zone \"%1\" of chat %2 is not known to this system. Set another one: tgstatsd "
                         "settings --chat %2 --set timezone=Europe/Berlin"))
                    .arg(QString::fromUtf8(zone))
                    .arg(scope.chat->value));
    } else if (!LocalCalendar::isKnown(zone)) {
        fail(ErrorKind::BadInput,
            text(QT_TRANSLATE_NOOP("Store",
                     "The time zone \"%1\" is not known to this system. Give an IANA name such as Europe/Berlin."))
                .arg(QString::fromUtf8(zone)));
    }
    const QDate today = LocalCalendar::dateOf(zone, m_clock.now());
    const Period days = period.isValid() ? period : Period::lastDays(today, defaultPeriodDays);
    if (days.from.daysTo(days.to) >= longestPeriod)
        fail(ErrorKind::BadInput,
            text(QT_TRANSLATE_NOOP("Store", "The period is too long: at most %1 days.")).arg(longestPeriod));
    return {LocalCalendar(zone, days), today};
}

std::vector<MembershipChange> ScopeReader::changes(std::optional<domain::ChatId> chat, const LocalCalendar &calendar)
{
    Query query(m_connection, chat ? "membership_changes" : "membership_changes_all_chats");
    query.bind(1, calendar.firstInstant());
    query.bind(2, calendar.endInstant());
    if (chat)
        query.bind(3, *chat);
    std::vector<MembershipChange> changes;
    while (query.step()) {
        const domain::UserId user{query.integer(1)};
        if (!domain::isServiceAccount(user))
            changes.push_back({{query.integer(0)}, user, query.text(2) == "join"});
    }
    return changes;
}

void ScopeReader::describeChanges(domain::FigureSource &source)
{
    if (m_connection.isMembershipApproximate())
        source.approximate.push_back({domain::Figure::Members, domain::Doubt::LastOfEachMember});
}

}  // namespace tgd::storage::sql
