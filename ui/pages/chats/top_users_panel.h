#pragma once

#include "items/users_table_model.h"
#include "widgets/panel.h"

namespace tgd::widgets {
class TableView;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// The most active users of a chat in the period, with a way to the whole table. Owned by the detail; GUI thread.
class TopUsersPanel final : public widgets::Panel {
    Q_OBJECT
    Q_DISABLE_COPY(TopUsersPanel)

public:
    // `model` must outlive the panel.
    explicit TopUsersPanel(items::UsersTableModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void tableRequested(bool withSearch);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitRows();  // shows whole rows only

    items::UsersTableModel *m_model;
    widgets::TableView *m_table;
    widgets::TextLabel *m_footer;
};

}  // namespace tgd::pages
