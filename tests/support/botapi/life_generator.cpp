#include "support/botapi/life_generator.h"

namespace tgd::botapi {

namespace {

constexpr size_t rememberedMessages = 2000;
constexpr size_t rememberedUpdates = 64;
const QByteArrayList reactionEmoji{"👍", "❤", "🔥", "🎉", "😁"};

QByteArray member(const char *name, qint64 value)
{
    return QByteArray(",\"") + name + "\":" + QByteArray::number(value);
}

QByteArray reactionList(const QByteArray &emoji)
{
    return emoji.isEmpty() ? QByteArray("[]") : R"([{"type":"emoji","emoji":")" + emoji + R"("}])";
}

}  // namespace

LifeGenerator::LifeGenerator(const LifeOptions &options) : m_options(options), m_random(options.seed), m_cast(options)
{
}

LifeUpdate LifeGenerator::next()
{
    return next(m_options.startTime + qint64(double(m_count) / m_options.updatesPerSecond));
}

LifeUpdate LifeGenerator::next(qint64 unixTime)
{
    ++m_count;
    m_now = unixTime;
    if (!m_waiting.empty()) {
        LifeUpdate update = std::move(m_waiting.front());
        m_waiting.pop_front();
        return update;
    }
    if (!m_past.empty() && m_random.chance(m_options.duplicates)) {
        ++m_truth.duplicates;
        return m_past[size_t(m_random.below(qint64(m_past.size())))];
    }
    LifeUpdate update = invent();
    if (m_past.size() < rememberedUpdates)
        m_past.push_back(update);
    else
        m_past[size_t(m_count) % rememberedUpdates] = update;
    return update;
}

std::vector<LifeUpdate> LifeGenerator::take(int count)
{
    std::vector<LifeUpdate> updates;
    updates.reserve(size_t(count));
    while (int(updates.size()) < count || !isSettled())
        updates.push_back(next());
    return updates;
}

LifeUpdate LifeGenerator::invent()
{
    const double what = m_random.unit();
    if (m_options.edits && what < 0.06 && !m_recent.empty())
        return edit(drawRecent());
    if (m_options.reactions && what >= 0.06 && what < 0.14 && !m_recent.empty())
        return reaction(drawRecent());
    if (m_options.reactions && what >= 0.14 && what < 0.15 && !m_recent.empty())
        return reactionCount(drawRecent());
    LifeChat &chat = m_cast.drawChat(m_random);
    if (m_options.memberships && what >= 0.15 && what < 0.17)
        return membership(chat);
    if (m_options.service && what >= 0.17 && what < 0.19 && !chat.isChannel)
        return service(chat);
    return message(chat);
}

LifeUpdate LifeGenerator::finished(const QByteArray &kind, const LifeChat &chat, qint64 user, const QByteArray &event)
{
    ++m_truth.updates[kind];
    LifeUpdate update;
    update.json = "{\"" + kind + "\":" + event + '}';
    update.facts = {kind, chat.id, m_now, webhookKeyOf(kind, chat.id, user)};
    return update;
}

// Everything of a message but its content; the truth learns who and where.
QByteArray LifeGenerator::messageHead(LifeChat &chat, MessageTruth &truth, qint64 id)
{
    truth.date = m_now;
    QByteArray head = R"({"message_id":)" + QByteArray::number(id) + R"(,"chat":)" + chat.json + member("date", m_now);
    if (chat.isChannel)
        return head + R"(,"sender_chat":)" + chat.json + R"(,"author_signature":"ed")";
    if (m_random.chance(0.01)) {
        head += R"(,"from":{"id":1087968824,"is_bot":true,"first_name":"Group","username":"GroupAnonymousBot"})"
                R"(,"sender_chat":)"
            + chat.json;
    } else {
        truth.user = m_cast.drawUser(chat, m_random);
        head += R"(,"from":)" + m_cast.userJson(*truth.user);
    }
    if (chat.isForum && !chat.topics.isEmpty() && m_random.chance(0.8)) {
        truth.thread = chat.topics[m_random.below(chat.topics.size())];
        head += member("message_thread_id", *truth.thread) + R"(,"is_topic_message":true)";
    } else if (id > 20 && m_random.chance(0.12)) {
        truth.replyTo = id - 1 - m_random.below(15);
        head += R"(,"reply_to_message":{"message_id":)" + QByteArray::number(*truth.replyTo) + R"(,"chat":)" + chat.json
            + member("date", m_now - 60) + '}';
    }
    if (m_random.chance(0.03)) {
        head += R"(,"forward_origin":{"type":"hidden_user","sender_user_name":"Somebody","date":)"
            + QByteArray::number(m_now - 3600) + '}';
    }
    return head;
}

LifeUpdate LifeGenerator::message(LifeChat &chat)
{
    const qint64 id = ++chat.lastMessage;
    MessageTruth truth;
    const QByteArray head = messageHead(chat, truth, id);
    const LifeContent content = inventContent(m_random);
    truth.media = content.media;
    truth.textLength = content.textLength;
    truth.textHash = content.textHash;
    const MessageKey key{chat.id, id};
    m_truth.messages.insert(key, truth);
    remember({key, size_t(&chat - m_cast.chats().data()), head, {}});
    return finished(
        chat.isChannel ? "channel_post" : "message", chat, truth.user.value_or(0), head + content.json + '}');
}

// Of two edits the one with the later date wins; some arrive the wrong way round.
LifeUpdate LifeGenerator::edit(Recent &recent)
{
    MessageTruth &truth = m_truth.messages[recent.key];
    const LifeChat &chat = chatOf(recent);
    const QByteArray kind = chat.isChannel ? "edited_channel_post" : "edited_message";
    const auto make = [&](qint64 editDate, const LifeContent &content) {
        ++m_truth.edits;
        return finished(
            kind, chat, truth.user.value_or(0), recent.head + member("edit_date", editDate) + content.json + '}');
    };
    const qint64 first = qMax(m_now, qMax(truth.editDate, truth.date) + 1);
    const bool late = m_random.chance(0.1);
    if (late) {
        m_waiting.push_back(make(first, inventEdit(truth.media, m_random)));
        ++m_truth.lateEdits;
    }
    const LifeContent content = inventEdit(truth.media, m_random);
    truth.editDate = late ? first + 1 : first;
    truth.textLength = content.textLength;
    truth.textHash = content.textHash;
    return make(truth.editDate, content);
}

LifeUpdate LifeGenerator::reaction(Recent &recent)
{
    const LifeChat &chat = chatOf(recent);
    const qint64 user = m_cast.drawUser(chat, m_random);
    const bool anonymous = chat.isChannel || m_random.chance(0.05);
    const QByteArray before = anonymous ? QByteArray{} : recent.reactions.value(user);
    QByteArray after = reactionEmoji[m_random.below(reactionEmoji.size())];
    if (!anonymous) {
        if (after == before)
            after.clear();
        if (!before.isEmpty())
            m_truth.reactions[{recent.key, user, before}] = false;
        if (!after.isEmpty())
            m_truth.reactions[{recent.key, user, after}] = true;
        recent.reactions[user] = after;
    }
    const QByteArray actor = anonymous ? R"(,"actor_chat":)" + chat.json : R"(,"user":)" + m_cast.userJson(user);
    return finished("message_reaction", chat, user,
        R"({"chat":)" + chat.json + member("message_id", recent.key.message) + actor + member("date", m_now)
            + R"(,"old_reaction":)" + reactionList(before) + R"(,"new_reaction":)" + reactionList(after) + '}');
}

LifeUpdate LifeGenerator::reactionCount(const Recent &recent)
{
    const LifeChat &chat = chatOf(recent);
    return finished("message_reaction_count", chat, 0,
        R"({"chat":)" + chat.json + member("message_id", recent.key.message) + member("date", m_now)
            + R"(,"reactions":[{"type":{"type":"emoji","emoji":"👍"},"total_count":)"
            + QByteArray::number(1 + m_random.below(40)) + "}]}");
}

LifeUpdate LifeGenerator::membership(LifeChat &chat)
{
    const qint64 user = m_cast.drawUser(chat, m_random);
    QByteArray &status = m_truth.memberships[{chat.id, user}];
    const QByteArray before = status.isEmpty() ? QByteArray("left") : status;
    status = before == "member" ? "left" : "member";
    const QByteArray person = m_cast.userJson(user);
    return finished("chat_member", chat, user,
        R"({"chat":)" + chat.json + R"(,"from":)" + person + member("date", m_now) + R"(,"old_chat_member":{"user":)"
            + person + R"(,"status":")" + before + R"("},"new_chat_member":{"user":)" + person + R"(,"status":")"
            + status + R"("}})");
}

QByteArray LifeGenerator::serviceContent(LifeChat &chat, qint64 user, QByteArray &kind)
{
    const qint64 id = chat.lastMessage;
    const QByteArray person = m_cast.userJson(user);
    switch (m_random.below(chat.isForum ? 5 : 4)) {
    case 0: kind = "new_chat_members"; return '[' + person + ']';
    case 1: kind = "left_chat_member"; return person;
    case 2:
        kind = "pinned_message";
        return R"({"message_id":)" + QByteArray::number(qMax<qint64>(1, id - 1)) + R"(,"chat":)" + chat.json
            + member("date", m_now) + R"(,"text":"pinned"})";
    case 3: kind = "message_auto_delete_timer_changed"; return R"({"message_auto_delete_time":86400})";
    default:
        kind = "forum_topic_created";
        chat.topics.append(id);
        return R"({"name":"Topic )" + QByteArray::number(id) + R"(","icon_color":7322096})";
    }
}

LifeUpdate LifeGenerator::service(LifeChat &chat)
{
    const qint64 id = ++chat.lastMessage;
    const qint64 user = m_cast.drawUser(chat, m_random);
    QByteArray kind;
    const QByteArray content = serviceContent(chat, user, kind);
    ++m_truth.services[kind];
    QByteArray event = R"({"message_id":)" + QByteArray::number(id) + R"(,"from":)" + m_cast.userJson(user)
        + R"(,"chat":)" + chat.json + member("date", m_now);
    if (kind == "forum_topic_created")
        event += member("message_thread_id", id) + R"(,"is_topic_message":true)";
    return finished("message", chat, user, event + ",\"" + kind + "\":" + content + '}');
}

void LifeGenerator::remember(Recent recent)
{
    if (m_recent.size() < rememberedMessages) {
        m_recent.push_back(std::move(recent));
        return;
    }
    m_recent[m_recentPlace] = std::move(recent);
    m_recentPlace = (m_recentPlace + 1) % rememberedMessages;
}

LifeGenerator::Recent &LifeGenerator::drawRecent()
{
    return m_recent[size_t(m_random.below(qint64(m_recent.size())))];
}

}  // namespace tgd::botapi
