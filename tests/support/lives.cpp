#include "support/lives.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tgd::test {

using domain::MembershipEvent;
using domain::MembershipKind;

namespace {

constexpr int eachDoes = 7;
constexpr qint64 firstSecond = 1651399200;

QJsonObject userObject(domain::UserId user)
{
    return {{"id", user.value}, {"is_bot", false}, {"first_name", "Somebody"}};
}

// What the user was before, as far as the event says.
const char *statusBefore(MembershipKind kind)
{
    return kind == MembershipKind::Join || kind == MembershipKind::StatusOutside ? "left" : "member";
}

QJsonObject memberObject(domain::UserId user, const QString &status)
{
    QJsonObject member{{"user", userObject(user)}, {"status", status}};
    if (status == QLatin1String("restricted"))
        member["is_member"] = true;
    return member;
}

}  // namespace

QByteArray Deed::update(int id) const
{
    QJsonObject update{{"update_id", id}};
    QJsonObject body{{"date", at().value / domain::microsPerSecond},
        {"chat", QJsonObject{{"id", Lives::chat.value}, {"type", "supergroup"}, {"title", "Crew"}}}};
    if (event && !event->fromService) {
        const QString status = event->status.empty() ? "member" : QString::fromStdString(event->status);
        body["from"] = userObject(event->user);
        body["old_chat_member"] = memberObject(event->user, statusBefore(event->kind));
        body["new_chat_member"] = memberObject(event->user, status);
        update["chat_member"] = body;
        return QJsonDocument(update).toJson(QJsonDocument::Compact);
    }
    const domain::UserId user = event ? event->user : *message.user;
    body["from"] = userObject(user);
    body["message_id"] = event ? 1'000'000 + id : message.id.value;
    if (!event)
        body["text"] = "hello";
    else if (domain::isOut(event->kind))
        body["left_chat_member"] = userObject(user);
    else
        body["new_chat_members"] = QJsonArray{userObject(user)};
    update["message"] = body;
    return QJsonDocument(update).toJson(QJsonDocument::Compact);
}

Lives::Lives(unsigned seed, Services services, int people) : m_random(seed), m_services(services)
{
    for (int user = 1; user <= people; ++user)
        m_deeds.push_back(lifeOf(user));
}

std::vector<Deed> Lives::lifeOf(int user)
{
    std::vector<Deed> deeds;
    qint64 second = firstSecond;
    for (int i = 0; i < eachDoes; ++i) {
        second += 1 + qint64(m_random() % (m_random() % 3 == 0 ? 300 : 40));
        const domain::UtcMicros at{second * domain::microsPerSecond};
        Deed deed;
        if (m_random() % 2 == 0) {
            deed.message.chat = chat;
            deed.message.id = {user * 100 + i};
            deed.message.user = domain::UserId{user};
            deed.message.date = at;
        } else {
            static constexpr MembershipKind kinds[]{
                MembershipKind::Join, MembershipKind::Leave, MembershipKind::Status, MembershipKind::StatusOutside};
            const MembershipKind kind = kinds[m_random() % (m_random() % 3 == 0 ? 4 : 2)];
            const bool isEvent = kind == MembershipKind::Join || kind == MembershipKind::Leave;
            deed.event = MembershipEvent{chat, domain::UserId{user}, at, kind, domain::MembershipOrigin::Seen,
                statusOf(kind), m_services == Services::Alone && isEvent && m_random() % 3 == 0};
            if (m_services == Services::Beside && isEvent && m_random() % 2 == 0) {
                deeds.push_back(deed);
                deeds.back().event->fromService = true;
                deeds.back().event->status.clear();
                deeds.back().event->at.value += qint64(m_random() % 2) * domain::microsPerSecond;
                second += 1;
            }
        }
        deeds.push_back(std::move(deed));
    }
    return deeds;
}

const char *Lives::statusOf(MembershipKind kind)
{
    switch (kind) {
    case MembershipKind::Leave: return m_random() % 2 == 0 ? "kicked" : "left";
    case MembershipKind::Status: return m_random() % 2 == 0 ? "restricted" : "administrator";
    case MembershipKind::StatusOutside: return "kicked";
    case MembershipKind::Join: return "member";
    }
    return "member";
}

}  // namespace tgd::test
