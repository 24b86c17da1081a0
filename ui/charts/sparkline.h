#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace tgd::charts {

// How a sparkline is drawn. NaN values are gaps. Without limits the line fills the height between its extremes.
struct SparklineStyle {
    theme::Token color = theme::Token::Series1;
    bool endPoint = false;                            // 5-px dot at the newest value
    std::optional<std::pair<double, double>> band;    // baseline range: tint with dashed edges
    std::optional<std::pair<double, double>> limits;  // value range of the height
};

void paintSparkline(QPainter &painter, const QRectF &rect, std::span<const double> values, const SparklineStyle &style);

// The same as a widget; its description tells first, last, lowest and highest value.
class Sparkline : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(Sparkline)

public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setValues(std::vector<double> values);
    void setStyleOf(const SparklineStyle &style);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
    SparklineStyle m_style;
};

}  // namespace tgd::charts
