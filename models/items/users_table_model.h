#pragma once

#include "domain/user_stats.h"
#include "ports/statistics_source.h"
#include "state/load_state.h"
#include "state/request.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <deque>
#include <memory>
#include <set>

namespace tgd::items {

// The users of one chat and period, millions of rows without loading them: data() answers from a cache of pages and
// asks the source for the pages it misses. Sorting, searching and filtering happen in the source. GUI thread.
class UsersTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { User, Messages, Share, ActiveDays, LastSeen, Joined, Status, ColumnCount };
    enum Role {
        UserIdRole = Qt::UserRole + 100,  // qint64
        LoadedRole,                       // bool: the row's page has arrived
    };
    static constexpr int rowsPerPage = 100;

    // `source` must outlive the model.
    explicit UsersTableModel(ports::StatisticsSource *source, QObject *parent = nullptr);
    ~UsersTableModel() override;

    // Shows another chat or period; search and filter stay.
    void show(domain::ChatId chat, const domain::Period &period, const QByteArray &zone);
    void clear();
    void setSearch(const QString &text);
    void setLeft(std::optional<bool> left);
    void reload();                                       // the store changed: ask anew, keep what is shown meanwhile
    void setNow(domain::UtcMicros now) { m_now = now; }  // for "2 min ago"

    qint64 total() const { return m_total; }
    double topTenSharePercent() const { return m_topTenShare; }
    const domain::FigureSource &figureSource() const { return m_figureSource; }
    const state::LoadState &loadState() const { return m_state; }
    const domain::UsersQuery &query() const { return m_query; }
    // The row's user when its page is here.
    const domain::UserStats *user(int row) const;
    static QString displayName(const domain::UserStats &user);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::DescendingOrder) override;

Q_SIGNALS:
    void stateChanged();  // total, load state or top-ten share changed

private:
    void restart();
    void want(int page) const;
    void fetchNext();
    void accept(int page, const domain::Result<domain::UsersPage> &answer);
    QVariant display(const domain::UserStats &user, int column) const;
    QString age(domain::UtcMicros instant) const;

    ports::StatisticsSource *m_source;
    domain::UsersQuery m_query;
    QByteArray m_zone;
    domain::UtcMicros m_now;
    bool m_active = false;
    qint64 m_total = 0;
    double m_topTenShare = 0;
    domain::FigureSource m_figureSource;
    state::LoadState m_state;
    mutable QCache<int, std::vector<domain::UserStats>> m_pages{200};
    mutable std::deque<int> m_wanted;
    mutable QTimer m_fetchTimer;
    state::Request<domain::UsersPage> m_request;
    bool m_firstAfterRestart = true;
};

}  // namespace tgd::items
