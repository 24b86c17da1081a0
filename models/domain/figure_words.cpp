#include "domain/figure_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace tgd::domain {

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QDateTime utcOf(UtcMicros at)
{
    return QDateTime::fromMSecsSinceEpoch(at.value / 1000, QTimeZone::utc());
}

}  // namespace

QString missingText(const FigureSource::Missing &missing, const QString &role)
{
    return Text::tr("Not available: %1 is missing in the database or may not be read. Where it is there, let its owner "
                    "run: GRANT SELECT ON %1 TO %2")
        .arg(missing.relation, role);
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::LastOfEachMember:
        return Text::tr(
            "Of each member only the last join and the last leave are known: who came back is counted once, "
            "and earlier changes are not counted.");
    case Doubt::UtcClock:
        return Text::tr("Counted in days and hours of UTC: messages near the ends of a local day fall on its "
                        "neighbours.");
    case Doubt::ServiceAccounts: return Text::tr("Telegram's own accounts are counted as people, up to three a day.");
    case Doubt::KnownAuthors: break;
    }
    return Text::tr("Messages without a known author, such as those of a channel, are not in it.");
}

QStringList figureWords(const FigureSource &source, Figure figure)
{
    QStringList words;
    for (const FigureSource::Approximate &each : source.approximate) {
        if (each.figure == figure)
            words.append(doubtText(each.doubt));
    }
    if (const auto *missing = source.missingFor(figure))
        words.append(missingText(*missing, source.role));
    return words;
}

QString aggregateText(const StoreAggregate &aggregate)
{
    if (!aggregate.newest)
        return Text::tr("%1: empty").arg(aggregate.name);
    const QString newest = utcOf(*aggregate.newest).date().toString(Qt::ISODate);
    if (aggregate.refreshedAt)
        return Text::tr("%1: up to %2, refreshed %3 UTC")
            .arg(aggregate.name, newest, utcOf(*aggregate.refreshedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return Text::tr("%1: up to %2, time of the refresh unknown").arg(aggregate.name, newest);
}

}  // namespace tgd::domain
