#pragma once

#include "support/botapi/sim_random.h"

#include <QJsonObject>
#include <QList>

#include <vector>

namespace tgd::botapi {

// Draws ranks 0, 1, 2, … whose frequency falls with a power of the rank. A value type.
class ZipfDraw {
public:
    ZipfDraw(int count, double exponent);
    int draw(SimRandom &random, int count) const;

private:
    std::vector<double> m_sums;
};

// How much of what there is, and how it is spread.
struct LifeOptions {
    quint64 seed = 1;
    int chats = 500;
    int users = 20'000;
    double exponent = 0.9;             // of both spreads
    double duplicates = 0;             // share of updates that come twice, 0.01 is usual
    double updatesPerSecond = 1000;    // how fast the dates of next() move on
    qint64 startTime = 1'709'539'200;  // unix seconds
    bool reactions = true;
    bool memberships = true;
    bool service = true;
    bool edits = true;
    bool forums = true;
    bool channels = true;
};

// A chat of the generated world.
struct LifeChat {
    qint64 id = 0;
    QByteArray json;  // as messages carry it
    bool isForum = false;
    bool isChannel = false;
    int members = 0;
    qint64 lastMessage = 0;
    QList<qint64> topics;
};

// The chats and users of a generated world; the same for the same options. A value type.
class LifeCast {
public:
    explicit LifeCast(const LifeOptions &options);

    LifeChat &drawChat(SimRandom &random);
    qint64 drawUser(const LifeChat &chat, SimRandom &random) const;
    QByteArray userJson(qint64 user) const;
    const std::vector<LifeChat> &chats() const { return m_chats; }
    // For the world of a simulator: what getChat answers.
    QList<QJsonObject> fullChats() const;

private:
    const int m_users;
    ZipfDraw m_chatDraw;
    ZipfDraw m_memberDraw;
    std::vector<LifeChat> m_chats;
};

}  // namespace tgd::botapi
