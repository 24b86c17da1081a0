#pragma once

#include "domain/ids.h"
#include "items/chat_list_model.h"
#include "state/chat_list_state.h"

#include <QWidget>

#include <optional>

class QStackedLayout;
class QToolButton;

namespace tgd::widgets {
class SearchField;
class StateMessage;
class SkeletonView;
class TableView;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// The master list of chats: search, filter, sort, selection. Owned by the Chats page; GUI thread.
class ChatListPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(ChatListPanel)

public:
    // `state` must outlive the panel.
    explicit ChatListPanel(state::ChatListState *state, QWidget *parent = nullptr);

    std::optional<domain::ChatId> selected() const;
    void select(domain::ChatId id);

Q_SIGNALS:
    void chatSelected(tgd::domain::ChatId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSearch();
    void makeTable();
    void update();
    void keepSelection();

    state::ChatListState *m_state;
    items::ChatListProxy m_proxy;
    widgets::SearchField *m_search;
    QToolButton *m_filter;
    widgets::TableView *m_table;
    widgets::StateMessage *m_message;
    widgets::SkeletonView *m_skeleton;
    QStackedLayout *m_stack;
    widgets::TextLabel *m_count;
    widgets::TextLabel *m_age;
    std::optional<domain::ChatId> m_selected;
    bool m_failed = false;
};

}  // namespace tgd::pages
