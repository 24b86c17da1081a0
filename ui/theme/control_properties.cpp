#include "theme/control_properties.h"

#include "theme/theme.h"

#include <QVariant>
#include <QWidget>

namespace tgd::theme {

namespace {
constexpr char roleProperty[] = "tgdButtonRole";
constexpr char smallProperty[] = "tgdSmall";
constexpr char invalidProperty[] = "tgdInvalid";
}  // namespace

void setButtonRole(QWidget *button, ButtonRole role)
{
    button->setProperty(roleProperty, int(role));
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? ButtonRole(button->property(roleProperty).toInt()) : ButtonRole::Normal;
}

void setSmall(QWidget *control, bool small)
{
    control->setProperty(smallProperty, small);
    control->setFont(Theme::font(small ? TextStyle::Small : TextStyle::Body));
    control->updateGeometry();
}

bool isSmall(const QWidget *control)
{
    return control && control->property(smallProperty).toBool();
}

void setInvalid(QWidget *field, bool invalid)
{
    if (isInvalid(field) == invalid)
        return;
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget *field)
{
    return field && field->property(invalidProperty).toBool();
}

}  // namespace tgd::theme
