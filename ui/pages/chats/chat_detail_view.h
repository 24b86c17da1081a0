#pragma once

#include "domain/chat.h"
#include "items/users_table_model.h"
#include "pages/page_context.h"
#include "state/activity_state.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tgd::charts {
class ChartGroup;
class HeatmapView;
class TimeSeriesView;
}  // namespace tgd::charts

namespace tgd::widgets {
class FigureCard;
class Panel;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// The charts of one chat: five cards, activity, members, heatmap, top users. Owned by the Chats page; GUI thread.
class ChatDetailView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(ChatDetailView)

public:
    // `activity`, `users` and the ports must outlive the view.
    ChatDetailView(const PageContext &context, state::ActivityState *activity, items::UsersTableModel *users,
        QWidget *parent = nullptr);

    void setChat(const domain::ChatListItem &chat);
    void exportCharts();

Q_SIGNALS:
    void usersRequested(bool withSearch);
    void settingsRequested();
    void rangeSelected(qint64 from, qint64 to);  // microseconds UTC

private:
    QWidget *makeCards();
    QWidget *makeActivity();
    QWidget *makeMembers();
    QWidget *makeHeatmap();
    void update();
    void updateCards();
    void updateCharts();
    void showPanelStates();
    void explainCard(size_t index);
    QString csv() const;

    PageContext m_context;
    domain::ChatListItem m_chat;
    state::ActivityState *m_activity;
    std::vector<widgets::FigureCard *> m_cards;
    charts::ChartGroup *m_group;
    widgets::Panel *m_activityPanel = nullptr;
    widgets::Panel *m_membersPanel = nullptr;
    widgets::Panel *m_heatmapPanel = nullptr;
    charts::TimeSeriesView *m_messages = nullptr;
    charts::TimeSeriesView *m_dau = nullptr;
    charts::TimeSeriesView *m_members = nullptr;
    charts::HeatmapView *m_heatmap = nullptr;
};

}  // namespace tgd::pages
