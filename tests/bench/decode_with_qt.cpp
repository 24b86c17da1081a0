#include "decode_references.h"

#include "domain/write_batch.h"
#include "telegram/text_measures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tgd::bench {

namespace {

using domain::MediaKind;

domain::OptionalText text(const QJsonValue &value)
{
    return value.isString() ? domain::OptionalText(value.toString().toStdString()) : std::nullopt;
}

std::optional<qint64> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

domain::UtcMicros instant(const QJsonValue &value)
{
    return {value.toInteger() * domain::microsPerSecond};
}

void addUser(domain::WriteBatch &batch, const QJsonObject &user)
{
    if (user.isEmpty())
        return;
    domain::UserRow &row = batch.users.emplace_back();
    row.id = {user["id"].toInteger()};
    row.isBot = user["is_bot"].toBool();
    row.firstName = text(user["first_name"]);
    row.lastName = text(user["last_name"]);
    row.username = text(user["username"]);
    row.languageCode = text(user["language_code"]);
    row.isPremium = user["is_premium"].toBool();
}

void addChat(domain::WriteBatch &batch, const QJsonObject &chat)
{
    domain::ChatRow &row = batch.chats.emplace_back();
    row.id = {chat["id"].toInteger()};
    row.type = chat["type"].toString().toStdString();
    row.title = text(chat["title"]);
    row.username = text(chat["username"]);
    row.isForum = chat["is_forum"].toBool();
}

void addFile(domain::MessageRow &row, const QJsonObject &file)
{
    row.fileId = text(file["file_id"]);
    row.fileUniqueId = text(file["file_unique_id"]);
    row.fileSize = number(file["file_size"]);
    row.fileName = text(file["file_name"]);
    row.mimeType = text(file["mime_type"]);
    row.duration = number(file["duration"]);
    row.width = number(file["width"]);
    row.height = number(file["height"]);
    row.thumbnailFileId = text(file["thumbnail"].toObject()["file_id"]);
}

domain::OptionalText entities(const QJsonArray &list)
{
    if (list.isEmpty())
        return std::nullopt;
    QJsonArray out;
    for (const QJsonValue &value : list) {
        const QJsonObject entity = value.toObject();
        out.append(QJsonObject{{"type", entity["type"]}, {"offset", entity["offset"]}, {"length", entity["length"]},
            {"url", entity["url"]}, {"user", entity["user"]}, {"language", entity["language"]}});
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

void addContent(domain::MessageRow &row, const QJsonObject &message)
{
    if (message.contains("photo")) {
        row.mediaKind = MediaKind::Photo;
        QJsonObject largest;
        for (const QJsonValue &size : message["photo"].toArray()) {
            if (size["width"].toInteger() * size["height"].toInteger()
                > largest["width"].toInteger() * largest["height"].toInteger())
                largest = size.toObject();
        }
        addFile(row, largest);
    } else if (message.contains("video")) {
        row.mediaKind = MediaKind::Video;
        addFile(row, message["video"].toObject());
    } else if (message.contains("sticker")) {
        row.mediaKind = MediaKind::Sticker;
        addFile(row, message["sticker"].toObject());
    }
}

void addMessage(domain::WriteBatch &batch, const QJsonObject &message)
{
    addChat(batch, message["chat"].toObject());
    addUser(batch, message["from"].toObject());
    domain::MessageRow &row = batch.messages.emplace_back();
    row.chat = {message["chat"]["id"].toInteger()};
    row.id = {message["message_id"].toInteger()};
    row.user = domain::UserId{message["from"]["id"].toInteger()};
    row.date = instant(message["date"]);
    if (message.contains("edit_date"))
        row.editDate = instant(message["edit_date"]);
    row.replyTo = number(message["reply_to_message"]["message_id"]);
    const QString words = message.contains("text") ? message["text"].toString() : message["caption"].toString();
    row.text = words.toStdString();
    const telegram::TextMeasures measures = telegram::measure(*row.text);
    row.textLength = measures.codePoints;
    row.links = measures.links;
    row.emoji = measures.emoji;
    row.entitiesJson = entities(message["entities"].toArray());
    if (const QJsonObject origin = message["forward_origin"].toObject(); !origin.isEmpty()) {
        row.forwardFromUser = domain::UserId{origin["sender_user"]["id"].toInteger()};
        row.forwardDate = instant(origin["date"]);
    }
    addContent(row, message);
}

std::vector<std::string> emojis(const QJsonArray &list)
{
    std::vector<std::string> keys;
    for (const QJsonValue &type : list)
        keys.push_back(type["emoji"].toString().toStdString());
    return keys;
}

void addReaction(domain::WriteBatch &batch, const QJsonObject &reaction)
{
    addChat(batch, reaction["chat"].toObject());
    addUser(batch, reaction["user"].toObject());
    domain::ReactionChange &change = batch.reactionChanges.emplace_back();
    change.chat = {reaction["chat"]["id"].toInteger()};
    change.message = {reaction["message_id"].toInteger()};
    change.user = {reaction["user"]["id"].toInteger()};
    change.date = instant(reaction["date"]);
    change.removed = emojis(reaction["old_reaction"].toArray());
    change.added = emojis(reaction["new_reaction"].toArray());
}

void addMember(domain::WriteBatch &batch, const QJsonObject &member)
{
    addChat(batch, member["chat"].toObject());
    addUser(batch, member["from"].toObject());
    addUser(batch, member["new_chat_member"]["user"].toObject());
    domain::MembershipEvent &event = batch.memberships.emplace_back();
    event.chat = {member["chat"]["id"].toInteger()};
    event.user = {member["new_chat_member"]["user"]["id"].toInteger()};
    event.at = instant(member["date"]);
    event.status = member["new_chat_member"]["status"].toString().toStdString();
    event.kind = member["old_chat_member"]["status"].toString() == QLatin1String("left")
        ? domain::MembershipKind::Join
        : domain::MembershipKind::Leave;
}

}  // namespace

qint64 decodeWithQt(const std::vector<QByteArray> &updates, size_t batchSize)
{
    qint64 rows = 0;
    domain::WriteBatch batch;
    for (size_t first = 0; first < updates.size(); first += batchSize) {
        batch.messages.clear();
        batch.users.clear();
        batch.chats.clear();
        batch.memberships.clear();
        batch.reactionChanges.clear();
        for (size_t i = first; i < std::min(first + batchSize, updates.size()); ++i) {
            const QJsonObject update = QJsonDocument::fromJson(updates[i]).object();
            if (update.contains("message"))
                addMessage(batch, update["message"].toObject());
            else if (update.contains("edited_message"))
                addMessage(batch, update["edited_message"].toObject());
            else if (update.contains("message_reaction"))
                addReaction(batch, update["message_reaction"].toObject());
            else if (update.contains("chat_member"))
                addMember(batch, update["chat_member"].toObject());
        }
        rows += qint64(batch.messages.size() + batch.memberships.size() + batch.reactionChanges.size());
    }
    return rows;
}

}  // namespace tgd::bench
