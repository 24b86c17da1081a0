#include "state/preferences.h"

#include <algorithm>

namespace tgd::state {

void Preferences::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    Q_EMIT appearanceChanged();
}

void Preferences::setTextPercent(int percent)
{
    percent = std::clamp(percent, 80, 250);
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    Q_EMIT textPercentChanged();
}

void Preferences::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void Preferences::setCloseChoice(CloseChoice choice)
{
    if (m_closeChoice == choice)
        return;
    m_closeChoice = choice;
    Q_EMIT closeChoiceChanged();
}

}  // namespace tgd::state
