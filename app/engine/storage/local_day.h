#pragma once

#include "storage/activity_counters.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace tgd::storage {

// The activity of one chat on one local day: what readers add up. The same bytes in every store.
struct LocalDay {
    struct User {
        quint32 idx = 0;
        quint32 messages = 0;

        bool operator==(const User &) const = default;
    };

    ActivityCounters counters;
    std::array<qint64, 24> messagesByHour{};
    std::vector<User> users;  // with at least one message, by idx
    // The same users as bits by idx, where that is not longer than the list; else empty.
    std::vector<quint64> userBits;

    // Fills userBits; once, when the users are complete.
    void indexUsers();

    QByteArray encodedFigures() const;
    QByteArray encodedHours() const;
    QByteArray encodedUsers() const;
    // Nothing when the bytes are not what the functions above write.
    static std::optional<LocalDay> decode(QByteArrayView figures, QByteArrayView hours, QByteArrayView users);

    bool operator==(const LocalDay &) const = default;
};

}  // namespace tgd::storage
