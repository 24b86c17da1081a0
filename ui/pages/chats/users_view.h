#pragma once

#include "items/users_table_model.h"

#include <QWidget>

namespace tgd::widgets {
class Panel;
class SearchField;
class SegmentedControl;
class TableView;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// The whole users table of a chat: search, filter, sort, millions of rows. Owned by the Chats page; GUI thread.
class UsersView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(UsersView)

public:
    // `model` must outlive the view.
    explicit UsersView(items::UsersTableModel *model, QWidget *parent = nullptr);

    void focusSearch();
    void clearSearch();

private:
    void refresh();

    items::UsersTableModel *m_model;
    widgets::Panel *m_panel;
    widgets::SearchField *m_search;
    widgets::SegmentedControl *m_left;
    widgets::TableView *m_table;
    widgets::TextLabel *m_count;
};

}  // namespace tgd::pages
