#include "items/chat_list_model.h"

#include <QLocale>

namespace tgd::items {

using domain::ChatId;
using domain::ChatListItem;

void ChatListModel::setChats(std::vector<ChatListItem> chats)
{
    const bool sameOrder = chats.size() == m_chats.size()
        && std::equal(chats.begin(), chats.end(), m_chats.begin(),
            [](const ChatListItem &a, const ChatListItem &b) { return a.id == b.id; });
    if (sameOrder) {
        m_chats = std::move(chats);
        if (!m_chats.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_chats.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_chats = std::move(chats);
    endResetModel();
}

int ChatListModel::rowOf(ChatId id) const
{
    for (size_t row = 0; row < m_chats.size(); ++row) {
        if (m_chats[row].id == id)
            return int(row);
    }
    return -1;
}

const ChatListItem *ChatListModel::find(ChatId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_chats[size_t(row)];
}

QString ChatListModel::displayName(const ChatListItem &chat)
{
    if (!chat.title.isEmpty())
        return chat.title;
    if (!chat.username.isEmpty())
        return QLatin1Char('@') + chat.username;
    return tr("Chat %1").arg(chat.id.value);
}

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chats.size());
}

int ChatListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChatListModel::display(const ChatListItem &chat, int column) const
{
    const QLocale locale;
    switch (column) {
    case Name: return displayName(chat);
    case Messages30d: return locale.toString(chat.messages30d);
    case Dau: return chat.knowsUsers ? locale.toString(qRound64(chat.averageDau30d)) : QStringLiteral("–");
    default: return {};
    }
}

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChatListItem &chat = m_chats[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(chat, index.column());
    case Qt::ToolTipRole: return index.column() == Name ? displayName(chat) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Messages30d ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Trend ? tr("Messages a day, last 30 days") : display(chat, index.column());
    case IdRole: return QVariant::fromValue(chat.id.value);
    case domain::SparklineRole: return index.column() == Trend ? QVariant::fromValue(chat.messagesByDay) : QVariant();
    case domain::MutedRole: return index.column() == Dau;
    case SearchRole: return (displayName(chat) + QLatin1Char('\n') + chat.username).toCaseFolded();
    case domain::SortRole:
        switch (index.column()) {
        case Name: return displayName(chat).toCaseFolded();
        case Dau: return chat.averageDau30d;
        default: return QVariant::fromValue(chat.messages30d);
        }
    default: return {};
    }
}

QVariant ChatListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Messages30d)
        return QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Chat");
    case Messages30d: return tr("30 days");
    case Dau: return tr("DAU");
    default: return {};
    }
}

ChatListProxy::ChatListProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(domain::SortRole);
    setDynamicSortFilter(true);
}

void ChatListProxy::setSearch(const QString &text)
{
    m_search = text.trimmed().toCaseFolded();
    invalidateFilter();
}

void ChatListProxy::setOnlyActive(bool on)
{
    m_onlyActive = on;
    invalidateFilter();
}

bool ChatListProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex name = sourceModel()->index(sourceRow, ChatListModel::Name, sourceParent);
    const QModelIndex count = sourceModel()->index(sourceRow, ChatListModel::Messages30d, sourceParent);
    if (m_onlyActive && count.data(domain::SortRole).toLongLong() == 0)
        return false;
    return m_search.isEmpty() || name.data(ChatListModel::SearchRole).toString().contains(m_search);
}

bool ChatListProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(domain::SortRole);
    const QVariant b = right.data(domain::SortRole);
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    if (a.typeId() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return a.toLongLong() < b.toLongLong();
}

}  // namespace tgd::items
