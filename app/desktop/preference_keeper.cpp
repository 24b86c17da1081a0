#include "preference_keeper.h"

#include "shell/theme_settings.h"
#include "theme/theme.h"

#include <QSettings>

namespace tgd::desktop {

using state::Preferences;

namespace {

const auto textKey = QStringLiteral("appearance/textPercent");
const auto languageKey = QStringLiteral("language");
const auto closingKey = QStringLiteral("closing");  // "keep-running" or "stop"; else: ask

theme::ThemeChoice choiceOf(Preferences::Appearance appearance)
{
    switch (appearance) {
    case Preferences::Appearance::System: return theme::ThemeChoice::System;
    case Preferences::Appearance::Light: return theme::ThemeChoice::Light;
    case Preferences::Appearance::Dark: return theme::ThemeChoice::Dark;
    }
    return theme::ThemeChoice::System;
}

Preferences::Appearance appearanceOf(theme::ThemeChoice choice)
{
    switch (choice) {
    case theme::ThemeChoice::System: return Preferences::Appearance::System;
    case theme::ThemeChoice::Light: return Preferences::Appearance::Light;
    case theme::ThemeChoice::Dark: return Preferences::Appearance::Dark;
    }
    return Preferences::Appearance::System;
}

Preferences::CloseChoice closeChoiceOf(const QString &name)
{
    if (name == QLatin1String("keep-running"))
        return Preferences::CloseChoice::KeepRunning;
    return name == QLatin1String("stop") ? Preferences::CloseChoice::Stop : Preferences::CloseChoice::Ask;
}

QString nameOf(Preferences::CloseChoice choice)
{
    switch (choice) {
    case Preferences::CloseChoice::KeepRunning: return QStringLiteral("keep-running");
    case Preferences::CloseChoice::Stop: return QStringLiteral("stop");
    case Preferences::CloseChoice::Ask: break;
    }
    return {};
}

void load(Preferences &preferences, QSettings &settings, const QString &theme)
{
    preferences.setTextPercent(settings.value(textKey, 100).toInt());
    preferences.setLanguage(settings.value(languageKey).toString());
    preferences.setCloseChoice(closeChoiceOf(settings.value(closingKey).toString()));
    if (theme.isEmpty())
        shell::loadTheme(&settings);
    else
        theme::Theme::instance().setChoice(
            theme == QLatin1String("dark") ? theme::ThemeChoice::Dark : theme::ThemeChoice::Light);
    preferences.setAppearance(appearanceOf(theme::Theme::instance().choice()));
    theme::Theme::instance().setTextScale(preferences.textPercent() / 100.0);
}

void follow(Preferences &preferences, QSettings &settings)
{
    QObject::connect(&preferences, &Preferences::appearanceChanged, &preferences, [&] {
        const theme::ThemeChoice choice = choiceOf(preferences.appearance());
        if (theme::Theme::instance().choice() != choice)
            shell::saveTheme(&settings, choice);
    });
    QObject::connect(&theme::Theme::instance(), &theme::Theme::changed, &preferences,
        [&] { preferences.setAppearance(appearanceOf(theme::Theme::instance().choice())); });
    QObject::connect(&preferences, &Preferences::textPercentChanged, &preferences, [&] {
        settings.setValue(textKey, preferences.textPercent());
        theme::Theme::instance().setTextScale(preferences.textPercent() / 100.0);
    });
    QObject::connect(&preferences, &Preferences::languageChanged, &preferences,
        [&] { settings.setValue(languageKey, preferences.language()); });
    QObject::connect(&preferences, &Preferences::closeChoiceChanged, &preferences,
        [&] { settings.setValue(closingKey, nameOf(preferences.closeChoice())); });
}

}  // namespace

void keepPreferences(Preferences &preferences, QSettings &settings, const QString &theme)
{
    load(preferences, settings, theme);
    follow(preferences, settings);
}

}  // namespace tgd::desktop
