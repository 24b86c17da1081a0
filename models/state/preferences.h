#pragma once

#include <QObject>
#include <QString>

namespace tgd::state {

// What a person chose about the look and the manners of the program. Whoever composes the program loads and keeps it.
// GUI thread.
class Preferences final : public QObject {
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    // What closing the window does while the bot runs.
    enum class CloseChoice { Ask, KeepRunning, Stop };
    Q_ENUM(CloseChoice)

    using QObject::QObject;

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    int textPercent() const { return m_textPercent; }  // 80–250
    void setTextPercent(int percent);
    QString language() const { return m_language; }  // "de", …; empty: the system's
    void setLanguage(const QString &language);
    CloseChoice closeChoice() const { return m_closeChoice; }
    void setCloseChoice(CloseChoice choice);

Q_SIGNALS:
    void appearanceChanged();
    void textPercentChanged();
    void languageChanged();
    void closeChoiceChanged();

private:
    Appearance m_appearance = Appearance::System;
    int m_textPercent = 100;
    QString m_language;
    CloseChoice m_closeChoice = CloseChoice::Ask;
};

}  // namespace tgd::state
