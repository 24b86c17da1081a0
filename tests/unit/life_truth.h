#pragma once

#include "support/botapi/life_generator.h"
#include "support/store_fixture.h"

namespace tgd::test {

// What a store and the truth of an invented life disagree about; nothing when they agree and the roll-ups do, too.
inline QString differenceFromTruth(StoreFile &file, storage::Store &store, const botapi::LifeGenerator &life)
{
    const auto textOf = [](qint64 user, qint64 date, qint64 edited, qint64 length, const QByteArray &media) {
        return QStringLiteral("%1 %2 %3 %4 %5").arg(user).arg(date).arg(edited).arg(length).arg(QLatin1String(media));
    };
    QHash<botapi::MessageKey, QString> stored;
    QSqlQuery rows = file.sql("SELECT chat_id, msg_id, user_id, date / 1000000, coalesce(edit_date, 0) / 1000000, "
                              "text_len, media_type FROM messages");
    while (rows.next())
        stored[{rows.value(0).toLongLong(), rows.value(1).toLongLong()}]
            = textOf(rows.value(2).isNull() ? 0 : rows.value(2).toLongLong(), rows.value(3).toLongLong(),
                rows.value(4).toLongLong(), rows.value(5).toLongLong(), rows.value(6).toByteArray());
    const auto &truth = life.truth().messages;
    for (auto at = truth.begin(); at != truth.end(); ++at) {
        const QString wanted = textOf(at->user.value_or(0), at->date, at->editDate, at->textLength, at->media);
        if (stored.value(at.key()) != wanted)
            return QStringLiteral("%1/%2: '%3' instead of '%4'")
                .arg(at.key().chat)
                .arg(at.key().message)
                .arg(stored.value(at.key()), wanted);
    }
    if (stored.size() != truth.size())
        return QStringLiteral("%1 messages instead of %2").arg(stored.size()).arg(truth.size());
    const auto verified = store.verify(false);
    return verified && verified->isEqual() ? QString() : QStringLiteral("verify finds a difference");
}

}  // namespace tgd::test
