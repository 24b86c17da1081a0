#include "charts/heatmap_view.h"

#include "charts/axis_ticks.h"
#include "charts/csv_text.h"
#include "charts/export_menu.h"
#include "domain/number_text.h"
#include "theme/paint_kit.h"
#include "widgets/chart_table_dialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace tgd::charts {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int days = 7;
constexpr int hours = 24;
constexpr int steps = 7;

QString dayName(int day)
{
    return QLocale().dayName(day + 1, QLocale::ShortFormat);
}

QString hourName(int hour)
{
    return QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
}
}  // namespace

HeatmapView::HeatmapView(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(name);
    setAccessibleDescription(tr("No values"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeatmapView::setCells(const Cells &cells, const QString &unit, int decimals)
{
    m_cells = cells;
    m_unit = unit;
    m_decimals = decimals;
    double highest = 0;
    int busyDay = 0;
    int busyHour = 0;
    for (int day = 0; day < days; ++day) {
        for (int hour = 0; hour < hours; ++hour) {
            const double value = cells[size_t(day)][size_t(hour)];
            if (value > highest) {
                highest = value;
                busyDay = day;
                busyHour = hour;
            }
        }
    }
    // A round upper end, so that the legend can be read; all zero stays at one.
    m_top = highest > 0 ? makeValueAxis(0, highest, 150, m_decimals == 0).high : 1;
    // At first the busiest cell is the one that is spoken of.
    m_day = highest > 0 ? busyDay : -1;
    m_hour = highest > 0 ? busyHour : -1;
    setAccessibleDescription(highest > 0 ? tr("Busiest: %1").arg(caption()) : tr("No values"));
    update();
}

void HeatmapView::setCurrent(int day, int hour)
{
    day = std::clamp(day, 0, days - 1);
    hour = std::clamp(hour, 0, hours - 1);
    if (day == m_day && hour == m_hour)
        return;
    m_day = day;
    m_hour = hour;
    setAccessibleDescription(caption());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT currentChanged(day, hour);
}

QString HeatmapView::caption() const
{
    if (m_day < 0)
        return {};
    const double value = m_cells[size_t(m_day)][size_t(m_hour)];
    const QString number
        = m_decimals == 0 ? domain::grouped(qint64(std::llround(value))) : QLocale().toString(value, 'f', m_decimals);
    return tr("%1 %2–%3: %4 %5").arg(dayName(m_day), hourName(m_hour), hourName(m_hour + 1), number, m_unit).trimmed();
}

int HeatmapView::step(double value) const
{
    if (value <= 0)
        return 0;
    return std::clamp(int(value / m_top * steps), 0, steps - 1);
}

HeatmapView::Layout HeatmapView::layOut() const
{
    const QFontMetricsF metrics(Theme::font(TextStyle::Caption));
    double widest = 0;
    for (int day = 0; day < days; ++day)
        widest = std::max(widest, metrics.horizontalAdvance(dayName(day)));
    Layout layout;
    layout.left = std::max(28.0, widest + 6);
    layout.top = metrics.height() + 6;
    const double legend = 10 + 10 + metrics.height() + 4;
    layout.cellWidth = (width() - layout.left) / hours;
    layout.cellHeight = std::max(4.0, std::floor((height() - layout.top - legend) / days));
    return layout;
}

void HeatmapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter);
    if (hasFocus() && m_day >= 0) {
        const Layout layout = layOut();
        theme::paintBox(painter,
            QRectF(layout.left + m_hour * layout.cellWidth - 2, layout.top + m_day * layout.cellHeight - 2,
                layout.cellWidth + 4, layout.cellHeight + 4),
            QColor(), Theme::color(Token::Accent), 2, 3);
    }
}

void HeatmapView::paintAll(QPainter &painter) const
{
    const Layout layout = layOut();
    painter.setFont(Theme::font(TextStyle::Caption));
    painter.setPen(Theme::color(Token::Secondary));
    const double lineHeight = QFontMetricsF(painter.font()).height();
    for (int hour = 0; hour < hours; hour += 3)
        painter.drawText(QRectF(layout.left + hour * layout.cellWidth, 0, layout.cellWidth * 3, lineHeight),
            Qt::AlignLeft, hourName(hour));
    for (int day = 0; day < days; ++day) {
        const double y = layout.top + day * layout.cellHeight;
        painter.setPen(Theme::color(Token::Secondary));
        painter.drawText(
            QRectF(0, y, layout.left - 6, layout.cellHeight - 1), Qt::AlignLeft | Qt::AlignVCenter, dayName(day));
        for (int hour = 0; hour < hours; ++hour) {
            const double x = layout.left + hour * layout.cellWidth;
            const double left = std::round(x);
            const double right = std::round(x + layout.cellWidth) - 1;
            painter.fillRect(QRectF(left, y, right - left, layout.cellHeight - 1),
                theme::heatColor(Theme::instance().scheme(), step(m_cells[size_t(day)][size_t(hour)])));
        }
    }
    if (m_day >= 0) {
        const double x = std::round(layout.left + m_hour * layout.cellWidth);
        const double right = std::round(layout.left + (m_hour + 1) * layout.cellWidth);
        theme::paintBox(painter,
            QRectF(x - 1, layout.top + m_day * layout.cellHeight - 1, right - x + 1, layout.cellHeight + 1), QColor(),
            Theme::color(Token::Text), 1.5, 0);
    }
    paintLegend(painter, layout);
}

void HeatmapView::paintLegend(QPainter &painter, const Layout &layout) const
{
    constexpr double box = 12;
    const double y = layout.top + days * layout.cellHeight + 10;
    const double left = width() - steps * box;
    painter.setFont(Theme::font(TextStyle::Caption));
    const double lineHeight = QFontMetricsF(painter.font()).height();
    painter.setPen(Theme::color(Token::Text));
    theme::paintElided(painter, QRectF(layout.left, y - 2, left - layout.left - 12, lineHeight), caption(),
        Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < steps; ++i)
        painter.fillRect(QRectF(left + i * box, y, box - 1, 10), theme::heatColor(Theme::instance().scheme(), i));
    painter.setPen(Theme::color(Token::Secondary));
    const QRectF ends(left, y + 12, steps * box - 1, lineHeight);
    painter.drawText(ends, Qt::AlignLeft, QStringLiteral("0"));
    painter.drawText(ends, Qt::AlignRight,
        m_top >= 10 || m_top == std::floor(m_top) ? domain::grouped(qint64(std::llround(m_top)))
                                                  : QLocale().toString(m_top, 'g', 2));
}

void HeatmapView::pointAt(const QPointF &position)
{
    const Layout layout = layOut();
    const int hour = int(std::floor((position.x() - layout.left) / layout.cellWidth));
    const int day = int(std::floor((position.y() - layout.top) / layout.cellHeight));
    if (hour >= 0 && hour < hours && day >= 0 && day < days)
        setCurrent(day, hour);
}

void HeatmapView::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(event->position());
}

void HeatmapView::mousePressEvent(QMouseEvent *event)
{
    pointAt(event->position());
}

void HeatmapView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tsv());
        return;
    }
    const int day = std::max(0, m_day);
    const int hour = std::max(0, m_hour);
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(day, hour - 1); return;
    case Qt::Key_Right: setCurrent(day, hour + 1); return;
    case Qt::Key_Up: setCurrent(day - 1, hour); return;
    case Qt::Key_Down: setCurrent(day + 1, hour); return;
    case Qt::Key_Home: setCurrent(day, 0); return;
    case Qt::Key_End: setCurrent(day, hours - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void HeatmapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatmapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HeatmapView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(menu);
    menu->popup(event->globalPos());
}

QString HeatmapView::table(QChar separator, bool csvQuotes) const
{
    QString text;
    const auto line = [&](const QStringList &fields) {
        text += csvQuotes ? csvLine(fields) : fields.join(separator) + QLatin1Char('\n');
    };
    QStringList fields{csvQuotes ? QStringLiteral("weekday") : tr("Weekday")};
    for (int hour = 0; hour < hours; ++hour)
        fields << hourName(hour);
    line(fields);
    for (int day = 0; day < days; ++day) {
        // A file says the weekday as ISO 8601 does: 1 is Monday.
        fields = {csvQuotes ? QString::number(day + 1) : dayName(day)};
        for (int hour = 0; hour < hours; ++hour)
            fields << csvNumber(m_cells[size_t(day)][size_t(hour)]);
        line(fields);
    }
    return text;
}

QString HeatmapView::csv() const
{
    return table(QLatin1Char(','), true);
}

QString HeatmapView::tsv() const
{
    return table(QLatin1Char('\t'), false);
}

ExportMenu *HeatmapView::addExportActions(QMenu *menu)
{
    connect(menu->addAction(tr("Show as table…")), &QAction::triggered, this, &HeatmapView::showAsTable);
    ExportSource source;
    source.title = m_name;
    source.size = [this] { return size(); };
    source.paint = [this](QPainter &painter) {
        painter.fillRect(rect(), Theme::color(Token::Surface));
        paintAll(painter);
    };
    source.csv = [this] { return csv(); };
    source.tsv = [this] { return tsv(); };
    return new ExportMenu(menu, std::move(source));
}

void HeatmapView::showAsTable()
{
    auto *model = new QStandardItemModel(hours, days + 1);
    QStringList names{tr("Hour")};
    for (int day = 0; day < days; ++day)
        names << dayName(day);
    model->setHorizontalHeaderLabels(names);
    const int right = int(Qt::AlignRight | Qt::AlignVCenter);
    for (int hour = 0; hour < hours; ++hour) {
        model->setItem(hour, 0, new QStandardItem(hourName(hour)));
        for (int day = 0; day < days; ++day) {
            auto *item = new QStandardItem(csvNumber(m_cells[size_t(day)][size_t(hour)]));
            item->setData(right, Qt::TextAlignmentRole);
            model->setItem(hour, day + 1, item);
        }
    }
    for (int day = 0; day < days; ++day)
        model->setHeaderData(day + 1, Qt::Horizontal, right, Qt::TextAlignmentRole);
    widgets::showChartTable(m_name, model, this);
}

QSize HeatmapView::sizeHint() const
{
    return {328, 220};
}

QSize HeatmapView::minimumSizeHint() const
{
    return {240, 140};
}

}  // namespace tgd::charts
