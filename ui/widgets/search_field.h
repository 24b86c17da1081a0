#pragma once

#include <QLineEdit>

namespace tgd::widgets {

// A field with a magnifier that filters something. Esc empties it; Down asks to go to the results.
class SearchField : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY(SearchField)

public:
    // `placeholder` is also the accessible name ("Search 121 chats").
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    void setPlaceholder(const QString &placeholder);

Q_SIGNALS:
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace tgd::widgets
