#pragma once

#include <QObject>
#include <QString>

namespace tgd::state {

// What a person chose about the look of the program. Whoever composes the program loads and keeps it. GUI thread.
class Preferences final : public QObject {
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    using QObject::QObject;

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    int textPercent() const { return m_textPercent; }  // 80–250
    void setTextPercent(int percent);
    QString language() const { return m_language; }  // "de", …; empty: the system's
    void setLanguage(const QString &language);

Q_SIGNALS:
    void appearanceChanged();
    void textPercentChanged();
    void languageChanged();

private:
    Appearance m_appearance = Appearance::System;
    int m_textPercent = 100;
    QString m_language;
};

}  // namespace tgd::state
