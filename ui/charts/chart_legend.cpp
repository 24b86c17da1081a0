#include "charts/chart_legend.h"

#include "domain/number_text.h"
#include "theme/paint_kit.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace tgd::charts {

using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int keyWidth = 14;
constexpr int squareWidth = 9;
constexpr int gap = 6;

QString numberText(double value)
{
    return value == std::floor(value) ? domain::grouped(qint64(value)) : domain::compact(value);
}
}  // namespace

class ChartLegend::Entry : public QAbstractButton {
public:
    Entry(TimeSeriesView *view, const ChartSeries &series, bool showsValue, QWidget *parent)
        : QAbstractButton(parent), m_view(view), m_series(series), m_showsValue(showsValue)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(series.name);
        setAccessibleDescription(ChartLegend::tr("Shows only this series; with Ctrl shows or hides it"));
        setToolTip(accessibleDescription());
        connect(view->group(), &ChartGroup::crosshairChanged, this, qOverload<>(&QWidget::update));
        connect(view->group(), &ChartGroup::visibilityChanged, this, qOverload<>(&QWidget::update));
        connect(this, &QAbstractButton::clicked, this, &Entry::choose);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics name(Theme::font(TextStyle::Small));
        int width = key() + gap + name.horizontalAdvance(m_series.name) + 4;
        if (valueWidth() > 0)
            width += valueWidth() + 4;
        return {width, name.height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool hidden = m_view->group()->isHidden(m_series.id);
        if (hidden)
            painter.setOpacity(0.4);
        paintKey(painter);
        painter.setFont(Theme::font(TextStyle::Small));
        painter.setPen(Theme::color(Token::Secondary));
        double x = key() + gap;
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_series.name);
        if (valueWidth() > 0 && !hidden) {
            x += QFontMetricsF(painter.font()).horizontalAdvance(m_series.name) + 4;
            painter.setFont(Theme::font(TextStyle::SmallStrong));
            painter.setPen(Theme::color(Token::Text));
            const std::optional<double> value = m_view->reading(m_series);
            painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                value                              ? numberText(*value)
                    : m_view->group()->crosshair() ? QString()
                                                   : m_series.summary);
        }
        painter.setOpacity(1);
        if (hasFocus())
            theme::paintBox(painter, rect(), QColor(), Theme::color(Token::Accent), 2, 4);
    }

private:
    int key() const { return m_series.kind == SeriesKind::Bars ? squareWidth + 2 : keyWidth; }

    // As wide as the longest value there is: pointing elsewhere moves nothing.
    int valueWidth() const
    {
        if (!m_showsValue || !m_series.data || m_series.data->isEmpty())
            return 0;
        const QFontMetrics metrics(Theme::font(TextStyle::SmallStrong));
        const MinMax all = m_series.data->range(0, m_series.data->size());
        const int widest
            = std::max(metrics.horizontalAdvance(numberText(all.high)), metrics.horizontalAdvance(numberText(all.low)));
        return std::max(widest, metrics.horizontalAdvance(m_series.summary));
    }

    void paintKey(QPainter &painter) const
    {
        const double middle = height() / 2.0;
        if (m_series.kind == SeriesKind::Bars) {
            painter.fillRect(QRectF(2, std::round(middle - squareWidth / 2.0), squareWidth, squareWidth),
                Theme::color(m_series.color));
            return;
        }
        const bool previous = m_series.kind == SeriesKind::Previous;
        QPen pen(
            Theme::color(previous ? Token::Previous : m_series.color), previous ? 1 : 2, Qt::SolidLine, Qt::FlatCap);
        if (previous)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        const double y = previous ? std::floor(middle) + 0.5 : std::round(middle);
        painter.drawLine(QPointF(2, y), QPointF(keyWidth, y));
    }

    void choose()
    {
        QStringList all;
        for (const ChartSeries &series : m_view->spec().series)
            all << series.id;
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier) || m_toggle)
            m_view->group()->toggle(m_series.id);
        else
            m_view->group()->isolate(m_series.id, all);
        m_toggle = false;
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_toggle = event->modifiers().testFlag(Qt::ControlModifier);
        QAbstractButton::mousePressEvent(event);
    }

    TimeSeriesView *m_view;
    ChartSeries m_series;
    bool m_showsValue;
    bool m_toggle = false;
};

ChartLegend::ChartLegend(TimeSeriesView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Legend of %1").arg(view->name()));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    connect(view, &TimeSeriesView::specChanged, this, &ChartLegend::rebuild);
    connect(&Theme::instance(), &Theme::changed, this, &ChartLegend::rebuild);
    rebuild();
}

void ChartLegend::setShowsValues(bool shows)
{
    m_showsValues = shows;
    rebuild();
}

void ChartLegend::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    // What is painted first lies below; what is read first is the present.
    for (const bool past : {false, true}) {
        for (const ChartSeries &series : m_view->spec().series) {
            if ((series.kind == SeriesKind::Previous) == past)
                m_layout->addWidget(new Entry(m_view, series, m_showsValues, this));
        }
    }
    updateGeometry();
}

}  // namespace tgd::charts
