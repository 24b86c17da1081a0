#include "items/users_table_model.h"

#include "domain/item_roles.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace tgd::items {

using domain::Result;
using domain::UserSort;
using domain::UsersPage;
using domain::UserStats;

namespace {

constexpr size_t mostWantedPages = 8;  // more than a screen plus what is fetched ahead

std::optional<UserSort> sortOf(int column)
{
    switch (column) {
    case UsersTableModel::Messages: return UserSort::Messages;
    case UsersTableModel::Share: return UserSort::Share;
    case UsersTableModel::ActiveDays: return UserSort::ActiveDays;
    case UsersTableModel::LastSeen: return UserSort::LastMessage;
    case UsersTableModel::Joined: return UserSort::DaysSinceJoined;
    default: return std::nullopt;
    }
}

}  // namespace

UsersTableModel::UsersTableModel(ports::StatisticsSource *source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_request(this)
{
    m_query.sort = UserSort::Messages;
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &UsersTableModel::fetchNext);
}

UsersTableModel::~UsersTableModel() = default;

void UsersTableModel::show(domain::ChatId chat, const domain::Period &period, const QByteArray &zone)
{
    m_zone = zone;
    if (m_active && m_query.chat == chat && m_query.period == period)
        return;
    m_query.chat = chat;
    m_query.period = period;
    m_active = true;
    restart();
}

void UsersTableModel::clear()
{
    m_active = false;
    m_request.cancel();
    beginResetModel();
    m_pages.clear();
    m_wanted.clear();
    m_total = 0;
    m_state = {};
    endResetModel();
    Q_EMIT stateChanged();
}

void UsersTableModel::setSearch(const QString &text)
{
    if (m_query.search == text.trimmed())
        return;
    m_query.search = text.trimmed();
    restart();
}

void UsersTableModel::setLeft(std::optional<bool> left)
{
    if (m_query.left == left)
        return;
    m_query.left = left;
    restart();
}

void UsersTableModel::reload()
{
    restart();
}

void UsersTableModel::restart()
{
    if (!m_active)
        return;
    m_request.cancel();
    m_wanted = {1};
    m_firstAfterRestart = true;
    m_state.toLoading(QDateTime::currentDateTimeUtc());
    Q_EMIT stateChanged();
    m_fetchTimer.start();
}

void UsersTableModel::want(int page) const
{
    if (std::find(m_wanted.begin(), m_wanted.end(), page) != m_wanted.end())
        return;
    m_wanted.push_front(page);  // what is looked at now comes first
    if (m_wanted.size() > mostWantedPages)
        m_wanted.pop_back();
    if (!m_request.isRunning() && !m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void UsersTableModel::fetchNext()
{
    if (!m_active || m_wanted.empty() || m_request.isRunning())
        return;
    const int page = m_wanted.front();
    domain::UsersQuery query = m_query;
    query.page = page;
    query.perPage = rowsPerPage;
    m_request.start(m_source->users(query), [this, page](const Result<UsersPage> &answer) { accept(page, answer); });
}

void UsersTableModel::accept(int page, const Result<UsersPage> &answer)
{
    std::erase(m_wanted, page);
    if (!answer) {
        m_wanted.clear();
        m_state.toFailed(answer.error(), QDateTime::currentDateTimeUtc());
        Q_EMIT stateChanged();
        return;
    }
    const bool reset = m_firstAfterRestart || answer->total != m_total;
    if (reset) {
        beginResetModel();
        m_pages.clear();
        m_total = answer->total;
        m_topTenShare = answer->topTenSharePercent;
        m_figureSource = answer->source;
        m_pages.insert(page, new std::vector<UserStats>(answer->items));
        m_firstAfterRestart = false;
        endResetModel();
    } else {
        m_pages.insert(page, new std::vector<UserStats>(answer->items));
        const int first = (page - 1) * rowsPerPage;
        const int last = std::min(first + rowsPerPage, rowCount()) - 1;
        if (last >= first)
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    m_state.toReady(QDateTime::currentDateTimeUtc());
    Q_EMIT stateChanged();
    if (!m_wanted.empty())
        m_fetchTimer.start();
}

const UserStats *UsersTableModel::user(int row) const
{
    const std::vector<UserStats> *page = m_pages.object(row / rowsPerPage + 1);
    const size_t offset = size_t(row % rowsPerPage);
    return page && offset < page->size() ? &(*page)[offset] : nullptr;
}

QString UsersTableModel::displayName(const UserStats &user)
{
    const QString full = (user.firstName + QLatin1Char(' ') + user.lastName).trimmed();
    if (!full.isEmpty())
        return full;
    if (!user.username.isEmpty())
        return QLatin1Char('@') + user.username;
    return tr("User %1").arg(user.id.value);
}

int UsersTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qint64>(m_total, std::numeric_limits<int>::max()));
}

int UsersTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString UsersTableModel::age(domain::UtcMicros instant) const
{
    const qint64 seconds = (m_now.value - instant.value) / domain::microsPerSecond;
    if (m_now.value == 0 || seconds >= 30 * 86400LL) {
        const QTimeZone zone(m_zone.isEmpty() ? QByteArray("UTC") : m_zone);
        const QDateTime local
            = QDateTime::fromMSecsSinceEpoch(instant.value / 1000, zone.isValid() ? zone : QTimeZone::utc());
        return QLocale().toString(local.date(), QLocale::ShortFormat);
    }
    if (seconds < 60)
        return tr("now");
    if (seconds < 3600)
        return tr("%n min", nullptr, int(seconds / 60));
    if (seconds < 86400)
        return tr("%n h", nullptr, int(seconds / 3600));
    return tr("%n d", nullptr, int(seconds / 86400));
}

QVariant UsersTableModel::display(const UserStats &user, int column) const
{
    const QLocale locale;
    switch (column) {
    case User: return displayName(user);
    case Messages: return locale.toString(user.messages);
    case Share: return tr("%1 %").arg(locale.toString(user.sharePercent, 'f', 1));
    case ActiveDays: return locale.toString(user.activeDays);
    case LastSeen: return user.lastMessage ? age(*user.lastMessage) : QString();
    case Joined: return user.daysSinceJoined ? tr("%n d", nullptr, *user.daysSinceJoined) : QString();
    case Status: return user.left ? tr("Left") : tr("Member");
    default: return {};
    }
}

QVariant UsersTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == User || index.column() == Status ? QVariant()
                                                                  : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    const UserStats *entry = user(index.row());
    if (role == LoadedRole)
        return entry != nullptr;
    if (!entry) {
        if (role == Qt::DisplayRole)
            want(index.row() / rowsPerPage + 1);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return display(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == User && !entry->username.isEmpty() ? QVariant(QLatin1Char('@') + entry->username)
                                                                    : QVariant();
    case domain::MutedRole: return index.column() >= Share;
    case UserIdRole: return QVariant::fromValue(entry->id.value);
    default: return {};
    }
}

QVariant UsersTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != User && section != Status)
        return QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case User: return tr("User");
    case Messages: return tr("Messages");
    case Share: return tr("Share");
    case ActiveDays: return tr("Days");
    case LastSeen: return tr("Seen");
    case Joined: return tr("Joined");
    case Status: return tr("Status");
    default: return {};
    }
}

void UsersTableModel::sort(int column, Qt::SortOrder)
{
    // The source sorts descending only; a column it cannot sort by leaves the order as it is.
    const std::optional<UserSort> wanted = sortOf(column);
    if (!wanted || *wanted == m_query.sort)
        return;
    m_query.sort = *wanted;
    restart();
}

}  // namespace tgd::items
