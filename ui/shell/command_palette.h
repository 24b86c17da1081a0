#pragma once

#include "shell/command_registry.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace tgd::shell {

// Ctrl+K: a field and a list of what it finds. Typing filters, arrows choose, Enter runs, Esc closes.
class CommandPalette : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(CommandPalette)

public:
    CommandPalette(const CommandRegistry &registry, QWidget *parent);

    // Text of the chosen entry; for tests and accessibility.
    QString currentTitle() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Model;
    class Delegate;
    void filter(const QString &query);
    void move(int rows);
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit *m_query;
    QListView *m_list;
    Model *m_model;
};

}  // namespace tgd::shell
