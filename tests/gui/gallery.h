#pragma once

#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace tgd::test {

// Installs the theme once for all GUI tests of the executable.
inline void installTheme()
{
    theme::Theme::instance().install(*qApp);
    theme::Theme::instance().setChoice(theme::ThemeChoice::Light);
}

// Saves a picture of the widget to $TGD_SCREENSHOT_DIR when that is set; returns the picture.
inline QImage shoot(QWidget &widget, const QString &name)
{
    QApplication::processEvents();
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("TGD_SCREENSHOT_DIR");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(folder + "/" + name + ".png");
    }
    return image;
}

// The same in both themes: NAME-light and NAME-dark.
inline void shootBoth(QWidget &widget, const QString &name)
{
    theme::Theme &theme = theme::Theme::instance();
    theme.setChoice(theme::ThemeChoice::Light);
    shoot(widget, name + "-light");
    theme.setChoice(theme::ThemeChoice::Dark);
    shoot(widget, name + "-dark");
    theme.setChoice(theme::ThemeChoice::Light);
}

}  // namespace tgd::test
