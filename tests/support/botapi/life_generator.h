#pragma once

#include "support/botapi/life_cast.h"
#include "support/botapi/life_message.h"
#include "support/botapi/update_facts.h"

#include <deque>

namespace tgd::botapi {

// An update without its id.
struct LifeUpdate {
    QByteArray json;
    UpdateFacts facts;
};

// Makes up the life of groups: messages, edits, joins, leaves, reactions, service messages, topics, posts; and knows
// what a database must hold after it. The same seed and options make the same life. One thread.
class LifeGenerator {
public:
    explicit LifeGenerator(const LifeOptions &options = {});

    // The next update; its date moves on at the rate of the options.
    LifeUpdate next();
    // The next update, happening at this instant.
    LifeUpdate next(qint64 unixTime);
    // So many of them, and what still belongs to the last.
    std::vector<LifeUpdate> take(int count);

    // True when nothing that the truth knows of is still to come.
    bool isSettled() const { return m_waiting.empty(); }
    const LifeTruth &truth() const { return m_truth; }
    const LifeCast &cast() const { return m_cast; }

private:
    // A message that edits and reactions still go to.
    struct Recent {
        MessageKey key;
        size_t chat;
        QByteArray head;  // everything that an edit repeats
        QHash<qint64, QByteArray> reactions;
    };

    LifeUpdate invent();
    LifeUpdate message(LifeChat &chat);
    LifeUpdate edit(Recent &recent);
    LifeUpdate reaction(Recent &recent);
    LifeUpdate reactionCount(const Recent &recent);
    LifeUpdate membership(LifeChat &chat);
    LifeUpdate service(LifeChat &chat);
    QByteArray messageHead(LifeChat &chat, MessageTruth &truth, qint64 id);
    QByteArray serviceContent(LifeChat &chat, qint64 user, QByteArray &kind);
    void remember(Recent recent);
    Recent &drawRecent();
    LifeUpdate finished(const QByteArray &kind, const LifeChat &chat, qint64 user, const QByteArray &event);
    const LifeChat &chatOf(const Recent &recent) const { return m_cast.chats()[recent.chat]; }

    const LifeOptions m_options;
    SimRandom m_random;
    LifeCast m_cast;
    LifeTruth m_truth;
    std::vector<Recent> m_recent;
    size_t m_recentPlace = 0;
    std::deque<LifeUpdate> m_waiting;  // made already, to come next
    std::vector<LifeUpdate> m_past;    // some of the last ones, to come twice
    qint64 m_count = 0;
    qint64 m_now = 0;
};

}  // namespace tgd::botapi
