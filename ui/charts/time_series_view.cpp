#include "charts/time_series_view.h"

#include "charts/chart_table.h"
#include "charts/export_menu.h"
#include "domain/number_text.h"
#include "theme/paint_kit.h"
#include "widgets/chart_table_dialog.h"

#include <QAccessible>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLegend>
#include <QMenu>
#include <QMouseEvent>

#include <cmath>

namespace tgd::charts {

using theme::Theme;
using theme::Token;

namespace {
constexpr double dragThreshold = 4;
constexpr double zoomPerNotch = 0.8;
constexpr double wheelNotch = 120;
}  // namespace

// The one item of the scene above the chart: everything that is seen.
class TimeSeriesView::PlotItem : public QGraphicsItem {
public:
    explicit PlotItem(TimeSeriesView *view) : m_view(view)
    {
        setZValue(100);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return m_view->viewport()->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_view->paintFrame(*painter);
    }
    void sizeChanged() { prepareGeometryChange(); }

private:
    TimeSeriesView *m_view;
};

TimeSeriesView::TimeSeriesView(ChartGroup *group, const QString &name, QWidget *parent)
    : QChartView(new QChart, parent), m_group(group), m_name(name), m_item(new PlotItem(this))
{
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->legend()->hide();
    scene()->addItem(m_item);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(name);
    setMinimumSize(160, 60);
    connect(group, &ChartGroup::rangeChanged, this, &TimeSeriesView::invalidate);
    connect(group, &ChartGroup::visibilityChanged, this, &TimeSeriesView::invalidate);
    connect(group, &ChartGroup::crosshairChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, this, &TimeSeriesView::invalidate);
}

TimeSeriesView::~TimeSeriesView() = default;

void TimeSeriesView::setSpec(ChartSpec spec)
{
    m_spec = std::move(spec);
    setAccessibleDescription(describe(m_spec));
    chart()->setPlotArea(renderer().plot());
    invalidate();
    Q_EMIT specChanged();
}

ChartViewState TimeSeriesView::viewState() const
{
    return {m_group->from(), m_group->to(), m_group->hidden(), m_group->crosshair()};
}

ChartRenderer TimeSeriesView::renderer() const
{
    m_state = viewState();
    return ChartRenderer(m_spec, m_state, QSizeF(viewport()->size()));
}

std::optional<double> TimeSeriesView::reading(const ChartSeries &series) const
{
    if (!m_group->crosshair() || !series.data)
        return std::nullopt;
    const std::optional<qint64> time = renderer().snapped(*m_group->crosshair());
    return time ? series.data->valueAt(*time) : std::nullopt;
}

void TimeSeriesView::invalidate()
{
    m_staticValid = false;
    viewport()->update();
}

void TimeSeriesView::paintStatic(qreal ratio)
{
    const QSize pixels = viewport()->size() * ratio;
    if (m_static.size() != pixels)
        m_static = QPixmap(pixels);
    m_static.setDevicePixelRatio(ratio);
    m_static.fill(Theme::color(Token::Surface));
    QPainter painter(&m_static);
    const ChartRenderer frame = renderer();
    frame.paintGround(painter);
    frame.paintSeries(painter);
    m_staticValid = true;
}

void TimeSeriesView::paintFrame(QPainter &painter)
{
    const qreal ratio = viewport()->devicePixelRatioF();
    if (!m_staticValid || m_static.devicePixelRatio() != ratio || m_static.size() != viewport()->size() * ratio)
        paintStatic(ratio);
    painter.drawPixmap(0, 0, m_static);
    const ChartRenderer frame = renderer();
    if (m_drag == Drag::Select) {
        const QRectF area
            = QRectF(QPointF(m_pressed.x(), frame.plot().top()), QPointF(m_dragged.x(), frame.plot().bottom()))
                  .normalized()
                  .intersected(frame.plot());
        QColor tint = Theme::color(Token::Accent);
        painter.setPen(tint);
        tint.setAlphaF(0.14F);
        painter.setBrush(tint);
        painter.drawRect(area);
    }
    if (m_state.crosshair)
        frame.paintCrosshair(painter);
    if (hasFocus())
        theme::paintBox(painter, QRectF(viewport()->rect()), QColor(), Theme::color(Token::Accent), 2);
}

void TimeSeriesView::resizeEvent(QResizeEvent *event)
{
    m_item->sizeChanged();
    QChartView::resizeEvent(event);
    setSceneRect(QRectF(viewport()->rect()));
    chart()->setPlotArea(renderer().plot());
    invalidate();
}

void TimeSeriesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_dragged = event->position();
    m_drag = Drag::Pending;
}

void TimeSeriesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_drag == Drag::Pending && std::abs(position.x() - m_pressed.x()) >= dragThreshold)
        m_drag = event->modifiers().testFlag(Qt::ShiftModifier) || !m_group->isZoomed() ? Drag::Select : Drag::Pan;
    const ChartRenderer frame = renderer();
    if (m_drag == Drag::Pan) {
        const double microsPerPixel = double(m_group->to() - m_group->from()) / frame.plot().width();
        m_group->pan(qint64(std::llround((m_dragged.x() - position.x()) * microsPerPixel)));
    }
    if (m_drag == Drag::None || m_drag == Drag::Select) {
        // The sample's own time, so that points and bars of one day answer together.
        m_group->setCrosshair(frame.snapped(frame.timeAt(position.x())));
    }
    m_dragged = position;
    if (m_drag == Drag::Select)
        viewport()->update();
}

void TimeSeriesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool selected = m_drag == Drag::Select;
    m_drag = Drag::None;
    if (selected)
        finishSelection();
    viewport()->update();
}

void TimeSeriesView::finishSelection()
{
    const ChartRenderer frame = renderer();
    qint64 from = frame.timeAt(std::min(m_pressed.x(), m_dragged.x()));
    qint64 to = frame.timeAt(std::max(m_pressed.x(), m_dragged.x()));
    if (m_spec.bin > 0) {
        // Whole bins: those that the selection touches with their point, or with their bar.
        from = frame.snapped(from).value_or(from);
        to = frame.snapped(to).value_or(to) + m_spec.bin;
    }
    if (to > from)
        Q_EMIT rangeSelected(from, to);
}

void TimeSeriesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_group->resetZoom();
    m_drag = Drag::None;
}

void TimeSeriesView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const ChartRenderer frame = renderer();
    if (std::abs(delta.x()) > std::abs(delta.y())) {
        const double microsPerPixel = double(m_group->to() - m_group->from()) / frame.plot().width();
        m_group->pan(qint64(-delta.x() * microsPerPixel / 2));
    } else {
        m_group->zoomAt(frame.timeAt(event->position().x()), std::pow(zoomPerNotch, delta.y() / wheelNotch));
    }
    event->accept();
}

void TimeSeriesView::keyPressEvent(QKeyEvent *event)
{
    const qint64 middle = m_group->crosshair().value_or((m_group->from() + m_group->to()) / 2);
    const int stride = event->modifiers().testFlag(Qt::ControlModifier) ? 10 : 1;
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tsv());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: moveCrosshair(-stride); return;
    case Qt::Key_Right: moveCrosshair(stride); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_group->zoomAt(middle, zoomPerNotch); return;
    case Qt::Key_Minus: m_group->zoomAt(middle, 1 / zoomPerNotch); return;
    case Qt::Key_Home: m_group->resetZoom(); return;
    case Qt::Key_Escape:
        if (m_group->crosshair()) {
            m_group->setCrosshair(std::nullopt);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TimeSeriesView::moveCrosshair(int samples)
{
    const ChartSeries *main = nullptr;
    for (const ChartSeries &series : m_spec.series) {
        if (series.data && !series.data->isEmpty() && !m_group->isHidden(series.id)
            && series.kind != SeriesKind::Previous) {
            main = &series;
            break;
        }
    }
    if (!main)
        return;
    const Samples &column = *main->data;
    qint64 index = qint64(column.size()) - 1;
    if (m_group->crosshair())
        index = qint64(column.nearest(*m_group->crosshair()).value_or(0)) + samples;
    const qint64 time = column.time(size_t(std::clamp<qint64>(index, 0, qint64(column.size()) - 1)));
    if (time < m_group->from())
        m_group->pan(time - m_group->from());
    else if (time > m_group->to())
        m_group->pan(time - m_group->to());
    m_group->setCrosshair(time);
    announce();
}

void TimeSeriesView::announce()
{
    QStringList parts;
    for (const ChartSeries &series : m_spec.series) {
        const std::optional<double> value = reading(series);
        if (value)
            parts << tr("%1: %2").arg(series.name, domain::compact(*value));
    }
    const QString when = instantText(*m_group->crosshair(), m_spec.bin, m_spec.zone);
    setAccessibleDescription(when + QStringLiteral(", ") + parts.join(QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimeSeriesView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TimeSeriesView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setAccessibleDescription(describe(m_spec));
    viewport()->update();
}

void TimeSeriesView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Show the whole range")), &QAction::triggered, m_group, &ChartGroup::resetZoom);
    menu->popup(event->globalPos());
}

bool TimeSeriesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !hasFocus())
        m_group->setCrosshair(std::nullopt);
    return QChartView::viewportEvent(event);
}

QString TimeSeriesView::csv() const
{
    return ChartTableModel(m_spec, m_group->from(), m_group->to()).csv();
}

QString TimeSeriesView::tsv() const
{
    return ChartTableModel(m_spec, m_group->from(), m_group->to()).tsv();
}

ExportMenu *TimeSeriesView::addExportActions(QMenu *menu)
{
    connect(menu->addAction(tr("Show as table…")), &QAction::triggered, this, &TimeSeriesView::showAsTable);
    ExportSource source;
    source.title = m_name;
    source.size = [this] { return viewport()->size(); };
    source.paint = [this](QPainter &painter) {
        painter.fillRect(viewport()->rect(), Theme::color(Token::Surface));
        renderer().paintAll(painter);
    };
    source.csv = [this] { return csv(); };
    source.tsv = [this] { return tsv(); };
    return new ExportMenu(menu, std::move(source));
}

void TimeSeriesView::showAsTable()
{
    auto *model = new ChartTableModel(m_spec, m_group->from(), m_group->to());
    widgets::showChartTable(m_name, model, this);
}

}  // namespace tgd::charts
