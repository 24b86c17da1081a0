#include "widgets/accessible_widgets.h"

#include "charts/heatmap_view.h"
#include "charts/sparkline.h"
#include "charts/time_series_view.h"
#include "widgets/elided_label.h"
#include "widgets/panel.h"
#include "widgets/segmented_control.h"
#include "widgets/state_pill.h"
#include "widgets/state_sign.h"

#include <QAccessibleWidget>

namespace tgd::widgets {

namespace {
// A chart speaks its description (the values at the crosshair, else a summary) and offers its table as an action.
class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) { }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override { return QStringList{tableAction()} + QAccessibleWidget::actionNames(); }
    QString localizedActionDescription(const QString &name) const override
    {
        return name == tableAction() ? charts::TimeSeriesView::tr("Shows the values as a table")
                                     : QAccessibleWidget::localizedActionDescription(name);
    }
    void doAction(const QString &name) override
    {
        if (name != tableAction())
            QAccessibleWidget::doAction(name);
        else if (auto *series = qobject_cast<charts::TimeSeriesView *>(widget()))
            series->showAsTable();
        else if (auto *heatmap = qobject_cast<charts::HeatmapView *>(widget()))
            heatmap->showAsTable();
    }

private:
    static QString tableAction() { return charts::TimeSeriesView::tr("Show as table"); }
};

template <typename... Types>
bool isOneOf(QObject *object)
{
    return ((qobject_cast<Types *>(object) != nullptr) || ...);
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (isOneOf<charts::TimeSeriesView, charts::HeatmapView>(object))
        return new AccessibleChart(widget);
    if (isOneOf<ElidedLabel, StateLabel>(object))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (isOneOf<StateSign, charts::Sparkline>(object))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (isOneOf<Panel, SegmentedControl>(object))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}
}  // namespace

void installAccessibleWidgets()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace tgd::widgets
