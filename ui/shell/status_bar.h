#pragma once

#include "domain/health_state.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QTimer;

namespace tgd::state {
class JobBoard;
}

namespace tgd::shell {

class JobCell;

// The line at the bottom, 28 high: named cells from the left, the first running job, zone and clock at the right.
class StatusBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(StatusBar)

public:
    explicit StatusBar(state::JobBoard *jobs, QWidget *parent = nullptr);

    // Adds or changes a cell: glyph (optional), quiet name, value. An empty value takes the cell away.
    void setCell(const QString &id, const QString &name, const QString &value,
        std::optional<domain::HealthState> state = std::nullopt);
    // The zone whose wall clock is shown, e.g. "Europe/Berlin"; empty: the system's.
    void setZone(const QByteArray &zone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Cell;
    void tick();

    QHBoxLayout *m_layout;
    QMap<QString, Cell *> m_cells;
    JobCell *m_job;
    Cell *m_clock;
    QTimer *m_timer;
    QByteArray m_zone;
};

}  // namespace tgd::shell
