#pragma once

#include "domain/health_state.h"
#include "widgets/card.h"

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace tgd::widgets {

// What stands behind a number: meaning, source, age, state, query, and what would change it.
struct Explanation {
    struct Fact {
        QString name;
        QString value;
        std::optional<domain::HealthState> state;
    };
    struct Action {
        QString text;
        std::function<void()> run;
    };
    QString title;  // "Messages: 531,240"
    std::vector<Fact> facts;
    QString source;     // query or endpoint, in mono
    QString whatMoves;  // a sentence or two
    std::vector<Action> actions;
};

// "Explain this number": a card over the page beside what it explains, 368 wide. Not modal; Esc or a click on the
// cross closes it and gives the focus back.
class ExplainCard : public Card {
    Q_OBJECT
    Q_DISABLE_COPY(ExplainCard)

public:
    // Replaces a card that is still open in the same window.
    static ExplainCard *open(const Explanation &explanation, QWidget *anchor);

    QString asText() const;  // what Copy puts on the clipboard

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ExplainCard(const Explanation &explanation, QWidget *anchor);
    void addFacts(QVBoxLayout *layout);
    void addActions(QVBoxLayout *layout);
    void placeBeside(QWidget *anchor);
    void closeCard();

    Explanation m_explanation;
    QWidget *m_returnFocus;
};

}  // namespace tgd::widgets
