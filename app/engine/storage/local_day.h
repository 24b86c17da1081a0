#pragma once

#include "storage/activity_counters.h"
#include "storage/varint.h"

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

    enum class Users { Counted, OnlyWho };

    ActivityCounters counters;
    std::array<qint64, 24> messagesByHour{};
    qint64 activeUsers = 0;  // with at least one message
    // These, by idx. Left out of a day that was read for its figures, where userBits tell who they are.
    std::vector<User> users;
    // The same users as bits by idx, where that is not longer than the list; else empty.
    std::vector<quint64> userBits;

    // Fills activeUsers and userBits; once, when the users are complete.
    void indexUsers();
    bool countsUsers() const { return qint64(users.size()) == activeUsers; }
    // The day without its list, where the bits are enough.
    LocalDay onlyWho() const;
    size_t bytes() const;  // that it takes in memory, about

    QByteArray encodedFigures() const;
    QByteArray encodedHours() const;
    QByteArray encodedUsers() const;  // of a day that countsUsers()
    // Nothing when the bytes are not what the functions above write.
    static std::optional<LocalDay> decode(
        QByteArrayView figures, QByteArrayView hours, QByteArrayView users, Users wanted = Users::Counted);

    bool operator==(const LocalDay &) const = default;

private:
    bool readWho(VarintReader &reader, quint64 count);
    void readUsers(VarintReader &reader, quint64 count);
};

}  // namespace tgd::storage
