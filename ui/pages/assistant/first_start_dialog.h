#pragma once

#include <QDialog>
#include <QStringList>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace tgd::pages {

// The first question to a new user: where the statistics come from. Only choices that exist are offered. Owned by the
// window; GUI thread.
class FirstStartDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(FirstStartDialog)

public:
    enum class Choice { Sample, Import, Server, Bot };

    explicit FirstStartDialog(QWidget *parent = nullptr);

    Choice choice() const;

Q_SIGNALS:
    void chosen(tgd::pages::FirstStartDialog::Choice choice);  // Sample or Import
    void serverRequested();                                    // … to the form of a server
    void botRequested();                                       // the way leads to the token form of the bot's page

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class ChoiceCard;
    void addChoice(QVBoxLayout *layout, Choice choice, const QString &icon, const QString &title, const QString &text);

    QButtonGroup *m_choices;
    QPushButton *m_open;
};

}  // namespace tgd::pages
