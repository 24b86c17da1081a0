#pragma once

#include "domain/health_state.h"

#include <QWidget>

#include <optional>

namespace tgd::widgets {

// The glyph of a state as a widget, named by its word. Nothing set: an empty place of the same size.
class StateSign : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(StateSign)

public:
    explicit StateSign(int designPixels, std::optional<domain::HealthState> state, QWidget *parent = nullptr);
    void setState(std::optional<domain::HealthState> state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<domain::HealthState> m_state;
};

}  // namespace tgd::widgets
