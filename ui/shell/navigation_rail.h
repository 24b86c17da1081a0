#pragma once

#include "domain/health_state.h"
#include "shell/page_registry.h"

#include <QWidget>

#include <optional>

class QListView;
class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace tgd::shell {

// The list of pages at the left: captions Watch and Change, settings and the collapse switch at the bottom.
class NavigationRail : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(NavigationRail)

public:
    explicit NavigationRail(const PageRegistry &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &pageId);
    // A state glyph (not for healthy: healthy is quiet) or a short text at the right of an item.
    void setBadge(const QString &pageId, std::optional<domain::HealthState> state, const QString &text = {});
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    // Pages in the order of the rail, for Ctrl+1…9.
    QStringList order() const;

    static int expandedWidth();

Q_SIGNALS:
    void pageChosen(const QString &pageId);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Delegate;
    void fill(QListView *list, const PageRegistry &pages, const std::vector<PageGroup> &groups);
    QListView *makeList(const QString &name);
    QStandardItem *itemOf(const QString &pageId) const;
    void fitHeights();

    QListView *m_main;
    QListView *m_bottom;
    QToolButton *m_collapse;
    bool m_collapsed = false;
};

}  // namespace tgd::shell
