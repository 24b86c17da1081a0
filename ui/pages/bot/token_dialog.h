#pragma once

#include <QDialog>

namespace tgd::ports {
class BotDesk;
}

namespace tgd::pages {

// Asks for another token of the profile's bot. Closes when it is connected. Owned by the page's window; GUI thread.
class TokenDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(TokenDialog)

public:
    // `desk` must outlive the dialog.
    explicit TokenDialog(ports::BotDesk *desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void connected(const QString &remark);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace tgd::pages
