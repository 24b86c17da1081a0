#include "state/store_words.h"

#include "domain/figure_words.h"

#include <QCoreApplication>

namespace tgd::state {

using domain::StoreWarning;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

QString shiftText(qint64 minutes)
{
    const qint64 size = std::abs(minutes);
    return QStringLiteral("%1:%2").arg(size / 60).arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString wordsOf(const StoreWarning &warning)
{
    switch (warning.kind) {
    case StoreWarning::Kind::ShiftedInstants:
        return (warning.minutes > 0
                ? Text::tr("Messages seem to be dated %1 h late: the other program writes times without a zone, and "
                           "the server's is %2. Nothing is corrected here; let it write UTC, or set the zone of its "
                           "database to UTC.")
                : Text::tr("Messages seem to be dated %1 h early: the other program writes times without a zone, "
                           "and the server's is %2. Nothing is corrected here; let it write UTC, or set the zone of "
                           "its database to UTC."))
            .arg(shiftText(warning.minutes), warning.detail);
    case StoreWarning::Kind::NaiveInstants:
        return Text::tr("Messages are dated without a time zone there: they are taken as UTC.");
    case StoreWarning::Kind::MissingColumns:
        return Text::tr("The database lacks %1: figures of these are zero.").arg(warning.detail);
    case StoreWarning::Kind::NoMessages:
        return Text::tr(
            "Messages may not be read there: figures come from the aggregates that the other program keeps, "
            "as of their last refresh. For exact ones let its owner run: GRANT SELECT ON messages TO %1")
            .arg(warning.detail);
    case StoreWarning::Kind::MissingView:
        return Text::tr("The aggregate %1 is missing or may not be read: its figures are not available.")
            .arg(warning.detail);
    case StoreWarning::Kind::UnfinishedTakeover:
        return Text::tr("Some chats are not rolled up yet: figures come from the messages, which takes longer. Run: "
                        "tgstatsd migrate --store URL");
    case StoreWarning::Kind::ReplicaNotRead: return warning.detail;
    case StoreWarning::Kind::ReadOnlyServer:
        return Text::tr("This server only takes reads: it is a standby, or set to read only. For bot, imports and "
                        "settings give the address of the primary.");
    case StoreWarning::Kind::OtherWriter: break;
    }
    return Text::tr("Another program writes messages into this store: figures come from the messages, which takes "
                    "longer. Stop it, then run: tgstatsd migrate --store URL");
}

}  // namespace

QStringList storeWords(const domain::StoreFacts &store)
{
    QStringList words;
    if (store.attached)
        words.append(Text::tr("Another program fills this database: it is only read. Joins and leaves are approximate, "
                              "the last of each member."));
    for (const StoreWarning &warning : store.warnings)
        words.append(wordsOf(warning));
    for (const domain::StoreAggregate &aggregate : store.aggregates) {
        if (aggregate.isUsed)
            words.append(domain::aggregateText(aggregate) + QLatin1Char('.'));
    }
    return words;
}

}  // namespace tgd::state
