#include "pages/bot/bot_page.h"

#include "pages/bot/bot_charts_panel.h"
#include "pages/bot/bot_tiles.h"
#include "pages/bot/connection_panel.h"
#include "pages/bot/gaps_panel.h"
#include "pages/bot/income_panel.h"
#include "pages/bot/quarantine_panel.h"
#include "pages/bot/rights_panel.h"
#include "pages/bot/token_dialog.h"
#include "pages/bot/token_form.h"
#include "theme/theme.h"
#include "widgets/confirm_dialog.h"
#include "widgets/elided_label.h"
#include "widgets/panel.h"
#include "widgets/text_label.h"
#include "widgets/toast.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace tgd::pages {

using namespace std::chrono_literals;
using domain::HealthState;
using state::BotState;
using theme::TextStyle;
using theme::Theme;
using theme::Token;

namespace {

constexpr int gap = 16;
constexpr int sideMargin = 24;
constexpr int wideFrom = 1600;  // pages wider than this get taller rows (design)

// Heights of the rows; the last one takes what is left.
struct RowHeights {
    int tiles;
    int connection;
    int income;
    int kept;
};
constexpr RowHeights normalRows{128, 308, 180, 240};
constexpr RowHeights wideRows{148, 308, 180, 240};
constexpr int setupHeight = 340;

// A row whose height the page decides: labels that wrap inside it must not make the page ask for their wish.
class Row final : public QWidget {
public:
    bool hasHeightForWidth() const override { return false; }
};

constexpr int columns = 12;
constexpr int quarantineColumns = 8;

// Two parts beside each other on the page's twelve columns.
QWidget *pair(QWidget *left, QWidget *right, int leftColumns)
{
    auto *row = new Row;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(left, 0, 0, 1, leftColumns);
    grid->addWidget(right, 0, leftColumns, 1, columns - leftColumns);
    // Widths come from the grid, not from what a panel would like.
    for (QWidget *part : {left, right})
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return row;
}

}  // namespace

BotPage::BotPage(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_ownState(context.botState ? nullptr : std::make_unique<BotState>(context.bot, context.clock)),
      m_bot(context.botState ? context.botState : m_ownState.get()), m_ledger(context.bot, context.eventLog),
      m_work(this)
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(sideMargin, 0, sideMargin, gap);
    rows->setSpacing(gap);
    m_live = makeLive();
    m_setup = makeSetup();
    m_kept = makeKept();
    rows->addWidget(m_live);
    rows->addWidget(m_setup);
    rows->addWidget(m_kept, 1);
    rows->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    // The bar stands in the page's margin: the grid stays where it is on every other page.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, rows, [this, rows](int, int most) {
        const int bar = most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        rows->setContentsMargins(sideMargin, 0, sideMargin - bar, gap);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTitle());
    layout->addWidget(m_scroll, 1);
    connectState();
    connectActions();
    connect(&Theme::instance(), &Theme::changed, this, &BotPage::fitHeights);
    fitHeights();
    update();
}

BotPage::~BotPage() = default;

QWidget *BotPage::makeTitle()
{
    auto *row = new QWidget;
    row->setFixedHeight(Theme::px(32));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(sideMargin, 0, sideMargin, 0);
    layout->setSpacing(12);
    m_sentence = new widgets::ElidedLabel({}, TextStyle::Body, Token::Secondary);
    layout->addWidget(new widgets::TextLabel(tr("Bot & ingestion"), TextStyle::Title));
    layout->addWidget(m_sentence, 1);
    return row;
}

QWidget *BotPage::makeLive()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    m_tiles = new BotTiles(m_bot);
    m_connection = new ConnectionPanel(m_bot);
    m_charts = new BotChartsPanel(m_bot, m_context.toasts);
    m_income = new IncomePanel(m_bot);
    m_connectionRow = pair(m_connection, m_charts, 6);
    m_incomeRow = pair(m_income, new GapsPanel(&m_ledger, m_context.clock), 6);
    rows->addWidget(m_tiles);
    rows->addWidget(m_connectionRow);
    rows->addWidget(m_incomeRow);
    return box;
}

QWidget *BotPage::makeSetup()
{
    auto *panel = new widgets::Panel(tr("Connect your bot"));
    panel->setDescription(tr("the token is kept in the system keychain"));
    if (m_context.bot) {
        m_form = new TokenForm(m_context.bot);
        panel->setBody(m_form);
    } else {
        panel->showEmpty(
            {tr("No place for a bot"), tr("Open a profile with a store of its own to connect a bot."), {}});
    }
    QWidget *row = pair(panel, makeSteps(), 7);
    row->setFixedHeight(Theme::px(setupHeight));
    return row;
}

QWidget *BotPage::makeSteps()
{
    auto *panel = new widgets::Panel(tr("How to get there"));
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::vector<std::pair<QString, QString>> steps{
        {tr("Ask @BotFather for a bot"),
            tr("Send /newbot, or /token for one that you have; it answers with the token.")},
        {tr("Paste the answer here"),
            tr("The token is taken out of it; Check tells whose it is before anything is kept.")},
        {tr("Add the bot to your groups"),
            tr("Make it an administrator: only then it sees every message, reaction and join.")},
        {tr("Leave this program running"), tr("Telegram keeps what was not fetched for 24 hours; later it is lost.")},
    };
    int number = 0;
    for (const auto &[title, text] : steps) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, 6, 0, 10);
        line->setSpacing(10);
        auto *sign = new widgets::TextLabel(QString::number(++number), TextStyle::SmallStrong, Token::Secondary);
        sign->setFixedWidth(Theme::px(14));
        sign->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *detail = new widgets::TextLabel(text, TextStyle::Small, Token::Secondary);
        detail->setWordWrap(true);
        words->addWidget(new widgets::TextLabel(title, TextStyle::BodyMedium));
        words->addWidget(detail);
        line->addWidget(sign);
        line->addLayout(words, 1);
        layout->addLayout(line);
    }
    layout->addStretch(1);
    panel->setBody(body);
    return panel;
}

QWidget *BotPage::makeKept()
{
    m_quarantine = new QuarantinePanel(m_context.quarantine, m_context.toasts);
    m_rights = new RightsPanel(&m_ledger);
    return pair(m_quarantine, m_rights, quarantineColumns);
}

void BotPage::connectState()
{
    connect(m_bot, &BotState::changed, this, &BotPage::update);
    connect(m_bot, &BotState::sampled, this, [this] {
        if (isVisible())
            updateFigures();
    });
    connect(m_quarantine, &widgets::Panel::stateChanged, this, &BotPage::update);
    m_reread.setInterval(30s);
    connect(&m_reread, &QTimer::timeout, this, &BotPage::refresh);
}

void BotPage::connectActions()
{
    connect(m_connection, &ConnectionPanel::retryNowRequested, m_bot, &BotState::retryNow);
    connect(m_connection, &ConnectionPanel::pauseRequested, m_bot, &BotState::pause);
    connect(m_connection, &ConnectionPanel::resumeRequested, m_bot, &BotState::resume);
    connect(m_connection, &ConnectionPanel::takeOverRequested, this, &BotPage::askToTakeOver);
    connect(m_connection, &ConnectionPanel::changeTokenRequested, this, &BotPage::changeToken);
    connect(m_connection, &ConnectionPanel::forgetRequested, this, &BotPage::askToForget);
    if (m_form)
        connect(m_form, &TokenForm::connected, this, &BotPage::confirmConnected);
}

void BotPage::refresh()
{
    m_ledger.refresh();
    m_quarantine->refresh();
}

void BotPage::focusToken()
{
    if (m_form && m_form->isVisibleTo(this))
        m_form->start();
}

bool BotPage::isSettled() const
{
    using Phase = state::LoadState::Phase;
    const auto waits = [](const state::LoadState &load) { return load.phase == Phase::Loading; };
    return !waits(m_ledger.eventsState()) && !waits(m_ledger.chatsState());
}

void BotPage::update()
{
    const bool has = m_bot->hasBot();
    m_live->setVisible(has);
    m_setup->setVisible(!has);
    m_rights->setVisible(has);
    m_kept->setVisible(has || m_quarantine->hasEntries());
    auto *grid = static_cast<QGridLayout *>(m_kept->layout());
    grid->addWidget(m_quarantine, 0, 0, 1, has ? quarantineColumns : columns);
    m_connection->update();
    updateFigures();
}

void BotPage::updateFigures()
{
    m_sentence->setText(m_bot->sentence());
    if (!m_bot->hasBot())
        return;
    m_tiles->update();
    m_connection->update();
    m_charts->update();
    m_income->update();
    const auto meter = m_bot->meter();
    if (const qint64 now = meter ? meter->quarantined : 0; now != m_seenQuarantined) {
        m_seenQuarantined = now;
        m_quarantine->refresh();
    }
}

void BotPage::fitHeights()
{
    const RowHeights &rows = width() > wideFrom ? wideRows : normalRows;
    m_tiles->setFixedHeight(Theme::px(rows.tiles));
    m_connectionRow->setFixedHeight(Theme::px(rows.connection));
    m_incomeRow->setFixedHeight(Theme::px(rows.income));
    m_kept->setMinimumHeight(Theme::px(rows.kept));
}

void BotPage::changeToken()
{
    auto *dialog = new TokenDialog(m_context.bot, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TokenDialog::connected, this, &BotPage::confirmConnected);
    dialog->open();
}

void BotPage::confirmConnected(const QString &remark)
{
    refresh();
    if (!m_context.toasts)
        return;
    if (remark.isEmpty())
        m_context.toasts->show(
            {HealthState::Ok, tr("The bot is being connected"), tr("Its token is in the system keychain."), {}, {}});
    else
        m_context.toasts->show({HealthState::Warning, tr("The bot is being connected"), remark, {}, {}});
}

void BotPage::askToForget()
{
    widgets::Confirmation question;
    question.title = tr("Forget the bot");
    question.effect = m_bot->botName().isEmpty()
        ? tr("The bot is disconnected and its token deleted.")
        : tr("%1 is disconnected and its token deleted.").arg(m_bot->botName());
    question.detail = tr("What was stored stays. Updates wait at Telegram for 24 hours and are lost after that.");
    question.keep = tr("Keep bot");
    question.act = tr("Forget bot");
    question.destructive = true;
    auto *dialog = new widgets::ConfirmDialog(question, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { run(m_context.bot->forgetBot(), tr("The bot is forgotten")); });
    dialog->open();
}

void BotPage::askToTakeOver()
{
    widgets::Confirmation question;
    question.title = tr("Take over the bot");
    question.effect = tr("The webhook is deleted, and the updates come here.");
    question.detail
        = tr("Updates that wait at Telegram are kept. The program behind the webhook gets no more of them.");
    question.code = QStringLiteral("deleteWebhook {\"drop_pending_updates\": false}");
    question.keep = tr("Keep webhook");
    question.act = tr("Take over");
    auto *dialog = new widgets::ConfirmDialog(question, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { run(m_context.bot->takeOver(), tr("The webhook is deleted")); });
    dialog->open();
}

void BotPage::run(QFuture<domain::Result<void>> work, const QString &done)
{
    m_connection->setBusy(true);
    m_work.start(std::move(work), [this, done](const domain::Result<void> &answer) {
        m_connection->setBusy(false);
        if (!m_context.toasts)
            return;
        if (answer)
            m_context.toasts->show({HealthState::Ok, done, {}, {}, {}});
        else
            m_context.toasts->show({HealthState::Critical, tr("That did not work"), answer.error().message, {}, {}});
    });
}

void BotPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    update();
    m_reread.start();
}

void BotPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reread.stop();
}

void BotPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeights();
}

}  // namespace tgd::pages
