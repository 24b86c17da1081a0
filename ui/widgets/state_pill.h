#pragma once

#include "domain/health_state.h"

#include <QAbstractButton>

namespace tgd::widgets {

// Glyph and word on the state's background, 20 high; the big form (28) is the health pill of the top bar with a
// quiet detail behind the word. Takes the keyboard only when something listens (setActionable).
class StatePill : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY(StatePill)

public:
    explicit StatePill(domain::HealthState state = domain::HealthState::Unknown, QWidget *parent = nullptr);

    void setState(domain::HealthState state, const QString &word = {}, const QString &detail = {});
    domain::HealthState state() const { return m_state; }
    void setBig(bool big);
    void setActionable(bool actionable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    domain::HealthState m_state;
    QString m_word;
    QString m_detail;
    bool m_big = false;
};

// Glyph and word without a background, as in tables and rows.
class StateLabel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(StateLabel)

public:
    explicit StateLabel(
        domain::HealthState state = domain::HealthState::Unknown, const QString &word = {}, QWidget *parent = nullptr);

    void setState(domain::HealthState state, const QString &word = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    domain::HealthState m_state;
    QString m_word;
};

}  // namespace tgd::widgets
