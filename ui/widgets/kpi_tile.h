#pragma once

#include "charts/sparkline.h"
#include "domain/health_state.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace tgd::widgets {

// What a tile of the Overview shows, ready to paint.
struct Kpi {
    QString value;
    QString unit;    // "/s", "of 121"
    QString change;  // "+4 %", neutral colour
    std::vector<double> course;
    std::optional<std::pair<double, double>> baseline;
    QString baselineText;                      // "Baseline 4–8 /s"
    std::optional<domain::HealthState> state;  // glyph of the footer
    QString stateText;                         // "Within"
    // The value is a word: written smaller, behind this glyph.
    std::optional<domain::HealthState> wordState = std::nullopt;
    QString doubt{};  // why the value is approximate, or not there; empty: it is exact
    bool isMissing = false;

    bool isApproximate() const { return !doubt.isEmpty() && !isMissing; }
};

// A tile of the Overview with sparkline and baseline; the whole tile is a button that opens the explanation. An
// approximate value has the sign before it, and the tooltip says why.
class KpiTile : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY(KpiTile)

public:
    explicit KpiTile(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setKpi(const Kpi &kpi);
    void setLoading();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintValue(QPainter &painter, const QRectF &line) const;
    void paintWord(QPainter &painter, const QRectF &line) const;
    void paintFooter(QPainter &painter, const QRectF &line) const;

    QString m_label;
    Kpi m_kpi;
    bool m_loading = true;
};

}  // namespace tgd::widgets
