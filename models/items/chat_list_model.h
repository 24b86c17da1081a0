#pragma once

#include "domain/chat.h"
#include "domain/item_roles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace tgd::items {

// The chats of a store, one a row. GUI thread; owned by the page's state.
class ChatListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Trend, Messages30d, Dau, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 100,  // qint64
        SearchRole,                   // what a search looks through, case-folded
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Replaces the content; rows that stay keep their persistent indexes when the order is unchanged.
    void setChats(std::vector<domain::ChatListItem> chats);
    const std::vector<domain::ChatListItem> &chats() const { return m_chats; }
    const domain::ChatListItem *find(domain::ChatId id) const;
    int rowOf(domain::ChatId id) const;  // -1 when it is not there

    static QString displayName(const domain::ChatListItem &chat);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant display(const domain::ChatListItem &chat, int column) const;

    std::vector<domain::ChatListItem> m_chats;
};

// Sorted and searched view of the chats. GUI thread.
class ChatListProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ChatListProxy(QObject *parent = nullptr);

    void setSearch(const QString &text);  // case-folded substring of title and username
    void setOnlyActive(bool on);          // hides chats without a message in the last 30 days

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    bool m_onlyActive = false;
};

}  // namespace tgd::items
