#pragma once

#include "ingest/export_decode_job.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

// Decodes exports as an import does, without a store.
namespace tgd::test {

using namespace tgd::ingest;

inline constexpr qint64 now = 1'785'000'000;  // 2026-07-25

struct Decoded {
    domain::WriteBatch rows;
    domain::ImportReport report;
    std::optional<domain::Error> error;
    std::vector<ExportChatHeader> chats;
};

struct Wish {
    QByteArray zone;
    bool storeText = true;
    std::optional<domain::ChatId> onlyChat;
    int chunk = 1'000'000;
    qint64 resumeAt = 0;
};

inline void append(domain::WriteBatch &all, domain::WriteBatch &rows)
{
    const auto move = [](auto &to, auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    move(all.chats, rows.chats);
    move(all.users, rows.users);
    move(all.messages, rows.messages);
    move(all.memberships, rows.memberships);
    move(all.reactions, rows.reactions);
    move(all.reactionCounts, rows.reactionCounts);
    move(all.topics, rows.topics);
    move(all.quarantine, rows.quarantine);
}

inline Decoded decode(const QStringList &files, const Wish &wish = {})
{
    ExportDecodeJob::Settings settings;
    settings.files = files;
    settings.zone = wish.zone;
    settings.onlyChat = wish.onlyChat;
    settings.resumeAt = wish.resumeAt;
    settings.now = {now * domain::microsPerSecond};
    ImportQueue queue(2);
    ExportDecodeJob job(settings, queue, {});
    job.setChunkMessages(wish.chunk);
    std::thread thread([&job] { job.run(); });
    Decoded decoded;
    while (auto item = queue.pop()) {
        if (auto *question = std::get_if<std::shared_ptr<ImportChatQuestion>>(&*item)) {
            const ExportChatHeader header = (*question)->header;
            decoded.chats.push_back(header);
            ImportTarget target;
            target.chat = *botApiId((*question)->kind, *header.id);
            target.type = "supergroup";
            target.title = header.name;
            target.storeText = wish.storeText;
            (*question)->answer.set_value(target);
        } else if (auto *error = std::get_if<domain::Error>(&*item)) {
            decoded.error = *error;
        } else {
            auto &chunk = std::get<ImportChunk>(*item);
            append(decoded.rows, chunk.rows);
            decoded.report = chunk.tally;
        }
    }
    thread.join();
    return decoded;
}

inline QString writeFile(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = "result.json")
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

inline Decoded decodeMessages(const QByteArray &messages, const Wish &wish = {})
{
    QTemporaryDir folder;
    return decode({writeFile(folder,
                      "{\"name\":\"T\",\"type\":\"private_supergroup\",\"id\":77,\"messages\":[" + messages + "]}")},
        wish);
}

inline QByteArray message(const QByteArray &members, qint64 id = 1)
{
    return "{\"id\":" + QByteArray::number(id)
        + ",\"type\":\"message\",\"date\":\"2024-03-04T14:00:00\",\"date_unixtime\":\"1709553600\",\"from\":\"A\","
          "\"from_id\":\"user1\","
        + members + "}";
}

inline domain::MessageRow only(const QByteArray &members, bool storeText = true)
{
    Wish wish;
    wish.storeText = storeText;
    const Decoded decoded = decodeMessages(message(members), wish);
    if (decoded.rows.messages.size() != 1)
        qFatal("one message was expected");
    return decoded.rows.messages.front();
}

}  // namespace tgd::test
