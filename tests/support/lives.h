#pragma once

#include "domain/write_batch.h"

#include <QByteArray>

#include <optional>
#include <random>
#include <vector>

namespace tgd::test {

// One thing that somebody does: an event, or a message.
struct Deed {
    std::optional<domain::MembershipEvent> event;
    domain::MessageRow message;

    domain::UtcMicros at() const { return event ? event->at : message.date; }
    void addTo(domain::WriteBatch &batch) const
    {
        event ? batch.memberships.push_back(*event) : batch.messages.push_back(message);
    }
    // As the Bot API tells it.
    QByteArray update(int id) const;
};

// Service messages that tell of joins and leaves: some events are told by them alone, or some are told by them too.
enum class Services { Alone, Beside };

// What people do in one chat, the same for the same seed: joins, leaves, changes of status and messages, made without
// care, so that some leave twice or join while they are there.
class Lives {
public:
    static constexpr domain::ChatId chat{-1001234567890};

    Lives(unsigned seed, Services services, int people);
    // Of the users 1, 2, …, each by its instants, a second to some minutes apart.
    const std::vector<std::vector<Deed>> &deeds() const { return m_deeds; }

private:
    std::vector<Deed> lifeOf(int user);
    const char *statusOf(domain::MembershipKind kind);

    std::mt19937 m_random;
    const Services m_services;
    std::vector<std::vector<Deed>> m_deeds;
};

}  // namespace tgd::test
