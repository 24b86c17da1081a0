#pragma once

#include "domain/health_state.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace tgd::widgets {

class ElidedLabel;
class StateSign;
class TextLabel;

// What is said below a field; the link offers the value that fits.
struct FieldVerdict {
    domain::HealthState state = domain::HealthState::Ok;  // Critical: cannot be used
    QString text;
    QString link;
};

// One setting of a form: name (and key), the field with its unit inside, and a line below that always has its room,
// so that a message moves nothing. Changed rows carry a 3-px accent bar.
class FormRow : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(FormRow)

public:
    // Takes over `field`; a line edit shows the unit inside at the right, a spin box as its suffix.
    FormRow(const QString &name, QWidget *field, const QString &unit = {}, QWidget *parent = nullptr);

    void setKey(const QString &key);   // the setting's own name, mono, below the label
    void setHelp(const QString &why);  // tooltip and description
    void setLabelWidth(int designPixels);
    void setFieldWidth(int designPixels);
    void setChanged(bool changed);
    void setVerdict(const FieldVerdict &verdict);
    void clearVerdict();
    bool isValid() const;
    QWidget *field() const { return m_field; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addUnit(const QString &unit);

    QString m_name;
    QWidget *m_field;
    TextLabel *m_label;
    TextLabel *m_key;
    QWidget *m_labelBox;
    StateSign *m_glyph;
    ElidedLabel *m_message;
    QPushButton *m_link;
    QWidget *m_indent;
    std::optional<FieldVerdict> m_verdict;
    bool m_changed = false;
};

}  // namespace tgd::widgets
