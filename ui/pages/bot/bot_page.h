#pragma once

#include "pages/page_context.h"
#include "state/bot_ledger.h"
#include "state/bot_state.h"
#include "state/request.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QScrollArea;

namespace tgd::widgets {
class ElidedLabel;
class Panel;
}  // namespace tgd::widgets

namespace tgd::pages {

class BotChartsPanel;
class BotTiles;
class ConnectionPanel;
class IncomePanel;
class QuarantinePanel;
class TokenForm;

// Is the bot connected, is everything stored, what was lost, what was not understood? Without a bot: the way to one.
// GUI thread.
class BotPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(BotPage)

public:
    // The ports of the context must outlive the page. Without a state in it the page makes its own.
    explicit BotPage(const PageContext &context, QWidget *parent = nullptr);
    ~BotPage() override;

    void refresh();
    void focusToken();  // for whoever leads here to enter one
    bool isSettled() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeLive();
    QWidget *makeSetup();
    QWidget *makeSteps();
    QWidget *makeKept();
    void connectState();
    void connectActions();
    void update();
    void updateFigures();
    void fitHeights();
    void changeToken();
    void askToForget();
    void askToTakeOver();
    void confirmConnected(const QString &remark);
    void run(QFuture<domain::Result<void>> work, const QString &done);

    PageContext m_context;
    std::unique_ptr<state::BotState> m_ownState;
    state::BotState *m_bot;
    state::BotLedger m_ledger;
    state::Request<void> m_work;
    QTimer m_reread;
    QScrollArea *m_scroll = nullptr;
    widgets::ElidedLabel *m_sentence = nullptr;
    QWidget *m_live = nullptr;
    QWidget *m_setup = nullptr;
    BotTiles *m_tiles = nullptr;
    QWidget *m_connectionRow = nullptr;
    QWidget *m_incomeRow = nullptr;
    ConnectionPanel *m_connection = nullptr;
    BotChartsPanel *m_charts = nullptr;
    IncomePanel *m_income = nullptr;
    QuarantinePanel *m_quarantine = nullptr;
    QWidget *m_kept = nullptr;
    widgets::Panel *m_rights = nullptr;
    TokenForm *m_form = nullptr;
    qint64 m_seenQuarantined = 0;
};

}  // namespace tgd::pages
