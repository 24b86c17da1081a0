#include "pages/bot/bot_tiles.h"

#include "domain/format.h"
#include "state/bot_words.h"
#include "widgets/kpi_tile.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace tgd::pages {

namespace format = domain::format;
namespace words = state::botwords;
using widgets::Kpi;

namespace {

constexpr size_t linePoints = 60;
const QString dash = QStringLiteral("–");

}  // namespace

BotTiles::BotTiles(const state::BotState *bot, QWidget *parent) : QWidget(parent), m_bot(bot)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const QStringList labels{
        tr("Connection"), tr("Updates"), tr("Waiting at Telegram"), tr("Commit time"), tr("Newest event")};
    for (int i = 0; i < TileCount; ++i) {
        m_tiles[size_t(i)] = new widgets::KpiTile(labels[i]);
        layout->addWidget(m_tiles[size_t(i)], 1);
        connect(m_tiles[size_t(i)], &QAbstractButton::clicked, this,
            [this, i] { widgets::ExplainCard::open(explanationOf(i), m_tiles[size_t(i)]); });
    }
}

void BotTiles::update()
{
    showConnection();
    showFigures();
}

void BotTiles::showConnection()
{
    Kpi kpi;
    kpi.value = m_bot->word();
    kpi.wordState = m_bot->health();
    kpi.course = m_bot->history().connectedLine(linePoints);
    const domain::ConnectionStatus status = m_bot->status();
    if (status.since.value > 0)
        kpi.baselineText
            = tr("for %1").arg(format::duration(std::max<qint64>(0, m_bot->now().value - status.since.value)));
    m_tiles[Connection]->setKpi(kpi);
}

void BotTiles::showFigures()
{
    const auto meter = m_bot->meter();
    Kpi updates;
    const auto rate = m_bot->updatesPerSecond();
    updates.value = rate ? words::rateText(*rate) : dash;
    updates.unit = rate ? tr("/s") : QString();
    updates.course = m_bot->history().rateLine(linePoints);
    updates.baselineText = rate ? tr("over the last minute")
        : m_bot->isConnected()  ? tr("not known yet")
                                : tr("nothing arrives at present");
    m_tiles[Updates]->setKpi(updates);

    Kpi pending;
    const bool hasPending = meter && meter->pendingAtTelegram;
    pending.value = hasPending ? format::shortCount(double(*meter->pendingAtTelegram)) : dash;
    pending.unit = hasPending ? tr("updates") : QString();
    pending.course = m_bot->history().pendingLine(linePoints);
    pending.baselineText = hasPending ? tr("as Telegram last told") : tr("not told yet");
    m_tiles[Pending]->setKpi(pending);

    Kpi commit;
    const bool hasCommit = meter && meter->batches > 0;
    commit.value = dash;
    commit.baselineText = tr("nothing committed yet");
    if (hasCommit) {
        std::tie(commit.value, commit.unit)
            = words::valueAndUnit(words::millisText(double(meter->lastCommitMicros) / 1000.0));
        commit.baselineText = tr("last batch; mean %1").arg(words::millisText(*m_bot->meanCommitMillis()));
    }
    commit.course = m_bot->history().commitLine(linePoints);
    m_tiles[Commit]->setKpi(commit);

    Kpi newest;
    const auto age = m_bot->newestEventAge();
    newest.value = dash;
    newest.course = m_bot->history().lagLine(linePoints);
    newest.baselineText = tr("none yet on this connection");
    if (age) {
        std::tie(newest.value, newest.unit) = words::valueAndUnit(format::duration(*age));
        newest.unit += QLatin1Char(' ') + tr("old");
        const bool isSpooling = meter->spool && meter->spool->updates > 0;
        newest.baselineText = isSpooling ? tr("%n update(s) in the local spool", nullptr, int(meter->spool->updates))
            : meter->held > 0            ? tr("%n update(s) held in memory", nullptr, int(meter->held))
                                         : tr("nothing held in memory");
    }
    m_tiles[Newest]->setKpi(newest);
}

widgets::Explanation BotTiles::explanationOf(int tile) const
{
    const auto meter = m_bot->meter();
    const auto clockText = [](const std::optional<domain::UtcMicros> &at) {
        return at
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(at->value / 1000).time(), QStringLiteral("HH:mm:ss"))
            : tr("not yet");
    };
    widgets::Explanation card;
    card.title = m_tiles[size_t(tile)]->accessibleName();
    const domain::ConnectionStatus status = m_bot->status();
    switch (tile) {
    case Connection:
        card.facts = {{tr("State"), m_bot->word(), m_bot->health()}, {tr("Cause"), status.cause, std::nullopt}};
        card.whatMoves = status.whatToDo.isEmpty() ? tr("Nothing needs to be done.") : status.whatToDo;
        break;
    case Updates:
        card.facts = {{tr("Means"), tr("Updates that Telegram handed over, per second"), std::nullopt},
            {tr("Over"), tr("the last 60 s, or since the connection stands"), std::nullopt},
            {tr("Last poll"), clockText(meter ? meter->lastPollAt : std::nullopt), std::nullopt}};
        card.whatMoves = tr("How much is written in the chats, and what the bot may see there.");
        break;
    case Pending:
        card.facts = {{tr("Means"), tr("Updates that Telegram holds for the bot"), std::nullopt},
            {tr("From"), QStringLiteral("getWebhookInfo"), std::nullopt}};
        card.whatMoves = tr("It rises while nothing is fetched. Telegram keeps an update for 24 hours.");
        break;
    case Commit:
        card.facts = {{tr("Means"), tr("Time until a batch is on the disk"), std::nullopt},
            {tr("Batches"), meter ? format::count(meter->batches) : dash, std::nullopt},
            {tr("Last commit"), clockText(meter ? meter->lastCommitAt : std::nullopt), std::nullopt}};
        card.whatMoves = tr("The disk, its load, and other programs that write to the store.");
        break;
    default:
        card.facts = {{tr("Means"), tr("Age of the youngest message or reaction that is stored"), std::nullopt},
            {tr("Last poll"), clockText(meter ? meter->lastPollAt : std::nullopt), std::nullopt}};
        card.whatMoves = tr("In quiet chats it grows by itself; while Telegram holds updates it must not.");
        break;
    }
    return card;
}

}  // namespace tgd::pages
