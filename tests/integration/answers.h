#pragma once

#include "domain/local_calendar.h"
#include "storage/store.h"

#include <QtTest>

namespace tgd::test {

// Everything a store answers about its chats in a period, as lines of text that can be compared.
class Answers {
public:
    Answers(storage::Store &store, const domain::Period &period, bool membership = true)
        : m_store(store), m_period(period), m_membership(membership)
    {
        const auto chats = value(store.chats());
        for (const domain::ChatListItem &chat : chats)
            tellChat(chat);
        tellActivity({std::nullopt, {}}, "all");
        tellActivity({std::nullopt, "Asia/Kathmandu"}, "all in Kathmandu");
        for (const domain::ChatListItem &chat : chats) {
            const QString name = QString::number(chat.id.value);
            tellActivity({chat.id, {}}, name);
            tellUsers(chat.id, name);
            tellRest(chat.id, name);
        }
    }

    const QStringList &lines() const { return m_lines; }
    // The first line that differs, for a failing test.
    QString firstDifference(const Answers &other) const
    {
        for (qsizetype i = 0; i < std::max(m_lines.size(), other.m_lines.size()); ++i) {
            if (m_lines.value(i) != other.m_lines.value(i))
                return m_lines.value(i) + "\n  but\n" + other.m_lines.value(i);
        }
        return {};
    }

private:
    template <typename T>
    static T value(domain::Result<T> result)
    {
        if (!result)
            qFatal("%s [%s]", qPrintable(result.error().message), qPrintable(result.error().context));
        return std::move(*result);
    }
    template <typename... T>
    void tell(const QString &what, const T &...values)
    {
        QStringList words{what};
        (words.append(word(values)), ...);
        m_lines << words.join(' ');
    }
    template <typename T>
    static QString word(const T &value)
    {
        if constexpr (std::is_convertible_v<T, QString>)
            return value;
        else
            return QString::number(value);
    }
    static QString word(const std::optional<domain::UtcMicros> &at) { return at ? QString::number(at->value) : "-"; }

    void tellChat(const domain::ChatListItem &chat)
    {
        tell("chat", chat.id.value, chat.title, chat.username, int(chat.type), QString::fromUtf8(chat.zone),
            int(chat.storesText), chat.messages30d, chat.averageDau30d, chat.members.value_or(-1),
            word(chat.firstMessage), word(chat.lastMessage));
        for (const qint64 messages : chat.messagesByDay)
            tell("chat's day", messages);
    }
    void tellFigures(const QString &what, const domain::ActivityFigures &f)
    {
        tell(what, f.messages, f.activeUsers, f.media, f.replies, f.forwards, f.reactions, f.textLength, f.links,
            f.emoji);
        if (m_membership)
            tell(what + " members", f.joins, f.leaves);
    }
    void tellActivity(const domain::Scope &scope, const QString &name)
    {
        const domain::ActivityReport report = value(m_store.activity(scope, m_period));
        tell(name + " totals", report.uniqueUsers, QString::fromUtf8(report.zone));
        if (m_membership)
            tell(name + " came and went", report.newUsers, report.leftUsers);
        for (const domain::DayFigures &day : report.days)
            tellFigures(name + ' ' + day.day.toString(Qt::ISODate), day.figures);
        for (const auto &row : report.heatmap.cells) {
            for (const qint64 cell : row)
                tell(name + " cell", cell);
        }
        for (const qint64 kind : report.messagesByKind)
            tell(name + " kind", kind);
        for (const domain::HourFigures &hour : value(m_store.hours(scope, m_period)))
            tellFigures(name + ' ' + QString::number(hour.start.value), hour.figures);
    }
    void tellUsers(domain::ChatId chat, const QString &name)
    {
        using domain::UserSort;
        for (const auto sort : {UserSort::Share, UserSort::Messages, UserSort::ActiveDays, UserSort::DaysSinceJoined,
                 UserSort::LastMessage}) {
            for (int page = 1; page <= 3; ++page)
                tellPage({chat, m_period, sort, {}, std::nullopt, page, 20}, name);
        }
        tellPage({chat, m_period, UserSort::Share, "STRASSE", std::nullopt, 1, 50}, name + " named");
        tellPage({chat, m_period, UserSort::Share, "person_1", std::nullopt, 1, 50}, name + " named");
        tellPage({chat, m_period, UserSort::Share, {}, true, 1, 50}, name + " who left");
        tellPage({chat, m_period, UserSort::Share, {}, false, 1, 100}, name + " who stayed");
    }
    void tellPage(const domain::UsersQuery &query, const QString &name)
    {
        const domain::UsersPage page = value(m_store.users(query));
        tell(name + " users by " + QString::number(int(query.sort)), page.total, page.pages, page.topTenSharePercent);
        for (const domain::UserStats &user : page.items)
            tell(name, user.id.value, user.username, user.firstName, user.lastName, user.messages, user.sharePercent,
                user.activeDays, word(user.lastMessage), user.daysSinceJoined.value_or(-1), int(user.left));
    }
    void tellRest(domain::ChatId chat, const QString &name)
    {
        const auto settings = value(m_store.settings(chat));
        if (settings)
            tell(name + " settings", int(settings->storeText), settings->textRetentionDays,
                settings->metadataRetentionDays, QString::fromUtf8(settings->timezone), settings->locale,
                int(settings->captureReactions));
        const domain::RetentionCounts counts = value(m_store.retention(chat, false));
        tell(name + " retention", counts.textRemoved, counts.metadataRemoved, counts.reactionsRemoved);
        for (const std::optional<qint64> topic : {std::optional<qint64>(), std::optional<qint64>(3)}) {
            for (const domain::UserActivity &user : value(m_store.userActivity(chat, topic, m_period)))
                tell(name + " did", user.user.value, user.messages, user.activeDays, user.textLength, user.media,
                    user.replies, user.reactionsReceived);
        }
        const domain::LocalCalendar calendar("UTC", m_period);
        for (const auto &[hour, messages] :
            value(m_store.messagesByUtcHour(chat, calendar.firstInstant(), calendar.endInstant())))
            tell(name + " hour", hour, messages);
    }

    storage::Store &m_store;
    const domain::Period m_period;
    const bool m_membership;
    QStringList m_lines;
};

}  // namespace tgd::test
