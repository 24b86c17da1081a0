#include "widgets/form_row.h"

#include "theme/control_properties.h"
#include "widgets/buttons.h"
#include "widgets/elided_label.h"
#include "widgets/state_sign.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

namespace tgd::widgets {

using domain::HealthState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {
constexpr int defaultLabelWidth = 132;
}

FormRow::FormRow(const QString &name, QWidget *field, const QString &unit, QWidget *parent)
    : QWidget(parent), m_name(name), m_field(field), m_label(new TextLabel(name, TextStyle::Body, Token::Text)),
      m_key(new TextLabel({}, TextStyle::Mono, Token::Secondary)), m_labelBox(new QWidget(this)),
      m_glyph(new StateSign(13, std::nullopt, this)),
      m_message(new ElidedLabel({}, TextStyle::Small, Token::Text, this)), m_link(makeLink({}, this)),
      m_indent(new QWidget(this))
{
    m_label->setBuddy(field);
    m_key->hide();
    auto *labels = new QVBoxLayout(m_labelBox);
    labels->setSpacing(0);
    labels->addWidget(m_label);
    labels->addWidget(m_key);
    field->setAccessibleName(name);
    if (!unit.isEmpty())
        addUnit(unit);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_labelBox);
    line->addWidget(field);
    line->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_indent);
    below->addWidget(m_glyph);
    below->addWidget(m_message);
    below->addWidget(m_link);
    below->addStretch(1);
    m_link->setFixedHeight(Theme::lineHeight(TextStyle::Small) + 4);
    m_message->setFixedHeight(Theme::lineHeight(TextStyle::Small) + 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 0, 4, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(below);
    setLabelWidth(defaultLabelWidth);
    clearVerdict();
    connect(m_link, &QPushButton::clicked, this, &FormRow::linkActivated);
}

void FormRow::addUnit(const QString &unit)
{
    if (auto *edit = qobject_cast<QLineEdit *>(m_field)) {
        auto *label = new TextLabel(unit, TextStyle::Small, Token::Secondary, edit);
        const int width = label->sizeHint().width();
        edit->setTextMargins(0, 0, width + 4, 0);
        auto *inside = new QHBoxLayout(edit);
        inside->setContentsMargins(0, 0, 8, 0);
        inside->addStretch(1);
        inside->addWidget(label);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    } else if (auto *spin = qobject_cast<QSpinBox *>(m_field)) {
        spin->setSuffix(QLatin1Char(' ') + unit);
    } else if (auto *real = qobject_cast<QDoubleSpinBox *>(m_field)) {
        real->setSuffix(QLatin1Char(' ') + unit);
    }
    m_field->setAccessibleDescription(tr("in %1").arg(unit));
}

void FormRow::setKey(const QString &key)
{
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
}

void FormRow::setHelp(const QString &why)
{
    m_label->setToolTip(why);
    m_field->setToolTip(why);
    m_field->setAccessibleDescription(why);
}

void FormRow::setLabelWidth(int designPixels)
{
    m_labelBox->setFixedWidth(Theme::px(designPixels));
    m_indent->setFixedSize(Theme::px(designPixels) - 6, 1);
}

void FormRow::setFieldWidth(int designPixels)
{
    m_field->setFixedWidth(Theme::px(designPixels));
}

void FormRow::setChanged(bool changed)
{
    m_changed = changed;
    m_label->setLook(changed ? TextStyle::BodyStrong : TextStyle::Body, Token::Text);
    update();
}

void FormRow::setVerdict(const FieldVerdict &verdict)
{
    m_verdict = verdict;
    theme::setInvalid(m_field, verdict.state == HealthState::Critical);
    m_glyph->setState(verdict.state);
    m_message->setText(verdict.text);
    m_link->setText(verdict.link);
    m_link->setVisible(!verdict.link.isEmpty());
    m_link->setAccessibleDescription(verdict.text);
    m_field->setAccessibleDescription(verdict.text);
}

void FormRow::clearVerdict()
{
    m_verdict.reset();
    theme::setInvalid(m_field, false);
    m_glyph->setState(std::nullopt);
    m_message->setText({});
    m_link->setText({});
    m_link->hide();
}

bool FormRow::isValid() const
{
    return !m_verdict || m_verdict->state != HealthState::Critical;
}

void FormRow::paintEvent(QPaintEvent *)
{
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), Theme::color(Token::Accent));
}

}  // namespace tgd::widgets
