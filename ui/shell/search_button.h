#pragma once

#include <QAbstractButton>

namespace tgd::shell {

// Looks like a field, is a button, opens the command palette. 248 wide, 400 in wide windows.
class SearchButton : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY(SearchButton)

public:
    explicit SearchButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace tgd::shell
