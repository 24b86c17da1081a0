#pragma once

#include "state/bot_state.h"
#include "widgets/explain_card.h"

#include <QWidget>

#include <array>

namespace tgd::widgets {
class KpiTile;
}

namespace tgd::pages {

// The five figures of the bot: connection, updates a second, what waits at Telegram, commit time, age of the newest
// event. What is not known is a dash. Each opens its explanation. Owned by the page; GUI thread.
class BotTiles final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(BotTiles)

public:
    // `bot` must outlive the tiles.
    explicit BotTiles(const state::BotState *bot, QWidget *parent = nullptr);

    void update();

private:
    enum Tile { Connection, Updates, Pending, Commit, Newest, TileCount };

    void showConnection();
    void showFigures();
    widgets::Explanation explanationOf(int tile) const;

    const state::BotState *m_bot;
    std::array<widgets::KpiTile *, TileCount> m_tiles{};
};

}  // namespace tgd::pages
