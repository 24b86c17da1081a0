#pragma once

#include "domain/connection_report.h"

#include <QWidget>

#include <array>

namespace tgd::widgets {
class StateSign;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// The steps of a check of a connection, one below the other: sign, name, word, and what was found. GUI thread.
class StepList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(StepList)

public:
    explicit StepList(QWidget *parent = nullptr);

    void show(const domain::ConnectionReport &report);
    QWidget *row(domain::ConnectionStep step) const { return m_rows[size_t(step)].row; }

private:
    struct Row {
        QWidget *row = nullptr;
        widgets::StateSign *sign = nullptr;
        widgets::TextLabel *word = nullptr;
        widgets::TextLabel *text = nullptr;
    };

    static Row makeRow(const QString &name);

    std::array<Row, domain::connectionStepCount> m_rows;
};

}  // namespace tgd::pages
