#pragma once

#include <QAbstractButton>

namespace tgd::widgets {

enum class Trend { None, Up, Down };

// One figure in words, ready to show.
struct Figure {
    QString label;
    QString value;
    QString change;  // "8.4 %"; empty: no comparison
    Trend trend = Trend::None;
    QString was;      // "was 489.9 k"
    QString doubt{};  // why the value is approximate, or not there; empty: it is exact
    bool isMissing = false;

    bool isApproximate() const { return !doubt.isEmpty() && !isMissing; }
};

// A card of the Chats page: label, value, and what it was before. A button that opens the explanation. The arrow tells
// the direction; colour does not. An approximate value has the sign before it, and the tooltip says why.
class FigureCard : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY(FigureCard)

public:
    explicit FigureCard(const QString &label, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    void setLoading();  // keeps the size, shows a grey bar
    const Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintChange(QPainter &painter, const QRectF &line) const;

    Figure m_figure;
    bool m_loading = true;
};

}  // namespace tgd::widgets
