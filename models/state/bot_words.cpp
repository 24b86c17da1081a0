#include "state/bot_words.h"

#include "domain/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace tgd::state::botwords {

namespace format = domain::format;
using domain::ConnectionState;
using domain::HealthState;

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BotWords)
};

constexpr qsizetype mostOfSentence = 115;  // what a page's title row has room for

// The first sentence, or what stands before its semicolon: a title has room for one line.
QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1String(". "));
    const qsizetype half = text.indexOf(QLatin1String("; "));
    if (half >= 0 && (end < 0 || half < end))
        return text.left(half) + QLatin1Char('.');
    return end < 0 ? text : text.left(end + 1);
}

QString instant(qint64 micros, const QTimeZone &zone, QDate today)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(micros / 1000, zone);
    return format::day(at.date(), today) + QLatin1Char(' ') + QLocale().toString(at.time(), QStringLiteral("HH:mm"));
}

}  // namespace

HealthState healthOf(const domain::ConnectionStatus &status)
{
    switch (status.state) {
    case ConnectionState::Polling: return HealthState::Ok;
    case ConnectionState::Connecting: return HealthState::Unknown;
    case ConnectionState::Off: return HealthState::NotConfigured;
    case ConnectionState::Stopped: return status.needsAttention ? HealthState::Critical : HealthState::NotConfigured;
    case ConnectionState::Reconnecting:
    case ConnectionState::Spooling: return HealthState::Warning;  // somebody is told; nothing is lost yet
    case ConnectionState::RateLimited: return status.needsAttention ? HealthState::Critical : HealthState::Warning;
    case ConnectionState::TokenRejected:
    case ConnectionState::MalformedToken:
    case ConnectionState::SecondPoller:
    case ConnectionState::WebhookActive:
    case ConnectionState::StoreAway:
    case ConnectionState::Stalled:
    case ConnectionState::Refused: return HealthState::Critical;
    }
    return HealthState::Unknown;
}

QString wordOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Off: return Text::tr("Off");
    case ConnectionState::Connecting: return Text::tr("Connecting");
    case ConnectionState::Polling: return Text::tr("Connected");
    case ConnectionState::Reconnecting: return Text::tr("Reconnecting");
    case ConnectionState::TokenRejected: return Text::tr("Token rejected");
    case ConnectionState::MalformedToken: return Text::tr("Token unusable");
    case ConnectionState::SecondPoller: return Text::tr("Second poller");
    case ConnectionState::WebhookActive: return Text::tr("Webhook set");
    case ConnectionState::StoreAway: return Text::tr("Store away");
    case ConnectionState::Spooling: return Text::tr("Spooling");
    case ConnectionState::RateLimited: return Text::tr("Told to wait");
    case ConnectionState::Stalled: return Text::tr("Stalled");
    case ConnectionState::Refused: return Text::tr("Refused");
    case ConnectionState::Stopped: return Text::tr("Stopped");
    }
    return {};
}

QString sentenceOf(const domain::ConnectionStatus &status, const QString &username, const domain::IngestionMeter &meter)
{
    if (status.state != ConnectionState::Polling) {
        const QString both = (status.cause + QLatin1Char(' ') + firstSentence(status.whatToDo)).trimmed();
        return both.size() <= mostOfSentence ? both : status.cause;
    }
    const QString who = username.isEmpty() ? Text::tr("Connected") : Text::tr("Connected as @%1").arg(username);
    if (meter.quarantined > 0)
        return Text::tr("%1; %n update(s) were not understood and are kept in quarantine.", nullptr,
            int(std::min<qint64>(meter.quarantined, 1'000'000'000)))
            .arg(who);
    return Text::tr("%1; every message is stored.").arg(who);
}

QString waitingText(const domain::IngestionMeter &meter, domain::UtcMicros now)
{
    if (!meter.spool || meter.spool->updates <= 0)
        return Text::tr("%n update(s)", nullptr, int(std::min<qint64>(meter.held, 1'000'000'000)));
    const QString what
        = Text::tr("%1 in the spool, %2").arg(format::count(meter.spool->updates), format::bytes(meter.spool->bytes));
    if (!meter.spool->oldestAt)
        return what;
    const qint64 age = std::max<qint64>(0, now.value - meter.spool->oldestAt->value);
    return Text::tr("%1, oldest %2").arg(what, format::duration(age));
}

QString kindText(const std::string &kind)
{
    static const QHash<QByteArray, const char *> names{
        {"message", QT_TRANSLATE_NOOP("BotWords", "Messages")},
        {"edited_message", QT_TRANSLATE_NOOP("BotWords", "Edited messages")},
        {"channel_post", QT_TRANSLATE_NOOP("BotWords", "Channel posts")},
        {"edited_channel_post", QT_TRANSLATE_NOOP("BotWords", "Edited posts")},
        {"my_chat_member", QT_TRANSLATE_NOOP("BotWords", "Own membership")},
        {"chat_member", QT_TRANSLATE_NOOP("BotWords", "Members")},
        {"message_reaction", QT_TRANSLATE_NOOP("BotWords", "Reactions")},
        {"message_reaction_count", QT_TRANSLATE_NOOP("BotWords", "Anonymous reactions")},
        {"chat_join_request", QT_TRANSLATE_NOOP("BotWords", "Requests to join")},
        {"chat_boost", QT_TRANSLATE_NOOP("BotWords", "Boosts")},
        {"removed_chat_boost", QT_TRANSLATE_NOOP("BotWords", "Removed boosts")},
        {"private_chat", QT_TRANSLATE_NOOP("BotWords", "Private chats")},
        {"callback_query", QT_TRANSLATE_NOOP("BotWords", "Button presses")},
        {"", QT_TRANSLATE_NOOP("BotWords", "Without a kind")},
    };
    const auto found = names.find(QByteArray::fromStdString(kind));
    return found == names.end() ? QString::fromStdString(kind) : Text::tr(*found);
}

QString reasonText(const std::string &reason)
{
    static const QHash<QByteArray, const char *> texts{
        {"unknown_kind", QT_TRANSLATE_NOOP("BotWords", "A kind of update that this version does not know")},
        {"several_kinds", QT_TRANSLATE_NOOP("BotWords", "Says to be of two kinds at once")},
        {"empty_update", QT_TRANSLATE_NOOP("BotWords", "Holds nothing but its number")},
        {"invalid_json", QT_TRANSLATE_NOOP("BotWords", "Is no valid JSON")},
        {"not_json", QT_TRANSLATE_NOOP("BotWords", "Is no valid JSON")},
        {"not_an_object", QT_TRANSLATE_NOOP("BotWords", "Is no JSON object where one is needed")},
        {"bad_update_id", QT_TRANSLATE_NOOP("BotWords", "Has no usable update number")},
        {"bad_chat_id", QT_TRANSLATE_NOOP("BotWords", "Names no usable chat")},
        {"bad_chat_type", QT_TRANSLATE_NOOP("BotWords", "Comes from an unknown type of chat")},
        {"bad_user_id", QT_TRANSLATE_NOOP("BotWords", "Names no usable user")},
        {"bad_message_id", QT_TRANSLATE_NOOP("BotWords", "Has no usable message number")},
        {"bad_id", QT_TRANSLATE_NOOP("BotWords", "Has no usable message number")},
        {"negative_id", QT_TRANSLATE_NOOP("BotWords", "Has a negative message number")},
        {"bad_date", QT_TRANSLATE_NOOP("BotWords", "Has no usable date")},
        {"unknown_status", QT_TRANSLATE_NOOP("BotWords", "Tells a member status that this version does not know")},
        {"unknown_content", QT_TRANSLATE_NOOP("BotWords", "Content that this version does not know")},
        {"unknown_type", QT_TRANSLATE_NOOP("BotWords", "A type of entry that this version does not know")},
        {"no_type", QT_TRANSLATE_NOOP("BotWords", "Does not tell its type")},
        {"spool_damaged", QT_TRANSLATE_NOOP("BotWords", "Was damaged on the disk of the local spool")},
        {"too_large", QT_TRANSLATE_NOOP("BotWords", "Is larger than any real entry")},
    };
    const auto found = texts.find(QByteArray::fromStdString(reason));
    return found == texts.end() ? QString::fromStdString(reason) : Text::tr(*found);
}

QString retryText(const domain::RetryReport &report)
{
    QStringList parts;
    const auto add = [&parts](const QString &text, qint64 count) {
        if (count > 0)
            parts << text.arg(format::count(count));
    };
    add(Text::tr("%1 stored"), report.stored);
    add(Text::tr("%1 stored before"), report.duplicate);
    add(Text::tr("%1 of a kind that is not kept"), report.ignored);
    add(Text::tr("%1 still not understood"), report.quarantined);
    return parts.isEmpty() ? Text::tr("There was nothing to try again") : parts.join(QStringLiteral(", "));
}

EventText eventText(const domain::StoreEvent &event, const QTimeZone &zone, QDate today)
{
    if (event.kind != "update_gap")
        return {
            Text::tr("%1: %2").arg(instant(event.at.value, zone, today), QString::fromStdString(event.kind)), false};
    const QJsonObject detail = QJsonDocument::fromJson(QByteArray::fromStdString(event.detail)).object();
    const qint64 from = detail.value(QStringLiteral("from")).toInteger();
    const qint64 to = detail.value(QStringLiteral("to")).toInteger(event.at.value);
    if (from <= 0)
        return {Text::tr("Updates before %1 may be lost").arg(instant(to, zone, today)), true};
    return {Text::tr("Updates between %1 and %2 may be lost").arg(instant(from, zone, today), instant(to, zone, today)),
        true};
}

QString rateText(double perSecond)
{
    if (perSecond >= 99.95)
        return format::shortCount(std::round(perSecond));
    return QLocale().toString(perSecond, 'f', 1);
}

std::pair<QString, QString> valueAndUnit(QString text)
{
    text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    return {text.section(QLatin1Char(' '), 0, 0), text.section(QLatin1Char(' '), 1)};
}

QString millisText(double millis)
{
    if (millis >= 9'999.5)
        return format::duration(qint64(millis * 1000));
    if (millis >= 999.5)
        return Text::tr("%1 s").arg(QLocale().toString(millis / 1000, 'f', 1));
    return Text::tr("%1 ms").arg(QLocale().toString(millis, 'f', millis < 99.95 ? 1 : 0));
}

}  // namespace tgd::state::botwords
