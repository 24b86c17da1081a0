#pragma once

#include "state/preferences.h"

#include <QDialog>

#include <optional>

class QAbstractButton;

namespace tgd::shell {

// Asked when the window is closed while the bot runs: keep it running in the tray, or stop it. The answer is kept in
// the preferences, so that it is asked once; without a tray only stopping is possible. Owned by the window; GUI thread.
class CloseQuestion final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(CloseQuestion)

public:
    enum class Answer { Stay, KeepRunning, Stop };

    // What was answered before and can still be done; nothing: ask.
    static std::optional<Answer> remembered(const state::Preferences &preferences, bool hasTray);

    // `preferences` must outlive the question.
    CloseQuestion(bool hasTray, state::Preferences *preferences, QWidget *parent = nullptr);

    Answer answer() const { return m_answer; }  // Stay until one is chosen, and after Esc

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(Answer answer);
    QWidget *makeFooter();

    bool m_hasTray;
    state::Preferences *m_preferences;
    Answer m_answer = Answer::Stay;
};

}  // namespace tgd::shell
