#include "pages/chats/chat_cards.h"

#include "domain/figure_words.h"
#include "domain/format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <optional>

namespace tgd::pages {

namespace format = domain::format;
using domain::ActivityFigures;
using domain::ActivityReport;
using domain::Figure;
using widgets::Trend;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChatCards)
};

void compare(widgets::Figure &figure, const std::optional<format::Change> &change, const QString &was)
{
    figure.was = Text::tr("was %1").arg(was);
    if (!change)
        return;
    figure.change = change->text;
    figure.trend = change->flat ? Trend::None : change->up ? Trend::Up : Trend::Down;
}

double replyShare(const ActivityFigures &sum)
{
    return sum.messages > 0 ? double(sum.replies) / double(sum.messages) : 0;
}

QString query(const ActivityReport &report, const QString &what)
{
    QString text = QStringLiteral("tgstatsd query %1 --from %2 --to %3")
                       .arg(what, report.period.from.toString(Qt::ISODate), report.period.to.toString(Qt::ISODate));
    if (report.scope.chat)
        text += QStringLiteral(" --chat=%1").arg(report.scope.chat->value);
    return text;
}

}  // namespace

std::vector<ChatCard> chatCards(const ActivityReport &current, const ActivityReport *previous)
{
    const ActivityFigures now = current.total();
    const ActivityFigures was = previous ? previous->total() : ActivityFigures{};
    std::vector<ChatCard> cards(5);

    cards[0] = {{Text::tr("Messages"), format::count(now.messages), {}, Trend::None, {}},
        Text::tr("Messages stored in the period, service messages apart."), query(current, QStringLiteral("summary"))};
    cards[1] = {{Text::tr("Average DAU"), format::count(qRound64(current.averageDau())), {}, Trend::None, {}},
        Text::tr("Distinct people who wrote on a day, averaged over all days of the period; days without a message "
                 "count as 0."),
        query(current, QStringLiteral("timeseries --metric dau"))};
    cards[2] = {{Text::tr("Net members"), format::signedCount(now.joins - now.leaves), {}, Trend::None, {}},
        Text::tr("Joins minus leaves that were seen or imported; inferred ones do not count."),
        query(current, QStringLiteral("timeseries --metric joins"))};
    cards[3] = {{Text::tr("Reactions"), format::count(now.reactions), {}, Trend::None, {}},
        Text::tr("Reactions given in the period that are still there, by the day they were given."),
        query(current, QStringLiteral("timeseries --metric reactions"))};
    cards[4] = {{Text::tr("Reply share"), format::percent(replyShare(now)), {}, Trend::None, {}},
        Text::tr("Messages that answer another message of the chat, of all messages."),
        query(current, QStringLiteral("summary"))};
    constexpr std::array figures{
        Figure::Messages, Figure::ActiveUsers, Figure::Members, Figure::Reactions, Figure::Details};
    for (size_t i = 0; i < cards.size(); ++i) {
        widgets::Figure &figure = cards[i].figure;
        figure.doubt = domain::figureWords(current.source, figures[i]).join(QLatin1Char(' '));
        figure.isMissing = current.source.missingFor(figures[i]) != nullptr;
        if (figure.isMissing)
            figure.value = QStringLiteral("–");
    }
    if (!previous)
        return cards;
    compare(cards[0].figure, format::relativeChange(double(now.messages), double(was.messages)),
        format::shortCount(double(was.messages)));
    compare(cards[1].figure, format::relativeChange(current.averageDau(), previous->averageDau()),
        format::shortCount(std::round(previous->averageDau())));
    compare(cards[2].figure, format::absoluteChange(now.joins - now.leaves, was.joins - was.leaves),
        format::signedCount(was.joins - was.leaves));
    compare(cards[3].figure, format::relativeChange(double(now.reactions), double(was.reactions)),
        format::shortCount(double(was.reactions)));
    compare(cards[4].figure,
        was.messages > 0 ? std::optional(format::pointsChange(replyShare(now), replyShare(was))) : std::nullopt,
        format::percent(replyShare(was)));
    for (ChatCard &card : cards) {
        if (!card.figure.isMissing)
            continue;
        card.figure.change.clear();
        card.figure.was.clear();
        card.figure.trend = Trend::None;
    }
    return cards;
}

}  // namespace tgd::pages
