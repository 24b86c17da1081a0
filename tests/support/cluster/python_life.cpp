#include "support/cluster/python_life.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace tgd::test {

namespace {

constexpr qint64 serviceAccounts[] = {777000, 1087968824, 136817688};
constexpr qint64 firstUser = 100'000'001;
constexpr int people = 140;
constexpr qint64 pollBot = 900'000'001;

struct Group {
    qint64 id;
    const char *title;
    const char *zone;
    const char *locale;
    bool isForum;
    bool storesText;
    int members;
    int messagesADay;
    const char *words;
};

constexpr Group groups[] = {
    {PythonDatabase::utcChat, "Coffee & Code", "UTC", "en", false, true, 60, 120,
        "build release coffee review branch merge test later today server please thanks maybe works again"},
    {PythonDatabase::berlinChat, "Kiezrunde Berlin", "Europe/Berlin", "de", false, true, 75, 150,
        "heute morgen Straße Fahrrad später schön Flohmarkt Spree Bäckerei grüßen wieder danke Treffen Kuchen"},
    {PythonDatabase::kathmanduChat, "Kathmandu Trail Runners", "Asia/Kathmandu", "ne", true, false, 40, 80,
        "trail run hill morning दौड पहाड shoes pace valley Shivapuri rain ridge tea"},
};

// Quiet nights, a peak at noon and a higher one in the evening.
constexpr std::array<int, 24> hours
    = {3, 2, 1, 1, 1, 2, 5, 9, 13, 15, 16, 18, 22, 18, 15, 14, 15, 18, 22, 26, 28, 24, 15, 7};

struct Member {
    qint64 user;
    QDateTime joined;
    QDateTime left;  // invalid: still there
    const char *status;
};

QByteArray stamp(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString("yyyy-MM-dd HH:mm:ss+00").toLatin1() : QByteArray("\\N");
}

QByteArray naive(const QDateTime &at)
{
    return at.toUTC().toString("yyyy-MM-dd HH:mm:ss").toLatin1();
}

QByteArray row(const QByteArrayList &values)
{
    return values.join('\t') + '\n';
}

QByteArray number(qint64 value)
{
    return value == 0 ? QByteArray("\\N") : QByteArray::number(value);
}

QByteArray truth(bool is)
{
    return is ? "t" : "f";
}

class Generator {
public:
    explicit Generator(const PythonLifeOptions &options)
        : m_options(options), m_random(options.seed), m_since(options.until.addDays(-7 * options.weeks))
    {
    }

    QList<PythonRows> make()
    {
        addUsers();
        for (const Group &group : groups) {
            addGroup(group);
            const QList<Member> members = addMembers(group);
            addMessages(group, members);
        }
        return {{"chats (chat_id, title, type, is_forum, created_at, updated_at)", m_chats},
            {"users (user_id, username, first_name, last_name, is_bot, language_code, is_premium, updated_at)",
                m_users},
            {"group_settings", m_settings}, {"memberships", m_memberships},
            {"messages (chat_id, msg_id, user_id, date, edit_date, thread_id, reply_to_msg_id, has_media, media_type, "
             "text_raw, text_len, urls_cnt, emoji_cnt, source, forward_from_user_id, forward_date, "
             "is_automatic_forward, via_bot_id, media_group_id, file_id, file_size, mime_type, deleted_at)",
                m_messages},
            {"reactions (chat_id, msg_id, user_id, reaction_emoji, is_big, date, removed_at)", m_reactions}};
    }

private:
    int below(int end) { return m_random.bounded(end); }
    bool chance(int percent) { return below(100) < percent; }
    QDateTime between(const QDateTime &from, const QDateTime &to)
    {
        const qint64 seconds = qMax<qint64>(1, from.secsTo(to));
        return from.addSecs(qint64(m_random.bounded(double(seconds))));
    }

    void addUsers();
    void addGroup(const Group &group);
    QList<Member> addMembers(const Group &group);
    void addMessages(const Group &group, const QList<Member> &members);
    QList<QDateTime> instantsOf(const Group &group);
    qint64 authorAt(const QDateTime &at, const QList<Member> &members);
    void addMessage(const Group &group, const QList<Member> &members, qint64 id, const QDateTime &at);
    QString textOf(const Group &group, int &urls, int &emoji);
    void addReactions(const Group &group, const QList<Member> &members, qint64 id, const QDateTime &at);

    PythonLifeOptions m_options;
    QRandomGenerator m_random;
    QDateTime m_since;
    QByteArray m_chats, m_users, m_settings, m_memberships, m_messages, m_reactions;
};

void Generator::addUsers()
{
    const QByteArrayList first = {"Anna", "Björn", "Chandra", "Dipa", "Émile", "Farid", "Greta", "Hira", "Iwan", "Jörg",
        "Kamala", "Lena", "Milan", "Nisha", "Olga", "Pema", "Renu", "Sita", "Tenzin", "Uwe"};
    const QByteArrayList last = {"Adler", "Basnet", "Çelik", "Doe", "Ernst", "Gurung", "Haas", "İnan", "Karki", "Lama",
        "Meier", "Novák", "Rai", "Straße", "Thapa", "Weiß"};
    const QByteArray updated = naive(m_options.until.addDays(-1));
    for (int i = 0; i < people; ++i) {
        const qint64 id = firstUser + i;
        const bool hasName = i % 3 != 0;
        m_users += row({QByteArray::number(id), hasName ? "person_" + QByteArray::number(i) : QByteArray("\\N"),
            first[below(int(first.size()))], i % 4 == 0 ? QByteArray("\\N") : last[below(int(last.size()))], "f",
            i % 2 == 0 ? "en" : "de", i % 9 == 0 ? QByteArray("t") : QByteArray("\\N"), updated});
    }
    const QByteArrayList services = {"Telegram", "Group", "Channel"};
    for (int i = 0; i < 3; ++i) {
        m_users += row(
            {QByteArray::number(serviceAccounts[i]), "\\N", services[i], "\\N", truth(i > 0), "\\N", "\\N", updated});
    }
    m_users += row({QByteArray::number(pollBot), "demo_poll_bot", "Poll Bot", "\\N", "t", "\\N", "\\N", updated});
}

void Generator::addGroup(const Group &group)
{
    const QByteArray id = QByteArray::number(group.id);
    const QByteArray made = naive(m_since.addDays(-200));
    const QByteArray updated = naive(m_options.until.addDays(-2));
    m_chats += row({id, group.title, "supergroup", truth(group.isForum), made, updated});
    m_settings += row({id, truth(group.storesText), "90", "365", group.zone, group.locale, "t", made, updated});
}

QList<Member> Generator::addMembers(const Group &group)
{
    QList<Member> members;
    QSet<qint64> taken;
    while (members.size() < group.members) {
        const qint64 user = firstUser + below(people);
        if (taken.contains(user))
            continue;
        taken.insert(user);
        Member member = {user, between(m_since.addDays(-190), m_since), {}, "member"};
        if (chance(25))
            member.joined = between(m_since, m_options.until);
        if (members.isEmpty())
            member.status = "creator";
        else if (members.size() < 4)
            member.status = "administrator";
        else if (chance(12)) {
            member.left = between(qMax(member.joined, m_since), m_options.until);
            member.status = chance(20) ? "kicked" : "left";
        } else if (chance(3))
            member.status = "restricted";
        members << member;
        m_memberships += row({QByteArray::number(group.id), QByteArray::number(user), stamp(member.joined),
            stamp(member.left), member.status});
    }
    return members;
}

QList<QDateTime> Generator::instantsOf(const Group &group)
{
    const QTimeZone zone(group.zone);
    const int total = std::accumulate(hours.begin(), hours.end(), 0);
    QList<QDateTime> instants;
    const QDate last = m_options.until.toTimeZone(zone).date();
    for (QDate day = m_since.toTimeZone(zone).date(); day <= last; day = day.addDays(1)) {
        const double weekend = day.dayOfWeek() >= 6 ? 0.7 : 1;
        const int count = int(group.messagesADay * m_options.messages * weekend * (80 + below(40)) / 100);
        for (int i = 0; i < count; ++i) {
            int ticket = below(total);
            int hour = 0;
            while (ticket >= hours[size_t(hour)])
                ticket -= hours[size_t(hour++)];
            const QDateTime at = QDateTime(day, QTime(hour, below(60), below(60)), zone).toUTC();
            if (at >= m_since && at < m_options.until)
                instants << at;
        }
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

// 0: nobody, as of a message of a channel.
qint64 Generator::authorAt(const QDateTime &at, const QList<Member> &members)
{
    const int kind = below(200);
    if (kind < 2)
        return 0;
    if (kind < 5)
        return serviceAccounts[kind - 2];
    for (int tries = 0; tries < 20; ++tries) {
        // Few write much.
        const double place = m_random.generateDouble();
        const Member &member = members[qsizetype(place * place * double(members.size()))];
        if (member.joined <= at && (!member.left.isValid() || at < member.left))
            return member.user;
    }
    return members.first().user;
}

QString Generator::textOf(const Group &group, int &urls, int &emoji)
{
    const QStringList words = QString::fromUtf8(group.words).split(' ');
    QStringList text;
    for (int count = 1 + below(18); count > 0; --count)
        text << words[below(int(words.size()))];
    if (chance(6)) {
        text << "https://example.org/" + QString::number(below(1000));
        ++urls;
    }
    if (chance(15)) {
        text << (chance(50) ? "😀" : "🎉🎉");
        emoji += text.last() == "😀" ? 1 : 2;
    }
    return text.join(' ');
}

void Generator::addMessage(const Group &group, const QList<Member> &members, qint64 id, const QDateTime &at)
{
    const QByteArrayList kinds = {"photo", "video", "voice", "sticker", "document", "animation", "poll"};
    const qint64 author = authorAt(at, members);
    const bool isMedia = chance(18);
    const QByteArray kind = isMedia ? kinds[below(int(kinds.size()))] : QByteArray("text");
    const bool isFile = isMedia && kind != "poll";
    int urls = 0;
    int emoji = 0;
    const QString text = isMedia && chance(70) ? QString() : textOf(group, urls, emoji);
    const auto secondsLater = [&](int percent, int most) {
        const QDateTime later = at.addSecs(5 + below(most));
        return chance(percent) && later < m_options.until ? later : QDateTime();
    };
    const bool isForward = chance(3);
    m_messages += row({QByteArray::number(group.id), QByteArray::number(id), number(author), stamp(at),
        stamp(secondsLater(4, 3600)), number(group.isForum && chance(70) ? 2 + below(4) : 0),
        number(id > 20 && chance(25) ? id - 1 - below(15) : 0), truth(isMedia), kind,
        group.storesText && !text.isEmpty() ? text.toUtf8() : QByteArray("\\N"),
        QByteArray::number(text.toUcs4().size()), QByteArray::number(urls), QByteArray::number(emoji), "bot",
        number(isForward ? firstUser + below(people) : 0), stamp(isForward ? at.addSecs(-86'400) : QDateTime()),
        author == 777000 ? QByteArray("t") : QByteArray("\\N"), number(kind == "poll" ? pollBot : 0),
        kind == "photo" && chance(30) ? QByteArray::number(id / 3) : QByteArray("\\N"),
        isFile ? "file-" + QByteArray::number(id) : QByteArray("\\N"), number(isFile ? 1000 + below(4'000'000) : 0),
        isFile ? "application/octet-stream" : "\\N", stamp(secondsLater(2, 86'400))});
}

void Generator::addReactions(const Group &group, const QList<Member> &members, qint64 id, const QDateTime &at)
{
    const QByteArrayList emoji = {"👍", "❤", "🔥", "🎉", "😁", "custom:5368324170671202286", "paid"};
    QSet<qint64> reacted;
    for (int count = 1 + below(4); count > 0; --count) {
        const QDateTime when = at.addSecs(10 + below(7200));
        const qint64 who = chance(3) ? 0 : members[below(int(members.size()))].user;
        if (when >= m_options.until || reacted.contains(who))
            continue;
        reacted.insert(who);
        const QDateTime removed = when.addSecs(60 + below(3600));
        m_reactions
            += row({QByteArray::number(group.id), QByteArray::number(id), number(who), emoji[below(int(emoji.size()))],
                truth(chance(5)), stamp(when), stamp(chance(8) && removed < m_options.until ? removed : QDateTime())});
    }
}

void Generator::addMessages(const Group &group, const QList<Member> &members)
{
    qint64 id = 1000;
    for (const QDateTime &at : instantsOf(group)) {
        id += 1 + (chance(5) ? 1 : 0);  // service messages have numbers too
        addMessage(group, members, id, at);
        if (chance(15))
            addReactions(group, members, id, at);
    }
}

}  // namespace

QList<PythonRows> pythonLife(const PythonLifeOptions &options)
{
    return Generator(options).make();
}

}  // namespace tgd::test
