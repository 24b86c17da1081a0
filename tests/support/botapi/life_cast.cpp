#include "support/botapi/life_cast.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace tgd::botapi {

namespace {

constexpr qint64 firstChatId = -1001000000001;
constexpr qint64 firstUserId = 5'000'000'001;
constexpr std::array firstNames{"Ada", "Борис", "Chloé", "Dmitri", "إيمان", "Fumi", "Grete", "Hàn", "Iris", "Jürgen",
    "Kofi", "Léa", "Μαρία", "Nils", "Olga", "Paz"};
constexpr std::array lastNames{"Almeida", "Березин", "Castro", "Dahl", "Eriksen", "Fournier", "García", "Haddad", "Ito",
    "Jansen", "Коваль", "Lindqvist", "Moreau", "Nowak", "Okafor", "Petrova", "Quist", "Rossi", "Silva", "Tanaka"};
constexpr std::array chatNames{"Old Town Neighbours", "Night Train Photographers", "Allotment 42",
    "Board Games on Friday", "Привет, соседи", "City Announcements", "Second-hand Books", "Sunday Runners",
    "Radio Amateurs", "Sourdough & Co", "Harbour Choir", "Linux Meetup", "Parents of 4b", "Map Makers", "Climbing Hall",
    "Language Exchange"};

QString chatName(int rank)
{
    const int count = int(chatNames.size());
    const QString name = QString::fromUtf8(chatNames[size_t(rank % count)]);
    return rank < count ? name : name + ' ' + QString::number(rank / count + 1);
}

}  // namespace

ZipfDraw::ZipfDraw(int count, double exponent)
{
    double sum = 0;
    for (int rank = 1; rank <= count; ++rank) {
        sum += 1.0 / std::pow(rank, exponent);
        m_sums.push_back(sum);
    }
}

int ZipfDraw::draw(SimRandom &random, int count) const
{
    const auto end = m_sums.begin() + qBound(1, count, int(m_sums.size()));
    const double at = random.unit() * *(end - 1);
    return int(std::lower_bound(m_sums.begin(), end - 1, at) - m_sums.begin());
}

LifeCast::LifeCast(const LifeOptions &options)
    : m_users(options.users), m_chatDraw(options.chats, options.exponent), m_memberDraw(options.users, options.exponent)
{
    for (int rank = 0; rank < options.chats; ++rank) {
        LifeChat chat;
        chat.id = firstChatId - qint64(rank) * 7919;
        chat.isForum = options.forums && rank % 10 == 3;
        chat.isChannel = options.channels && rank % 17 == 5;
        chat.members = qMax(qMin(5, m_users), int(m_users / std::pow(rank + 2, 0.7)));
        QJsonObject json{
            {"id", chat.id}, {"type", chat.isChannel ? "channel" : "supergroup"}, {"title", chatName(rank)}};
        if (chat.isForum)
            json["is_forum"] = true;
        if (rank % 3 == 0)
            json["username"] = QString("chat_%1").arg(rank);
        chat.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        m_chats.push_back(std::move(chat));
    }
}

LifeChat &LifeCast::drawChat(SimRandom &random)
{
    return m_chats[size_t(m_chatDraw.draw(random, int(m_chats.size())))];
}

// The talkative of one chat are not those of another: each chat shuffles the users its own way.
qint64 LifeCast::drawUser(const LifeChat &chat, SimRandom &random) const
{
    const int rank = m_memberDraw.draw(random, chat.members);
    const quint64 shuffled = SimRandom(quint64(chat.id) * 31 + quint64(rank)).next();
    return firstUserId + qint64(shuffled % quint64(m_users)) * 3;
}

QByteArray LifeCast::userJson(qint64 user) const
{
    const qint64 index = (user - firstUserId) / 3;
    QByteArray json = R"({"id":)" + QByteArray::number(user) + R"(,"is_bot":false,"first_name":")"
        + firstNames[size_t(index) % firstNames.size()] + '"';
    if (index % 4 == 0)
        json += QByteArray(R"(,"last_name":")") + lastNames[size_t(index / 4) % lastNames.size()] + '"';
    if (index % 2 == 0)
        json += R"(,"username":"user_)" + QByteArray::number(index) + '"';
    if (index % 5 == 0)
        json += R"(,"is_premium":true)";
    return json + R"(,"language_code":"en"})";
}

QList<QJsonObject> LifeCast::fullChats() const
{
    QList<QJsonObject> list;
    for (const LifeChat &chat : m_chats) {
        QJsonObject full = QJsonDocument::fromJson(chat.json).object();
        full["description"] = "A generated chat";
        list.append(full);
    }
    return list;
}

}  // namespace tgd::botapi
