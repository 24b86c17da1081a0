#include "shell/theme_settings.h"

#include <QSettings>

namespace tgd::shell {

using theme::Theme;
using theme::ThemeChoice;

namespace {
const auto themeKey = QStringLiteral("appearance/theme");
const auto light = QStringLiteral("light");
const auto dark = QStringLiteral("dark");
const auto system = QStringLiteral("system");
}  // namespace

void loadTheme(const QSettings *settings)
{
    const QString name = settings->value(themeKey).toString();
    Theme::instance().setChoice(name == light ? ThemeChoice::Light
            : name == dark                    ? ThemeChoice::Dark
                                              : ThemeChoice::System);
}

void saveTheme(QSettings *settings, ThemeChoice choice)
{
    settings->setValue(themeKey, choice == ThemeChoice::Light ? light : choice == ThemeChoice::Dark ? dark : system);
    Theme::instance().setChoice(choice);
}

void toggleTheme(QSettings *settings)
{
    saveTheme(settings, Theme::instance().scheme() == theme::Scheme::Dark ? ThemeChoice::Light : ThemeChoice::Dark);
}

}  // namespace tgd::shell
