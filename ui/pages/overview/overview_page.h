#pragma once

#include "domain/period.h"
#include "items/text_table_model.h"
#include "pages/page_context.h"
#include "state/overview_state.h"

#include <QWidget>

#include <vector>

namespace tgd::charts {
class ChartGroup;
class TimeSeriesView;
}  // namespace tgd::charts

namespace tgd::widgets {
class ElidedLabel;
class KpiTile;
class MeterRow;
class Panel;
class TableView;
}  // namespace tgd::widgets

namespace tgd::pages {

// Is everything stored, what is going on, what runs out next: five figures, the course of messages, resources to watch,
// notable days, freshness. GUI thread.
class OverviewPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(OverviewPage)

public:
    // The ports of the context and `chats` must outlive the page.
    OverviewPage(const PageContext &context, state::ChatListState *chats, QWidget *parent = nullptr);

    // `zone`: IANA, of the days of all chats together.
    void setPeriod(const domain::Period &period, const QByteArray &zone);
    void setCompare(bool on);
    void refresh();
    bool isSettled() const;  // nothing is being asked for

Q_SIGNALS:
    void rangeSelected(qint64 from, qint64 to);  // microseconds UTC, dragged in the chart
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeTiles();
    QWidget *makeChart();
    QWidget *makeBottlenecks();
    QWidget *makeEvents();
    QWidget *makeFreshness();
    void update();
    void updateLive();
    void updateTiles();
    void updateChart();
    void updateTables();
    void explainTile(size_t index);
    void explainBottleneck(size_t index);

    PageContext m_context;
    state::OverviewState m_state;
    widgets::ElidedLabel *m_sentence = nullptr;
    std::vector<widgets::KpiTile *> m_tiles;
    QWidget *m_tileRow = nullptr;
    charts::ChartGroup *m_group = nullptr;
    charts::TimeSeriesView *m_chart = nullptr;
    widgets::Panel *m_chartPanel = nullptr;
    widgets::Panel *m_bottleneckPanel = nullptr;
    std::vector<widgets::MeterRow *> m_meters;
    widgets::Panel *m_eventPanel = nullptr;
    widgets::Panel *m_freshnessPanel = nullptr;
    items::TextTableModel *m_events = nullptr;
    items::TextTableModel *m_freshness = nullptr;
};

}  // namespace tgd::pages
