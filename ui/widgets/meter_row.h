#pragma once

#include "domain/health_state.h"

#include <QAbstractButton>

#include <optional>

namespace tgd::widgets {

// A resource with its state, its use and a bar with the warning tick. A button that opens the explanation.
class MeterRow : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY(MeterRow)

public:
    struct Meter {
        domain::HealthState state = domain::HealthState::NotConfigured;
        QString name;
        QString value;
        QString cause;
        std::optional<double> share;  // 0–1; nothing: no bar

        bool operator==(const Meter &) const = default;
    };
    static constexpr double warningTick = 0.8;

    explicit MeterRow(QWidget *parent = nullptr);

    void setMeter(const Meter &meter);
    void setFirst(bool first) { m_first = first; }  // no line above

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRectF &area) const;

    Meter m_meter;
    bool m_first = false;
};

}  // namespace tgd::widgets
