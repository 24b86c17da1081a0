#pragma once

#include "items/text_table_model.h"
#include "state/quarantine_state.h"
#include "widgets/panel.h"

class QPlainTextEdit;
class QPushButton;

namespace tgd::widgets {
class TableView;
class ToastHost;
}  // namespace tgd::widgets

namespace tgd::pages {

// The updates that were not understood: which, why, their raw JSON; they can be tried again and exported. Owned by the
// page; GUI thread.
class QuarantinePanel final : public widgets::Panel {
    Q_OBJECT
    Q_DISABLE_COPY(QuarantinePanel)

public:
    // The ports and `toasts` (may be null) must outlive the panel.
    QuarantinePanel(ports::QuarantineDesk *desk, widgets::ToastHost *toasts, QWidget *parent = nullptr);

    void refresh() { m_state.refresh(); }
    bool hasEntries() const { return !m_state.entries().empty(); }

private:
    QWidget *makeTable();
    QWidget *makeViewer();
    void makeHeader();
    void update();
    void showRows();
    void showEntry();
    void retry(std::optional<qint64> id);
    void chooseExport();
    void tell(domain::HealthState state, const QString &title, const QString &detail);
    const domain::QuarantineEntry *selected() const;

    state::QuarantineState m_state;
    widgets::ToastHost *m_toasts;
    items::TextTableModel *m_model;
    widgets::TableView *m_table = nullptr;
    widgets::TextLabel *m_reason = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QPushButton *m_retryOne = nullptr;
    QPushButton *m_retryAll = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_more = nullptr;
};

}  // namespace tgd::pages
